/** Slides that stand in no section of a project that has some. */
import { describe, expect, it } from 'vitest';
import { readGallery } from '../../src/pipeline/read-gallery.js';
import { readProject } from '../../src/pipeline/build.js';
import { filesOf } from '../commands/sample-world.js';

const decode = (path: string): string => new TextDecoder().decode(filesOf().read(path));
const sectioned = decode('layouts/note/schema.yaml')
  .replace('type: object', 'sectioned: true\ntype: object')
  .replace('properties:', 'properties:\n  section: { type: string, refersTo: section }');
const types = { 'layouts/note/schema.yaml': sectioned };
const missing = (changes: Readonly<Record<string, string>>) =>
  readProject(filesOf({ ...types, ...changes })).diagnostics.filter(({ code }) => code === 'missing-section');

describe('checkSections', () => {
  it('tells a slide without one, of a type that asks for it, where the project has sections', () => {
    expect(missing({ 'content/framework.yaml': 'id: governance\n' })).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        hint: 'Write the one it belongs to, such as «section: governance.structure».',
        place: expect.objectContaining({ file: 'content/slides/one.yaml', line: 2 }),
      }),
    );
    const one = `${decode('content/slides/one.yaml')}section: governance.roles\n`;
    expect(missing({ 'content/slides/one.yaml': one }).length).toBeGreaterThan(0);
    expect(missing({ 'content/slides/one.yaml': one }).map(({ place }) => place?.file)).not.toContain(
      'content/slides/one.yaml',
    );
  });

  it('tells none where the project has no sections, or its type does not ask', () => {
    expect(missing({ 'content/framework.yaml': 'packs: []\n' })).toEqual([]);
    expect(missing({ 'layouts/note/schema.yaml': decode('layouts/note/schema.yaml') })).toEqual([]);
  });

  it('tells none where a project says nothing of itself and no slide of it stands in one', () => {
    expect(missing({})).toEqual([]);
  });

  it('leaves examples alone, which are shown in any project', () => {
    expect(readGallery(filesOf(types)).diagnostics.filter(({ code }) => code === 'missing-section')).toEqual([]);
  });
});
