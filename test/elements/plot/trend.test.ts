import { describe, expect, it } from 'vitest';
import { middleAt, valueAt } from '../../../src/scene/drawing/chart-bars.js';
import { everyItem } from '../../../src/scene/walk.js';
import { looksAt } from '../../../src/setting/looks.js';
import { trend } from '../../../src/elements/plot/trend.js';
import { isElement } from '../../../src/template/element.js';
import { itemsOf, lay, situationOf, slideOf } from '../../layout/small-deck.js';

const markup = (values: string, attributes = 'low="0.9" high="1.6"'): string =>
  `<trend x="36" y="130" w="168" h="120" title="Vedtak" alt="Utvikling" missing="ikke kjent" ${attributes}>` +
  [2018, 2019, 2020].map((year) => `<category id="${String(year)}">${String(year)}</category>`).join('') +
  `<dataset id="plans" values="${values}" look="named">Vedtak</dataset></trend>`;

describe('a trend', () => {
  it('counts its scale in its first value, so that trends of one scale can be held against each other', () => {
    const [small, large] = ['1900 2400 3040', '19 24 30.4'].map((values) => {
      const { scene, faults } = lay(markup(values));
      expect(faults).toEqual([]);
      return { chart: itemsOf(scene.items, 'chart')[0], items: everyItem(scene.items) };
    });
    const share = ({ chart }: NonNullable<typeof small>): number =>
      chart === undefined ? NaN : ((chart.series[0]?.values[2] ?? 0) - chart.min) / (chart.max - chart.min);
    expect(small && share(small)).toBeCloseTo(large === undefined ? NaN : share(large), 9);
    expect(small?.chart).toMatchObject({ form: 'lines', steps: [], labels: [] });
    expect(small?.chart?.alt).toContain('2018 1900, 2019 2400, 2020 3040');
  });

  it('has a ring at the first value, a dot at the last, and the level of the first as a line', () => {
    const { scene } = lay(markup('1900 2400 3040'));
    const [chart] = itemsOf(scene.items, 'chart');
    if (chart === undefined) throw new Error('no chart');
    const dots = everyItem(scene.items).filter(({ name }) => name === 'dot');
    const middles = dots.map(({ box }) => [box.x + box.width / 2, box.y + box.height / 2].map(Math.round));
    expect(middles).toEqual(
      [
        [0, 1900],
        [2, 3040],
      ].map(([at = 0, value = 0]) => [middleAt(chart, at), valueAt(chart, value)].map(Math.round)),
    );
    const [base] = everyItem(scene.items).filter(({ name }) => name === 'first level');
    expect(base?.box.y).toBeCloseTo(valueAt(chart, 1900));
  });

  it('draws nothing where there is no first value over zero, and no dot where the last is missing', () => {
    expect(lay(markup('0 1 2')).scene.items).toEqual([]);
    expect(lay(markup('- 1 2')).scene.items).toEqual([]);
    const { scene } = lay(markup('10 11 -'));
    expect(everyItem(scene.items).filter(({ name }) => name === 'dot')).toHaveLength(1);
  });

  it('tells a scale without its first value, and another number of values than of periods', () => {
    const told = (text: string): readonly string[] | undefined => {
      const looks = looksAt(situationOf().theme, 0, {});
      const [element] = slideOf(`<slide>${text}</slide>`).root.children.filter(isElement);
      return element && trend.check?.(element, looks);
    };
    expect(told(markup('1 2 3', 'low="1.2" high="1.6"'))).toEqual([
      'the first value, which is 1, lies between low and high',
    ]);
    expect(told(markup('1 2'))).toEqual(['«plans» has 2 values for 3 categories']);
  });
});
