import { describe, expect, it } from 'vitest';
import { composeDeck, prepareDeck, readProject } from '../../src/pipeline/build.js';
import { loadAssets } from '../../src/pipeline/load-assets.js';
import { pagesOf } from '../../src/scene/layout-of.js';
import { fontFiles } from '../../src/world/font-files.js';
import { type Contents, filesOf } from '../commands/sample-world.js';
import { png } from './pictures/sample-pictures.js';

const slide = (picture: string): string => `id: no.one\ntype: note\ntitle: Norge har en plan\npicture: ${picture}\n`;

/** What is told of a slide with a picture before its bytes are asked for, its page, and what is told then. */
const built = (picture: string, changes: Contents = {}, draft = false) => {
  const files = filesOf({ 'content/slides/one.yaml': slide(picture), ...changes });
  const project = readProject(files).value;
  const deck = project?.decks.get('demo');
  if (project === undefined || deck === undefined) throw new Error('the sample is broken');
  const prepared = prepareDeck(project, deck, { files, fontFiles }, { draft });
  const presentation = prepared.value && composeDeck(prepared.value, 'nb').value;
  if (presentation === undefined) throw new Error('the sample does not compose');
  const items = presentation.scenes.flatMap((scene) => scene.items);
  return { told: prepared.diagnostics, items, assets: loadAssets(pagesOf(presentation), project, files) };
};

const assetsOf = (picture: string, changes: Contents = {}) => built(picture, changes).assets;

describe('loadAssets', () => {
  it('gives the bytes of each picture, whatever its name says', () => {
    const { value, diagnostics } = assetsOf('content/a.jpg', { 'content/a.jpg': png(1200, 900) });
    expect(diagnostics).toEqual([]);
    expect([...(value ?? [])]).toEqual([['content/a.jpg', { bytes: png(1200, 900), mime: 'image/png' }]]);
  });

  it('gives an SVG as paths, as shapes and in pixels', () => {
    const svg = '<svg viewBox="0 0 4 3"><title>Kari</title><path d="M0 0h4v3z"/></svg>';
    const { value } = assetsOf('content/a.svg', { 'content/a.svg': svg });
    expect(value?.get('content/a.svg')).toMatchObject({
      mime: 'image/svg+xml',
      vector: { picture: { width: 4, height: 3 } },
    });
  });

  it('says where one is named that strangers have put more into than a drawing', () => {
    const { value, diagnostics } = assetsOf('content/a.svg', {
      'content/a.svg': '<svg viewBox="0 0 4 3"><script/></svg>',
    });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'missing-image',
        message: 'The picture «content/a.svg» cannot be shown: it holds a script.',
        hint: 'Mend it in a drawing program and save it as plain SVG, or as PNG.',
        place: { file: 'content/slides/one.yaml', line: 4, column: 10 },
      },
    ]);
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

  it('lets a draft have a grey box for one that is still to come, and says so where it is named', () => {
    const { told, items, assets } = built('content/plan.png', { 'content/plam.png': png() }, true);
    expect(told).toMatchObject([
      {
        code: 'missing-image',
        severity: 'warning',
        message:
          'The picture «content/plan.png» is not there yet, so a grey box with what it is to show stands in its place.',
        hint: 'Did you mean «content/plam.png»?',
        slide: 'no.one',
        place: { file: 'content/slides/one.yaml', line: 4, column: 10, length: 16 },
      },
    ]);
    expect(items.some(({ kind }) => kind === 'image')).toBe(false);
    expect(items).toContainEqual(expect.objectContaining({ kind: 'shape', fill: 'grey100' }));
    expect(assets.diagnostics).toEqual([]);
    expect(assets.value).toBeDefined();
  });

  it('is an error in a draft too where there is a file that is no picture', () => {
    const { told, assets } = built('content/a.png', { 'content/a.png': 'text' }, true);
    expect(told).toEqual([]);
    expect(assets.diagnostics).toMatchObject([{ code: 'missing-image', severity: 'error' }]);
  });

  it('says why a file is no picture', () => {
    const { diagnostics } = assetsOf('content/a.png', { 'content/a.png': 'text' });
    expect(diagnostics[0]?.message).toContain('it is neither PNG, JPEG nor SVG');
  });
});

describe('a picture with too few pixels', () => {
  const tooFew = (changes: Contents = {}) => assetsOf('content/a.png', { 'content/a.png': png(160, 90), ...changes });

  it('is a warning where it is named, with how many it needs', () => {
    const { value, diagnostics } = tooFew();
    expect(value?.size).toBe(1);
    expect(diagnostics).toMatchObject([
      {
        code: 'coarse-picture',
        severity: 'warning',
        slide: 'no.one',
        place: { file: 'content/slides/one.yaml', line: 4, column: 10, length: 13 },
      },
    ]);
    const [, width = '', height = ''] = /at least (\d+) × (\d+) pixels/u.exec(diagnostics[0]?.hint ?? '') ?? [];
    expect(assetsOf('content/a.png', { 'content/a.png': png(Number(width), Number(height)) }).diagnostics).toEqual([]);
    expect(
      assetsOf('content/a.png', { 'content/a.png': png(Number(width) - 16, Number(height) - 9) }).diagnostics,
    ).toHaveLength(1);
  });

  it('may stand where content/accepted.yaml says why', () => {
    const accepted = 'no.one:\n  coarse-picture: There is no other.\n';
    expect(tooFew({ 'content/accepted.yaml': accepted }).diagnostics).toMatchObject([{ accepted: true }]);
  });
});
