import { describe, expect, it } from 'vitest';
import { itemsOf, lay, linesOf, page, textOf, unit } from '../layout/small-deck.js';

const at = 'x="100" y="50" w="200" h="100"';
const first = (markup: string, texts = {}): ReturnType<typeof itemsOf<'text'>>[number] | undefined =>
  itemsOf(lay(markup, texts).scene.items, 'text')[0];

describe('text', () => {
  it('shows its units, in the role and under the name it is given', () => {
    const item = first(`<text ${at} style="body" role="note" name="remark">1) ${unit('a')} ${unit('b')}</text>`, {
      a: 'Første',
      b: 'Andre',
    });
    expect(item).toMatchObject({ role: 'note', name: 'remark a b', units: ['a', 'b'] });
    expect(item && textOf(item.text)).toBe('1) Første Andre');
  });

  it.each([
    ['4, 6, 8, 10, 12', '4, 6, 8, 10, 12'],
    ['4, 6, 8, 10, 12, 14', '4, 6, 8 m.fl.'],
    ['100–102, 104–106, 108', '100–102 m.fl.'],
    ['a list of one that is too long', 'a list of one that is too long'],
    ['one that is too long, two', 'one that is too long m.fl.'],
  ])('prints of the list «%s» what takes 16 characters, and that there is more', (list, printed) => {
    const entries = list.replaceAll(/[^,]+/gu, (entry) => unit(entry.trim())).replaceAll(',', ', ');
    const texts = Object.fromEntries(list.split(', ').map((entry) => [entry, entry]));
    const item = first(`<text ${at} style="body"><run most="16" more="${unit('m')}">${entries}</run></text>`, {
      ...texts,
      m: 'm.fl.',
    });
    expect(item && textOf(item.text)).toBe(printed);
  });

  it('is a shape with the text in it where its style has a fill or a line', () => {
    const [shape] = itemsOf(lay(`<text ${at} style="chip">a</text>`).scene.items, 'shape');
    expect(shape).toMatchObject({
      geometry: { kind: 'roundRect', radius: 2.25 },
      fill: 'white',
      line: { colour: 'grey300', width: 0.75 },
    });
  });

  it('sets bullets of two levels, and no space above the first', () => {
    const item = first(`<text ${at} style="body">${unit('a')}</text>`, { a: '- en\n  - to\n- tre' });
    expect(
      item?.text.paragraphs.map(({ bullet, indent, hanging, spaceBefore }) => [
        bullet?.char,
        bullet?.level,
        indent,
        hanging,
        spaceBefore,
      ]),
    ).toEqual([
      ['•', 0, 9, 9, 0],
      ['–', 1, 18, 9, 3],
      ['•', 0, 9, 9, 3],
    ]);
  });

  it('gives runs and paragraphs styles of their own, in one text', () => {
    const item = first(
      `<text ${at} style="cell"><p style="fig">A</p><p style="caption" before="2">b <run style="h3">c</run><run>d</run></p></text>`,
    );
    expect(item?.text.paragraphs.map(({ leading, spaceBefore }) => [leading, spaceBefore])).toEqual([
      [15, 0],
      [12, 2],
    ]);
    expect(item?.text.paragraphs[1]?.runs.map(({ text, size, bold, colour }) => [text, size, bold, colour])).toEqual([
      ['b ', 9, false, 'ink2'],
      ['c', 11, true, 'ink'],
      ['d', 9, true, 'ink2'],
    ]);
  });

  it('leads from the end of a span of pages to the last page of what ends there', () => {
    const item = first(`<text ${at}>${page('no.near', 'far')}</text>`);
    const runs = item?.text.paragraphs.flatMap((paragraph) => paragraph.runs);
    expect(runs?.map(({ text, link }) => [text, link])).toEqual([
      ['7', { slide: 'no.near' }],
      ['–1236', { slide: 'far', end: true }],
    ]);
  });

  it('links page numbers to their slides, its own aside', () => {
    const item = first(`<text ${at}>${page('no.far')}, ${page('no.one')}</text>`);
    expect(item?.text.paragraphs[0]?.runs.map(({ text, link }) => [text, link])).toEqual([
      ['7', { slide: 'no.far' }],
      [', ', undefined],
      ['7', undefined],
    ]);
  });

  it('stands beside its mark, which is centred on the first line', () => {
    const { scene } = lay(`<text ${at} style="legend" mark="stated">brukt</text>`);
    const [text] = itemsOf(scene.items, 'text');
    const [mark] = itemsOf(scene.items, 'shape');
    expect(text?.text.paragraphs[0]?.lines[0]?.x).toBe(16.5);
    expect(mark?.box).toMatchObject({ x: 100, width: 5 });
    const middle = (mark?.box.y ?? 0) + 2.5;
    expect(middle).toBeCloseTo(50 + (text?.text.paragraphs[0]?.lines[0]?.baseline ?? 0) - 8 * 0.35);
  });

  it.each([
    ['title', 'ord '.repeat(60), 'too-many-lines'],
    ['cell', 'ord '.repeat(400), 'too-tall'],
    ['cell', 'Digitaliseringsdirektoratetogkommunaldepartementet', 'word-too-wide'],
  ] as const)('tells what of a %s does not fit', (style, text, kind) => {
    const { faults } = lay(`<text ${at} style="${style}">${unit('a')}</text>`, { a: text });
    expect(faults).toEqual([expect.objectContaining({ kind, units: ['a'] })]);
  });

  it('hyphenates a word that is too wide where the style says so', () => {
    const markup = (style: string): string => `<text x="0" y="0" w="80" h="100" style="${style}">${unit('a')}</text>`;
    const { scene, faults } = lay(markup('flowLeading'), { a: 'Digitaliseringsdirektoratet' });
    const [shape] = itemsOf(scene.items, 'shape');
    expect(faults).toEqual([]);
    expect(
      shape?.text &&
        linesOf(shape.text)
          .slice(0, -1)
          .every((line) => line.endsWith('-')),
    ).toBe(true);
    expect(lay(markup('chip'), { a: 'Digitaliseringsdirektoratet' }).faults.map(({ kind }) => kind)).toContain(
      'word-too-wide',
    );
  });

  it('is not in the way where it has no words', () => {
    const { scene, faults } = lay(`<text ${at}>${unit('a')}</text>`, { a: '' });
    expect(faults).toEqual([]);
    expect(itemsOf(scene.items, 'text')[0]?.text.paragraphs).toEqual([]);
  });
});
