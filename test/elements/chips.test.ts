/** Chips stand inside the columns they name, in lanes that don't touch; what is too long or too much is told. */
import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../src/elements/check-markup.js';
import { lay, theme, unit } from '../layout/small-deck.js';
import { named, overlap, wordsOf } from './items.js';

const chips = (content: string, height = 300): string =>
  `<chips x="36" y="180" w="888" h="${height}" block="78" gap="6" columns="1fr 1fr 1fr 1fr 1fr">${content}</chips>`;
const chip = (name: string, columns: string, more = ''): string =>
  `<chip columns="${columns}" ${more}>${unit(name)}</chip>`;

const national = `<level>National${chip('kmd', '1 2 3', 'leading="yes" alt="KMD: all three"')}${chip('difi', '2 3 4 5', 'leading="yes"')}${chip('ministries', '1 2 3')}</level>`;
const local = `<level>Local${chip('ks', '1 3 5')}${chip('towns', '2')}</level>`;

describe('<chips>', () => {
  const { scene, faults } = lay(chips(national + local));
  const placed = named(scene.items, 'chip');
  const boxOf = (name: string) => placed.find((item) => wordsOf(item) === name)?.box;

  it('fits', () => {
    expect(faults).toEqual([]);
  });

  it('stands inset in the columns it spans, in lanes of the design', () => {
    expect(boxOf('difi')).toMatchObject({ x: 285, y: 187.5, width: 636, height: 19.5 });
    expect(boxOf('kmd')).toMatchObject({ x: 123, y: 211.5, width: 474 });
    expect(boxOf('ministries')).toMatchObject({ x: 123, y: 235.5 });
  });

  it('makes a level as tall as its lanes', () => {
    expect(named(scene.items, 'level').map(({ box }) => [box.y, box.height])).toEqual([
      [180, 82.5],
      [265.5, 34.5],
    ]);
  });

  it('repeats the name after a gap, in the same lane', () => {
    const parts = placed.filter((item) => wordsOf(item) === 'ks');
    expect(parts.map(({ box }) => box.x)).toEqual([123, 447, 771]);
    expect(
      new Set([...parts, ...placed.filter((item) => wordsOf(item) === 'towns')].map(({ box }) => box.y)).size,
    ).toBe(1);
  });

  it('counts the roles at the right of chips over two columns or more, and keeps names clear of the count', () => {
    const counted = (name: string, columns: string) =>
      `<chip columns="${columns}">${unit(name)}<tally>3 of 5</tally></chip>`;
    const { scene: other, faults: none } = lay(chips(`<level>L${counted('kmd', '1 2 4')}</level>`));
    expect(none).toEqual([]);
    const [tally, ...more] = named(other.items, 'tally');
    expect(more).toEqual([]);
    const [wide] = named(other.items, 'chip');
    expect((tally?.box.x ?? 0) + (tally?.box.width ?? 0)).toBeCloseTo((wide?.box.x ?? 0) + (wide?.box.width ?? 0));
    const long = lay(chips(`<level>L${counted('kmd', '1 2')}</level>`), {
      kmd: 'Kommunal- og moderniseringsdepartementet, avdelingen for IKT og fornying',
    });
    expect(long.faults).toMatchObject([{ units: ['kmd'] }]);
  });

  it('lets no chips overlap, and draws the bands behind them', () => {
    const pairs = placed.flatMap((a, index) => placed.slice(index + 1).map((b) => overlap(a, b)));
    expect(pairs).not.toContain(true);
    expect(named(scene.items, 'band').map(({ role }) => role)).toEqual(Array(10).fill('decoration'));
    expect(scene.items.findIndex(({ name }) => name === 'band')).toBeLessThan(
      scene.items.findIndex(({ name }) => name.startsWith('chip')),
    );
  });

  it('leaves white of 1.5 points between bands, in the middle between columns', () => {
    const [first, second, , , last] = named(scene.items, 'band').map(({ box }) => box);
    expect(first).toMatchObject({ x: 120, width: 158.25 });
    expect(second?.x).toBe(279.75);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(924);
  });

  it('carries units and alternative text', () => {
    expect(placed.find((item) => wordsOf(item) === 'kmd')).toMatchObject({ units: ['kmd'], alt: 'KMD: all three' });
  });
});

describe('<chips> that do not fit', () => {
  it('tells a name that is longer than its line', () => {
    const { faults } = lay(chips(`<level>L${chip('a', '1')}</level>`), {
      a: 'Enheten som startet tiltaket: departement eller etat',
    });
    expect(faults).toMatchObject([{ kind: 'too-many-lines', units: ['a'] }]);
  });

  it('tells lanes that are more than the box is tall for', () => {
    expect(lay(chips(national + local, 100)).faults).toMatchObject([{ kind: 'too-tall', excess: 20 }]);
  });

  it('tells a column that does not exist', () => {
    expect(lay(chips(`<level>L${chip('a', '6')}</level>`)).faults).toMatchObject([
      { kind: 'column-outside', column: 6, columns: 5 },
    ]);
  });

  it('wants columns as numbers', () => {
    const place = { file: 'test.hbs', line: 1, column: 1 };
    const literal = (text: string) => [{ kind: 'literal', text }] as const;
    const wrong = { kind: 'chip', attributes: { columns: literal('execute') }, children: [], place };
    const level = { kind: 'level', attributes: {}, children: [wrong], place };
    const root = {
      kind: 'slide',
      attributes: {},
      children: [{ kind: 'chips', attributes: {}, children: [level], place }],
      place,
    };
    expect(checkMarkup(root, theme).map(({ code }) => code)).toEqual(['wrong-kind']);
  });
});
