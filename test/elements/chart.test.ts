import { describe, expect, it } from 'vitest';
import { valueLabel } from '../../src/elements/chart-labels.js';
import { formatNumber } from '../../src/localise/format-number.js';
import { itemsOf, lay, unit } from '../layout/small-deck.js';

const chart = (points: string, attributes = ''): string =>
  `<chart x="500" y="100" w="300" h="200" label-width="84" title="Tittel" leading="Ledende" other="Øvrige" alt="Stolper" ${attributes}>${points}</chart>`;
const points =
  '<point series="leading" value="260">Statlig</point><point series="other" value="65.5">Regionalt</point><point series="leading">Ikke oppgitt</point>';

describe('chart', () => {
  const { scene, faults } = lay(chart(points));
  const [item] = itemsOf(scene.items, 'chart');

  it('has a category for each point and a value in the series it belongs to', () => {
    expect(faults).toEqual([]);
    expect(item?.categories).toEqual(['Statlig', 'Regionalt', 'Ikke oppgitt']);
    expect(item?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Ledende', [260, null, null]],
      ['Øvrige', [null, 65.5, null]],
    ]);
    expect([item?.max, item?.valueLabels]).toEqual([260, ['260', '65.5', '']]);
  });

  it('says beside the bar what the layout says', () => {
    const labelled = lay(chart('<point value="260" label="ca. 260">A</point><point value="7">E</point>'));
    const [item] = itemsOf(labelled.scene.items, 'chart');
    expect(item?.valueLabels).toEqual(['ca. 260', '7']);
    expect(item?.labelFormats).toEqual(['"ca. "0', item?.format]);
  });

  it.each([
    ['', 1200, '1 200', '[>=1000]#" "##0;0'],
    ['ca. 1 200', 1200, 'ca. 1 200', '[>=1000]"ca. "#" "##0;"ca. "0'],
    ['over 5 ÅV', 5, 'over 5 ÅV', '[>=1000]"over "#" "##0" ÅV";"over "0" ÅV"'],
    ['1,4 mill.', 1_400_000, '1,4 mill.', '"1,4 mill."'],
    ['', 65.5, '65,5', '"65,5"'],
    ['', -3, '−3', '"−3"'],
    ['', undefined, '', '[>=1000]#" "##0;0'],
  ])('prints %j of %s as %j, by a format that reads the number', (label, value, text, format) => {
    const number = (amount: number): string => formatNumber(amount, 'nb-NO').replaceAll('\u00A0', ' ');
    expect(valueLabel(label, value, { number })).toEqual({ text, format });
  });

  it('keeps labels left and values right of the bars, inside its box', () => {
    expect(item?.plot).toMatchObject({ x: 592, y: 100, height: 200 });
    expect((item?.plot.x ?? 0) + (item?.plot.width ?? 0)).toBeLessThan(800 - 15);
    expect(item).toMatchObject({ title: 'Tittel', alt: 'Stolper', box: { x: 500, width: 300 } });
  });

  it('breaks the names of the categories, and tells those that do not fit', () => {
    const long = lay(chart(`<point value="1">${unit('a')}</point>`), { a: 'Kommunal- og moderniseringsdepartementet' });
    expect(long.faults.map(({ kind, units }) => [kind, ...units])).toEqual([['word-too-wide', 'a']]);
    const broken = itemsOf(
      lay(chart(`<point value="1">${unit('a')}</point>`), { a: 'Statlige etater som leder arbeidet' }).scene.items,
      'chart',
    )[0];
    expect(broken?.categoryLines[0]?.length).toBeGreaterThan(1);
    expect(broken?.categoryLines[0]?.join(' ')).toBe('Statlige etater som leder arbeidet');
    expect(broken?.units).toEqual(['a']);
  });

  it('stands without points', () => {
    const empty = lay(chart(''));
    expect(empty.faults).toEqual([]);
    expect(itemsOf(empty.scene.items, 'chart')[0]).toMatchObject({ categories: [], max: 1 });
  });
});
