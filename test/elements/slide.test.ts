import { describe, expect, it } from 'vitest';
import { attemptSlide } from '../../src/layout/attempt.js';
import { toldOn } from '../../src/shown/told.js';
import { itemsOf, lay, situationOf, slideOf, theme } from '../layout/small-deck.js';

const notes = (lines: number): string =>
  `<text at="notes" style="notes" name="notes">${Array.from({ length: lines }, () => '<p before="0">a</p>').join('')}</text>`;
const legend = '<text at="legend" style="legend" name="legend">b</text>';
const body = '<box at="body" style="panelBox" name="body"/>';

/** Where the legend is, and where the body ends. */
function places(markup: string): { readonly legend: number | undefined; readonly body: number | undefined } {
  const { items } = lay(markup).scene;
  const shape = itemsOf(items, 'shape').find(({ name }) => name.startsWith('body'))?.box;
  return {
    legend: itemsOf(items, 'text').find(({ name }) => name.startsWith('legend'))?.box.y,
    body: shape && shape.y + shape.height,
  };
}

describe('notes that grow upwards', () => {
  const { legend: place, body: area } = theme.boxes;
  const usual = { legend: place?.y, body: area && area.y + area.height };

  it('leave legend and body alone up to two lines, and where there is no legend', () => {
    expect(places(legend + notes(2) + body)).toEqual(usual);
    expect(places(legend + notes(0) + body)).toEqual(usual);
    expect(places(notes(3) + body).body).toBe(usual.body);
    expect(places(`<text at="legend" when="continued" style="legend">b</text>${notes(3)}${body}`).body).toBe(
      usual.body,
    );
  });

  it('lift both by their third line, so that it meets neither', () => {
    expect(places(legend + notes(3) + body)).toEqual({ legend: (place?.y ?? 0) - 9, body: (usual.body ?? 0) - 9 });
  });
});

it('says in the notes of a slide what its markup adds, to which no approval is bound', () => {
  const expanded = slideOf(
    '<slide layout="content" notes="Alle sidene: 4, 6"><text at="body" style="body">a</text></slide>',
  );
  expect(attemptSlide(expanded, situationOf(), 0).scene.notes).toEqual(['Alle sidene: 4, 6']);
  const by = { deck: { resolve: () => expect.unreachable() }, pictureDigest: () => undefined };
  expect(toldOn(expanded.root, 'no.one', by)).toEqual([{ text: 'a' }]);
});
