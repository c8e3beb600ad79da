import { describe, expect, it } from 'vitest';
import { composeDeck, prepareDeck, readProject } from '../../src/pipeline/build.js';
import { loadAssets } from '../../src/pipeline/load-assets.js';
import { pagesOf } from '../../src/scene/layout-of.js';
import { fontFiles } from '../../src/world/font-files.js';
import { type Contents, filesOf } from '../commands/sample-world.js';
import { png } from './pictures/sample-pictures.js';

const slide = (picture: string): string => `id: no.one\ntype: note\ntitle: Norge har en plan\npicture: ${picture}\n`;

const assetsOf = (picture: string, changes: Contents = {}) => {
  const files = filesOf({ 'content/slides/one.yaml': slide(picture), ...changes });
  const project = readProject(files).value;
  const deck = project?.decks.get('demo');
  if (project === undefined || deck === undefined) throw new Error('the sample is broken');
  const prepared = prepareDeck(project, deck, { files, fontFiles }, { draft: true }).value;
  const presentation = prepared && composeDeck(prepared, 'nb').value;
  if (presentation === undefined) throw new Error('the sample does not compose');
  return loadAssets(pagesOf(presentation), project, files);
};

describe('loadAssets', () => {
  it('gives the bytes of each picture, whatever its name says', () => {
    const { value, diagnostics } = assetsOf('content/a.jpg', { 'content/a.jpg': png() });
    expect(diagnostics).toEqual([]);
    expect([...(value ?? [])]).toEqual([['content/a.jpg', { bytes: png(), mime: 'image/png' }]]);
  });

  it('says where a picture is named that is not there, and which was meant', () => {
    const { value, diagnostics } = assetsOf('content/plan.png', { 'content/plam.png': png() });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'missing-image',
        severity: 'error',
        message: 'The picture «content/plan.png» cannot be shown: there is no such file in the project.',
        hint: 'Did you mean «content/plam.png»?',
        slide: 'no.one',
        place: { file: 'content/slides/one.yaml', line: 4, column: 10, length: 16 },
      },
    ]);
  });

  it('says why a file is no picture', () => {
    const { diagnostics } = assetsOf('content/a.png', { 'content/a.png': 'text' });
    expect(diagnostics[0]?.message).toContain('it is neither PNG nor JPEG');
  });
});
