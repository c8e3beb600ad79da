import { describe, expect, it } from 'vitest';
import type { ChartItem, ConnectorItem, Item } from '../../src/scene/scene.js';
import { everyText, wordsOf } from '../../src/scene/walk.js';
import { checkMarkup } from '../../src/elements/check-markup.js';
import { parseMarkup } from '../../src/template/parse-markup.js';
import { itemsOf, lay, theme } from '../layout/small-deck.js';

const bars =
  '<series id="other" style="barOther">Øvrige</series>' +
  '<point id="a" series="other" value="200">A</point><point id="b" series="other" value="20">B</point><point id="c" series="other" value="50">C</point>';

const segments =
  '<series id="state" style="segment1">Statlig</series><series id="local" style="segment2">Lokalt</series><series id="rest" style="segment3">Annet</series>';
const stacked =
  '<point id="dk" total="6 800 ansatte">Danmark<amount series="state" value="2000"/><amount series="local" value="4750"/><amount series="rest" value="50"/></point>' +
  '<point id="no" label="Ikke oppgitt">Norge</point>';

const chart = (inside: string, attributes = ''): string =>
  `<chart x="100" y="100" w="400" h="240" label-width="0" title="T" alt="Stolper" not-stated="Ikke oppgitt" ${attributes}>${inside}</chart>`;

function laid(inside: string, attributes = ''): { item: ChartItem; items: readonly Item[]; words: readonly string[] } {
  const { scene, faults } = lay(chart(inside, attributes));
  expect(faults).toEqual([]);
  const [item] = itemsOf(scene.items, 'chart');
  if (item === undefined) throw new Error('no chart');
  return { item, items: scene.items, words: everyText(scene.items).map(({ body }) => wordsOf(body)) };
}

describe('an arrow between two bars', () => {
  const { item, items, words } = laid(`${bars}<arrow from="a" to="c">4,0 ×</arrow>`);
  const [arrow] = items.filter((one): one is ConnectorItem => one.kind === 'connector');
  const pill = items.find(({ name }) => name === 'proof number');

  it('runs right of the labels it passes, with its figure in a pill', () => {
    expect(words).toEqual(['4,0 ×']);
    expect(arrow?.to.head).toBe('triangle');
    expect(arrow?.points.map(([, y]) => y)).toEqual([140, 140, 300, 300]);
    expect(pill?.box).toMatchObject({
      x: expect.closeTo(463.5, 1),
      y: 212.5,
      width: expect.closeTo(36.5, 1),
      height: 15,
    });
    expect(arrow?.points[1]?.[0]).toBeCloseTo(481.7, 1);
  });

  it('leaves the longest bar and its label room', () => {
    expect(arrow?.points[0]?.[0]).toBeGreaterThan(item.plot.x + item.plot.width + 15);
    expect(arrow?.points[0]?.[0]).toBeLessThan(482 - 8);
    expect(laid(bars).item.plot.width).toBeGreaterThan(item.plot.width + 20);
  });

  it('has a pill as wide as its words', () => {
    const wide = laid(`${bars}<arrow from="a" to="c">+ 296 mrd.</arrow>`);
    expect(wide.items.find(({ name }) => name === 'proof number')?.box.width).toBeGreaterThan(45);
  });
});

describe('a stacked chart', () => {
  const { item, items, words } = laid(
    `${segments}${stacked}<bracket point="dk" series="local rest">71 % utenfor</bracket>`,
    'stacked="shares" legend="above"',
  );

  it('shows shares of the whole, and keeps the amounts', () => {
    expect(item).toMatchObject({ stacked: true, max: 100 });
    expect(item.series.map(({ name, amounts }) => [name, amounts])).toEqual([
      ['Statlig', [2000, null]],
      ['Lokalt', [4750, null]],
      ['Annet', [50, null]],
    ]);
    expect(item.series.map(({ values }) => Math.round(values[0] ?? 0))).toEqual([29, 70, 1]);
  });

  it('labels segments inside, in colours that can be read on them, and leaves narrow ones to the legend', () => {
    expect(item.labels.map(({ runs, format }) => [runs[0]?.text, runs[0]?.colour, format])).toEqual([
      ['29', 'white', '0'],
      ['70', 'ink', '0'],
    ]);
    expect(words).toContain('Annet (Danmark 1)');
  });

  it('says in segments and in the legend what the layout says they are', () => {
    const point =
      '<point id="dk">Danmark<amount series="state" value="250" label="28–30"/><amount series="rest" value="5" label="under 2"/></point>';
    const { item: own, words: shown } = laid(`${segments}${point}`, 'stacked="shares" legend="above"');
    expect(own.labels.map(({ runs, format }) => [runs[0]?.text, format])).toEqual([['28–30', '"28–30"']]);
    expect(shown).toContain('Annet (Danmark under 2)');
  });

  it('has totals after the bars, and what is not stated as long as they are', () => {
    expect(words).toContain('6 800 ansatte');
    expect(items.find(({ name }) => name === 'not stated')?.box.width).toBe(item.plot.width);
    expect(words).toContain('Ikke oppgitt');
  });

  it('gathers segments under a bracket', () => {
    const bracket = items.find(({ name }) => name === 'share bracket')?.box;
    const start = item.plot.x + ((item.series[0]?.values[0] ?? 0) / 100) * item.plot.width;
    expect(bracket?.x).toBeCloseTo(start + 0.75);
    expect((bracket?.x ?? 0) + (bracket?.width ?? 0)).toBeCloseTo(item.plot.x + item.plot.width - 0.75);
    expect(words).toContain('71 % utenfor');
  });
});

describe('the check of the markup', () => {
  const said = (inside: string): readonly string[] => {
    const { root } = parseMarkup(`<slide>${chart(inside)}</slide>`, 'layouts/x/layout.hbs');
    return root === undefined ? ['no slide'] : checkMarkup(root, theme).map(({ message }) => message);
  };

  it('tells points and series that there are not', () => {
    expect(said(bars)).toEqual([]);
    expect(said(`${bars}<arrow from="a" to="z">×</arrow>`).join()).toContain('«z»');
    expect(said(bars.replace('series="other" value="20"', 'series="others" value="20"')).join()).toContain('«others»');
    expect(said(`${segments}<point id="dk">D<amount series="country" value="1"/></point>`).join()).toContain(
      '«country»',
    );
  });
});
