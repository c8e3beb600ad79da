import { describe, expect, it } from 'vitest';
import { everyItem } from '../../../src/scene/walk.js';
import { itemsOf } from '../../layout/small-deck.js';
import { png } from '../../pipeline/pictures/sample-pictures.js';
import { oneSlide } from './one-slide.js';

const BASE = [
  'title: The wing that is shut can reopen for what two shut years cost',
  'picture: wing.png',
  'alt: A corridor',
  'credit: Kari Nordmann',
  'licence: CC BY 4.0',
];
const CALLOUTS = `callouts:
  lamps: { name: Lamps, box: [0.4, 0.1, 0.2, 0.2] }
  floor: { name: Floor, box: [0.3, 0.6, 0.3, 0.2] }`;
const FACTS = `factsHead: To do
unit: EUR million
decimals: 1
facts:
  first: { callout: floor, value: 0.8, note: Worn through }
  second: { callout: lamps, value: 0.2 }
total: To reopen
against: { name: To keep shut, value: 0.5 }`;

const picture = { 'wing.png': png(2000, 1125) };
const slide = (more: readonly string[] = [], files: Parameters<typeof oneSlide>[2] = picture, draft = true) =>
  oneSlide('picture', [...BASE, ...more].join('\n'), files, draft);

describe('a picture', () => {
  it('has the whole width and the proportions of the design, its maker and licence in the notes', () => {
    const { told, items, words } = slide(['caption: The wing']);
    expect(told).toEqual([]);
    const [image] = itemsOf(items, 'image');
    expect(image).toMatchObject({ path: 'wing.png', alt: 'A corridor', box: { x: 36, y: 105, width: 888 } });
    expect(image?.box.height).toBeCloseTo(324, 0);
    expect(words).toContain('The wing');
    expect(words.join(' ')).toContain('Picture: Kari Nordmann (CC BY 4.0).');
    const own = BASE.map((line) => line.replace('CC BY 4.0', 'own')).join('\n');
    expect(oneSlide('picture', own, picture).words.join(' ')).toContain('Picture: Kari Nordmann (own work).');
  });

  it('stands beside facts, whose numbers are those of its frames, with their sum and how many times another it is', () => {
    const { told, items, words } = slide([CALLOUTS, FACTS]);
    expect(told).toEqual([]);
    expect(itemsOf(items, 'image')[0]?.box).toMatchObject({ width: 576 });
    expect(itemsOf(items, 'image')[0]?.box.height).toBeCloseTo(324, 0);
    expect(words).toEqual(expect.arrayContaining(['1   Lamps', '2   Floor', '1.0', '0.5', '2.0 ×']));
    const [table] = itemsOf(items, 'table');
    const cells = table?.cells.map((row) =>
      row.map((cell) => cell?.text.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('/')),
    );
    expect(cells?.slice(1)).toEqual([
      ['2', 'Floor/Worn through', '0.8'],
      ['1', 'Lamps', '0.2'],
    ]);
  });

  it('numbers no frame that stands alone, and shows a figure that is a part as a bar', () => {
    const { told, items, words } = slide([
      'callouts: { floor: { name: Floor, box: [0.3, 0.6, 0.3, 0.2] } }',
      'facts: { a: { figure: three of four, name: places in use, share: { part: 3, total: 4 } } }',
    ]);
    expect(told).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(['Floor', 'three of four', 'places in use']));
    const bars = everyItem(items).filter(({ kind, box }) => kind === 'shape' && box.height === 9);
    expect(bars.map(({ box }) => Math.round(box.width * 10) / 10)).toEqual([211.5, 70.5]);
  });

  it('asks for words for those who do not see it, for its maker, and for what allows to show it', () => {
    for (const field of ['alt', 'credit', 'licence']) {
      const fields = BASE.filter((line) => !line.startsWith(field)).join('\n');
      expect(oneSlide('picture', fields, picture).told).toMatchObject([
        { code: 'missing-field', message: `The file lacks the field «${field}».` },
      ]);
    }
  });

  it('tells fields that lead nowhere or say two things', () => {
    const codes = (...more: readonly string[]): readonly string[] => slide(more).told.map(({ code }) => code);
    expect(codes(CALLOUTS, FACTS.replace('callout: floor', 'callout: flor'))).toEqual(['unknown-callout']);
    expect(codes(CALLOUTS, FACTS.replace('value: 0.8', 'figure: x, value: 0.8'))).not.toEqual([]);
    expect(codes('facts: { a: { figure: x } }')).not.toEqual([]);
    expect(codes('callouts: { a: { name: A, box: [0, 0, 1, 1.2] } }')).toContain('out-of-range');
    expect(codes('focus: [0.5]')).not.toEqual([]);
    expect(codes('consent: false')).toEqual(['shown-without-consent']);
  });

  it('may still be to come in a draft, and not in a release', () => {
    const { told, items, words } = slide([CALLOUTS], {});
    expect(told).toMatchObject([{ code: 'missing-image', line: 5 }]);
    expect(words).toEqual(expect.arrayContaining(['A corridor', '1   Lamps']));
    expect(itemsOf(items, 'image')).toEqual([]);
    expect(itemsOf(slide([], {}, false).items, 'image')).toHaveLength(1);
  });
});
