import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/scene/scene.js';
import { itemsOf, lay, unit } from '../layout/small-deck.js';

/** `name: x y width height` of every box, as whole points. */
const boxes = (items: readonly Item[]): string[] =>
  items.map(
    ({ name, box }) =>
      `${name}: ${[box.x, box.y, box.width, box.height].map((one) => Math.round(one * 10) / 10).join(' ')}`,
  );
const named = (name: string, attributes = ''): string => `<box style="panelBox" name="${name}" ${attributes}/>`;
const at = 'x="100" y="50" w="300" h="200"';

describe('stack', () => {
  it('sets its children one under the other, shares taking what is left', () => {
    const { scene, faults } = lay(
      `<stack ${at} gap="10">${named('a', 'height="40"')}${named('b', 'height="1fr"')}${named('c', 'height="2fr"')}</stack>`,
    );
    expect(faults).toEqual([]);
    expect(boxes(scene.items)).toEqual(['a: 100 50 300 40', 'b: 100 100 300 46.7', 'c: 100 156.7 300 93.3']);
  });

  it.each([
    ['top', 50],
    ['middle', 115],
    ['bottom', 180],
  ])('anchors them at the %s', (anchor, y) => {
    const { scene } = lay(
      `<stack ${at} anchor="${anchor}" gap="10">${named('a', 'height="40"')}${named('b', 'height="20"')}</stack>`,
    );
    expect(scene.items[0]?.box.y).toBe(y);
  });

  it('tells by how much they are too tall', () => {
    const { faults } = lay(`<stack ${at}>${named('a', 'height="150"')}${named('b', 'height="62.5"')}</stack>`);
    expect(faults).toEqual([expect.objectContaining({ kind: 'too-tall', excess: 12.5 })]);
  });

  it('are told by any height that is seen, but not for how numbers are rounded', () => {
    const stacked = (height: string): number =>
      lay(`<stack ${at}>${named('a', 'height="150"')}${named('b', `height="${height}"`)}</stack>`).faults.length;
    expect(['50', '50.005', '50.25', '51', '54'].map(stacked)).toEqual([0, 0, 1, 1, 1]);
  });

  it('takes the height its texts need', () => {
    const { scene } = lay(`<stack ${at}><text style="cell">${unit('a')}</text><text style="cell">b</text></stack>`, {
      a: 'ord '.repeat(40),
    });
    const [first, second] = itemsOf(scene.items, 'text');
    expect(first?.box.height).toBe(first?.text.height);
    expect(second?.box.y).toBe(50 + (first?.box.height ?? 0));
  });
});

describe('box', () => {
  it('draws its style behind its children, who stand inside its padding', () => {
    const { scene } = lay(`<box ${at} style="panel" name="panel"><text style="cell" height="1fr">a</text></box>`);
    expect(boxes(scene.items)).toEqual(['panel: 100 50 300 200', 'cell: 115 65 270 170']);
    expect(scene.items[0]).toMatchObject({ kind: 'shape', fill: 'sand', role: 'decoration' });
  });
});

describe('row', () => {
  it('sets its children side by side, shares taking what is left', () => {
    const { scene } = lay(
      `<row ${at} gap="10">${named('a', 'width="40"')}${named('b')}${named('c', 'width="2fr"')}</row>`,
    );
    expect(boxes(scene.items)).toEqual(['a: 100 50 40 200', 'b: 150 50 80 200', 'c: 240 50 160 200']);
  });

  it('gives a text the width it asks for on one line', () => {
    const { scene, faults } = lay(
      `<row ${at}><text style="cell" width="content">Tekst som står for seg selv</text>${named('rest')}</row>`,
    );
    const [text] = itemsOf(scene.items, 'text');
    expect(faults).toEqual([]);
    expect(text?.text.paragraphs[0]?.lines).toHaveLength(1);
    expect(scene.items[1]?.box.x).toBeCloseTo(100 + (text?.box.width ?? 0));
  });

  it('aligns right and anchors in the middle', () => {
    const { scene } = lay(
      `<row ${at} align="right" anchor="middle">${named('a', 'width="40" height="20"')}${named('b', 'width="60" height="50"')}</row>`,
    );
    expect(boxes(scene.items)).toEqual(['a: 300 140 40 20', 'b: 340 125 60 50']);
  });

  it('narrows the first by no more than the last needs, in steps, and not at all where it does not fit then', () => {
    const widths = (words: number): unknown => {
      const text = `<text name="text" width="100" style="body">${unit('text')}</text>`;
      const { scene, faults } = lay(`<row ${at} give="90">${named('a')}${text}</row>`, {
        text: 'word '.repeat(words),
      });
      return [...scene.items.map(({ box }) => box.width), ...faults.map(({ kind }) => kind)];
    };
    expect(widths(20)).toEqual([200, 100]);
    expect(widths(60)).toEqual([170, 130]);
    expect(widths(200)).toEqual([200, 100, 'too-tall']);
  });

  it('tells by how much they are too wide', () => {
    expect(lay(`<row ${at} gap="20">${named('a', 'width="200"')}${named('b', 'width="100"')}</row>`).faults).toEqual([
      expect.objectContaining({ kind: 'too-wide', excess: 20 }),
    ]);
  });
});

describe('a table that fills a share of a stack', () => {
  it('takes no more than its rows may have, and what follows stands right under it', () => {
    const row = '<tr height="20" max="40"><td style="body">a</td></tr>';
    const { scene } = lay(
      `<stack x="0" y="0" w="200" h="300"><table height="1fr" fill="yes" row-gap="0" columns="1fr">${row}${row}</table><box height="10" style="strip"/></stack>`,
    );
    expect(itemsOf(scene.items, 'shape').map(({ box }) => box.y)).toEqual([80]);
  });

  it('leaves what follows right under what stands under it in a stack of their own', () => {
    const row = '<tr height="20" max="40"><td style="body">a</td></tr>';
    const table = `<table height="1fr" fill="yes" row-gap="0" columns="1fr">${row}${row}</table>`;
    const { scene } = lay(
      `<stack x="0" y="0" w="200" h="300" gap="5"><stack height="1fr">${table}<box height="30" style="strip"/></stack><box height="10" style="strip"/></stack>`,
    );
    expect(itemsOf(scene.items, 'shape').map(({ box }) => box.y)).toEqual([80, 115]);
  });
});
