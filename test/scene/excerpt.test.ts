import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/scene/excerpt.js';
import type { SlideLayout } from '../../src/scene/scene.js';
import { everyText } from '../../src/scene/walk.js';
import { presentation as whole } from '../render/pdf/fixture.js';

const layout = (id: string): SlideLayout => ({ ...whole.layouts[0]!, id });

/** With notes, a layout of its own for the first slide, and one that no slide rests on. */
const deck = {
  ...whole,
  layouts: [layout('content'), layout('roles'), layout('stock-blank')],
  scenes: whole.scenes.map((scene, index) => ({
    ...scene,
    notes: [`Notat ${index}`],
    layout: index === 0 ? 'roles' : 'content',
  })),
};

describe('an excerpt', () => {
  const cut = excerptOf(deck, { slides: ['no.figures'], notes: false });

  it('holds all pages of its slides under their numbers, and their sections', () => {
    expect(cut.scenes.map(({ id, page }) => [id, page])).toEqual([
      ['no.figures', 2],
      ['no.figures~2', 3],
    ]);
    expect(cut.sections).toEqual([{ id: 'figures', title: 'Tall', start: 0, count: 2 }]);
  });

  it('holds no layout of other slides, nor what is said of the whole deck', () => {
    expect(cut.layouts.map(({ id }) => id)).toEqual(['content', 'stock-blank']);
    expect([cut.subject, cut.keywords]).toEqual(['', '']);
    expect(JSON.stringify(cut)).not.toContain('Rollene er delt');
  });

  it('makes links to other slides plain text, and keeps those to its own', () => {
    expect(JSON.stringify(cut)).not.toMatch(/no\.roles-matrix|no\.gone/u);
    expect(everyText(cut.scenes[1]!.items).map(({ body }) => body.paragraphs[0]?.runs[0]?.text)).toContain(
      'Til rollene',
    );
    const both = excerptOf(deck, { slides: ['no.figures', 'no.roles-matrix'], notes: false });
    expect(JSON.stringify(both.scenes[2])).toContain('{"slide":"no.roles-matrix"}');
    expect(JSON.stringify(both)).not.toContain('no.gone');
  });

  it('holds notes where they are asked for', () => {
    expect(cut.scenes.map(({ notes }) => notes)).toEqual([[], []]);
    const noted = excerptOf(deck, { slides: ['no.figures'], notes: true });
    expect(noted.scenes.map(({ notes }) => notes)).toEqual([['Notat 1'], ['Notat 2']]);
  });
});
