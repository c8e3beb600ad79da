import { describe, expect, it } from 'vitest';
import { itemsOf, lay, linesOf, textOf, unit } from '../layout/small-deck.js';

describe('rule and spacer', () => {
  it('is a flat line at the middle of its box', () => {
    const [rule] = itemsOf(lay('<rule x="36" y="100" w="200" h="11" style="inkRule"/>').scene.items, 'shape');
    expect(rule).toMatchObject({
      box: { x: 36, y: 105.5, width: 200, height: 0 },
      geometry: { kind: 'line' },
      line: { colour: 'ink', width: 1.25 },
      role: 'decoration',
    });
  });

  it('runs down its box, and is an arrow where it has a head', () => {
    const box = 'x="36" y="100" w="10" h="200" style="inkRule"';
    expect(itemsOf(lay(`<rule ${box} down="yes"/>`).scene.items, 'shape')).toMatchObject([
      { box: { x: 41, y: 100, width: 0, height: 200 }, geometry: { kind: 'line' } },
    ]);
    const ends = (attributes: string): unknown =>
      itemsOf(lay(`<rule ${box} ${attributes}/>`).scene.items, 'connector').map(({ from, to }) => [from, to]);
    expect(ends('down="yes" head="start"')).toEqual([
      [
        { x: 41, y: 300 },
        { x: 41, y: 100, head: 'triangle' },
      ],
    ]);
    expect(ends('head="end"')).toEqual([
      [
        { x: 36, y: 200 },
        { x: 46, y: 200, head: 'triangle' },
      ],
    ]);
  });

  it('takes room and shows nothing', () => {
    const { scene } = lay('<row x="36" y="100" w="200" h="11"><spacer width="50"/><text style="cell">a</text></row>');
    expect(scene.items.map(({ box }) => box.x)).toEqual([86]);
  });
});

describe('badge', () => {
  const row = (content: string): string => `<row x="36" y="100" w="300" h="12" align="right">${content}</row>`;
  const badge = `<badge style="draft" mark="draft" width="content" role="footer" name="status">${unit('a')}</badge>`;

  it('is as wide as its words, its mark and its padding, and ends at the right', () => {
    const { scene, faults } = lay(row(badge), { a: 'Utkast' });
    const [shape] = itemsOf(scene.items, 'shape');
    expect(faults).toEqual([]);
    expect(shape).toMatchObject({ role: 'footer', name: 'status a' });
    expect((shape?.box.x ?? 0) + (shape?.box.width ?? 0)).toBeCloseTo(336);
    expect(shape?.text && linesOf(shape.text)).toEqual(['Utkast']);
    expect(shape?.text?.paragraphs[0]?.lines[0]?.x).toBeCloseTo(5.25 + 7.5);
  });

  it('never breaks its words: what is too long is told', () => {
    const { faults } = lay(row(badge), { a: 'Utkast '.repeat(30) });
    expect(faults.length).toBeGreaterThan(0);
    expect(
      lay('<badge x="0" y="0" w="40" h="40" style="badge">to ord her</badge>').faults.map(({ kind }) => kind),
    ).toEqual(['too-many-lines']);
  });
});

describe('slide', () => {
  it('reads its layout, background and title', () => {
    const { scene, layout } = lay(
      `<slide layout="divider" background="ink" title="Om ${unit('a')}"><text at="footer" style="deckName">x</text></slide>`,
      { a: 'Norge' },
    );
    expect(scene).toMatchObject({
      layout: 'test',
      title: 'Om Norge',
      id: 'no.one',
      part: 1,
      parts: 1,
      page: 7,
    });
    expect(layout).toMatchObject({ kind: 'section', background: 'ink', items: [] });
  });

  it('takes its title from the placeholder', () => {
    const { scene } = lay(`<text at="title" style="title" placeholder="title">${unit('a')}</text>`, {
      a: 'Norge **leder**',
    });
    expect(scene.title).toBe('Norge leder');
  });

  it('sets a child where it says, or in a box of the theme', () => {
    const { scene } = lay(
      '<text x="1" y="2" w="300" h="40" style="cell">a</text><text at="footer" style="cell">b</text>',
    );
    expect(itemsOf(scene.items, 'text').map(({ box, text }) => [textOf(text), box])).toEqual([
      ['a', { x: 1, y: 2, width: 300, height: 40 }],
      ['b', { x: 36, y: 516, width: 480, height: 12 }],
    ]);
  });
});
