/** Charts of bars under zero, of several bars a point, and of parts: where they stand, what they say, and what is cut. */
import { describe, expect, it } from 'vitest';
import { barsOf } from '../../src/scene/drawing/chart-bars.js';
import type { ChartItem } from '../../src/scene/scene.js';
import { lay } from '../layout/small-deck.js';
import { charted, type Charted } from './plot/charted.js';

const series =
  '<series id="named" style="barLeading">Nå</series><series id="other" style="barOther">Før</series><series id="range" style="barRange">Spenn</series>';

const chart = (points: string, attributes = ''): string =>
  `<chart x="100" y="100" w="500" h="240" label-width="84" title="Tittel" alt="Stolper" missing="ikke kjent" break="Brudd" value-style="chartValue" ${attributes}>${series}${points}</chart>`;

const point = (name: string, value: string, more = ''): string =>
  `<point id="${name}" series="other" value="${value}" ${more}>${name}</point>`;

const both = (name: string, named: string, other: string, more = ''): string =>
  `<point id="${name}" ${more}>${name}<amount series="named" value="${named}"/><amount series="other" value="${other}"/></point>`;

const said = ({ labels }: ChartItem): readonly string[] =>
  labels.map(({ runs }) => runs.map(({ text }) => text).join(''));

/** The ends of all bars from left to right, in points from the left of the plot, rounded. */
const ends = (item: ChartItem): readonly (readonly number[])[] =>
  barsOf(item).map(({ x, width }) => [x, x + width].map((end) => Math.round(end - item.plot.x)));

describe('a chart of bars', () => {
  it('has bars under zero left of its axis, with room for their values between them and the names', () => {
    const { item } = charted(chart(point('A', '40') + point('B', '-60') + point('C', '0')));
    expect(said(item)).toEqual(['40', '\u221260', '0']);
    const zero = Math.round((-item.min / (item.max - item.min)) * item.plot.width);
    const [gain, loss] = ends(item);
    expect([gain?.[0], loss?.[1]]).toEqual([zero, zero]);
    expect(loss?.[0]).toBeGreaterThan(15);
    expect(item.plot.x).toBe(192);
  });

  it('has its axis at the right where all lies under zero', () => {
    const { item } = charted(chart(point('A', '-40') + point('B', '-60')));
    expect(item.max).toBe(0);
    expect(item.min).toBeLessThan(-60);
  });

  it('prints as many decimals as it is asked for, a plus where values are changes, and both ends of a range', () => {
    const points = point('A', '40') + point('B', '7.5') + point('C', '10', 'to="12"');
    expect(said(charted(chart(points, 'decimals="1" signed="yes"')).item).toSorted()).toEqual(
      ['+40.0', '+7.5', '+10.0\u2013+12.0'].toSorted(),
    );
    const { item } = charted(chart(point('A', '40'), 'decimals="1"'));
    expect(item.labels.map(({ format }) => format)).toEqual(['"40.0"']);
  });

  it('cuts no bar that the title compares: that of a point that is whole, or at the end of an arrow', () => {
    const points = (more: string): string => point('A', '900', more) + point('B', '40') + point('C', '3');
    expect(charted(chart(points(''))).item.max).toBe(50);
    expect(charted(chart(points('whole="yes"'))).item.max).toBe(900);
    expect(charted(chart(`${points('')}<arrow from="B" to="A" as="times"/>`)).item.max).toBe(900);
    expect(charted(chart(`${points('')}${point('D', '-1')}`)).item.max).toBe(900);
  });

  it('reckons what its arrow says', () => {
    const points = point('A', '90') + point('B', '40');
    const words = (as: string): readonly string[] =>
      charted(chart(`${points}<arrow from="B" to="A" as="${as}"/>`)).words.map((word) =>
        word.replaceAll('\u00A0', ' '),
      );
    expect(words('times')).toContain('2.3 ×');
    expect(words('change')).toContain('+50 (+125 %)');
  });

  it('gives its names no more room than they take', () => {
    const wide = charted(chart(point('A', '40'))).item.plot;
    const close = charted(chart(point('A', '40'), 'label-fit="yes"')).item.plot;
    expect([wide.x, close.x < 130]).toEqual([192, true]);
  });
});

describe('several bars a point', () => {
  it('stand under each other in the order of the series, each with its value', () => {
    const { item } = charted(chart(both('A', '40', '30') + both('B', '-20', '10')));
    expect([item.beside, item.stacked, said(item)]).toEqual([true, false, ['40', '30', '\u221220', '10']]);
    const [first, , second] = barsOf(item);
    expect(second && first && second.y).toBeCloseTo((first?.y ?? 0) + (first?.height ?? 0), 5);
    expect(item.series.map(({ values }) => values)).toEqual([
      [40, -20],
      [30, 10],
    ]);
  });

  it('leave a hatched place for an amount that is missing, and say so', () => {
    const missing = '<point id="B">B<amount series="other" value="10"/></point>';
    const { item, items, words } = charted(chart(both('A', '40', '30') + missing));
    expect(words).toEqual(['ikke kjent']);
    const [stub] = items.filter(({ name }) => name === 'not stated');
    const bar = barsOf(item).find(({ category, series: at }) => category === 1 && at === 1);
    expect((stub?.box.y ?? 0) + (stub?.box.height ?? 0)).toBeCloseTo(bar?.y ?? 0, 5);
    expect(item.table.rows[1]).toEqual(['B', 'ikke kjent', '10']);
  });

  it('ask for more height than single ones', () => {
    const { item } = charted(chart(both('A', '1', '2')));
    const [bar] = barsOf(item);
    expect(bar?.height).toBeLessThan(item.plot.height / 2);
  });
});

describe('parts of a bar', () => {
  it('follow each other by their amounts, with what they come to after them', () => {
    const { item, words } = charted(chart(both('A', '40', '30', 'total="70"'), 'stacked="yes"'));
    expect([item.stacked, item.max, said(item), words]).toEqual([true, 70, ['40', '30'], ['70']]);
    expect(item.series.every(({ amounts }) => amounts === undefined)).toBe(true);
  });

  it('go both ways from zero, and the total stands at the end that there is', () => {
    const { item } = charted(chart(both('A', '-40', '30') + both('B', '-50', '-5'), 'stacked="yes"'));
    expect([item.max, Math.round(item.min)]).toEqual([30, -55]);
    const only = '<point id="C" total="-5">C<amount series="named" value="-5"/></point>';
    const { items, item: other } = charted(chart(both('A', '-40', '30') + only, 'stacked="yes"'));
    const zero = other.plot.x + (-other.min / (other.max - other.min)) * other.plot.width;
    const [total] = items.filter(({ name }) => name === 'label');
    expect((total?.box.x ?? 999) < zero).toBe(true);
  });

  it('stand on their axis, which no line between them cuts', () => {
    const { items, item } = charted(chart(both('A', '40', '30'), 'stacked="shares"'));
    const axis = items.findIndex(({ name }) => name === 'zero');
    expect(axis).toBeGreaterThan(items.indexOf(item));
  });

  describe('that are too narrow for their numbers', () => {
    const thin =
      '<point id="B" total="401">B<amount series="named" value="400"/><amount series="other" value="1"/></point>';
    const both401 = both('A', '201', '200', 'total="401"');
    const of = (form: string, more = '', rest = 'bar'): Charted =>
      charted(chart(both401 + thin + more, `stacked="${form}" rest="${rest}"`));

    it('say them after their bar, each behind its swatch, in every form', () => {
      expect(of('yes').words).toEqual(['401', '401', '1']);
      expect(of('shares').words).toEqual(['401', '401', '<\u00A01']);
      expect(of('yes').items.filter(({ name }) => name === 'swatch')).toHaveLength(1);
    });

    it('leave nothing out: no number stands twice, and zero is said too', () => {
      const none =
        '<point id="C" total="90">C<amount series="named" value="90"/><amount series="other" value="0"/></point>';
      const { item, words } = of('yes', none);
      expect([said(item).toSorted(), words]).toEqual([
        ['200', '201', '400', '90'],
        ['401', '401', '1', '90', '0'],
      ]);
    });

    it('never read as none, and the part beside them never as all', () => {
      const { item } = of('shares');
      expect(said(item)).toContain('>\u00A099');
      expect(item.labels.map(({ format }) => format)).toContain('">\u00A099"');
    });

    it('get room beyond their bar, and arrows begin after them', () => {
      const arrow = '<arrow from="B" to="A" as="change"/>';
      const [own, legend] = ['bar', 'legend'].map((rest) => of('yes', arrow, rest));
      expect(own?.item.plot.width).toBeLessThan(legend?.item.plot.width ?? 0);
      const line = own?.items.find((one) => one.kind === 'connector');
      const swatch = own?.items.find(({ name }) => name === 'swatch');
      expect(line?.kind === 'connector' && line.from.x).toBeGreaterThan((swatch?.box.x ?? 999) + 15);
    });

    it('are told where they leave no room for bars', () => {
      const faults = (points: string): readonly string[] =>
        lay(chart(points, 'stacked="yes" rest="bar"').replace('w="500"', 'w="220"')).faults.map(({ kind }) => kind);
      expect(faults(both401 + thin)).toEqual([]);
      expect(faults(thin.replaceAll('"400"', '"9001234567"').replace('"1"', '"1234567"'))).toEqual(['too-wide']);
    });

    it('stand right of zero where their bar lies at its left', () => {
      const loss =
        '<point id="C" total="-401">C<amount series="named" value="-400"/><amount series="other" value="-1"/></point>';
      const { item, items } = charted(chart(both('A', '-400', '300') + loss, 'stacked="yes" rest="bar"'));
      const zero = item.plot.x + (-item.min / (item.max - item.min)) * item.plot.width;
      const [swatch] = items.filter(({ name }) => name === 'swatch');
      expect(swatch?.box.x).toBeGreaterThan(zero);
    });
  });
});
