/** A shape of every geometry, a chart with missing values, a picture. */
import type { ChartItem, ChartLabel, Item } from '../../../src/scene/scene.js';
import { base, body, box, hairline, paragraph, run } from './fixture-text.js';

export const shapes: readonly Item[] = [
  {
    kind: 'shape',
    ...base('round', box(500, 280, 120, 40), 'label'),
    geometry: { kind: 'roundRect', radius: 6 },
    fill: 'petrol',
    text: body([paragraph([run('Avrundet', { colour: 'white' })])], { anchor: 'middle' }),
  },
  {
    kind: 'shape',
    ...base('plate', box(630, 280, 120, 40), 'label'),
    geometry: { kind: 'homePlate', tip: 10 },
    fill: 'petrol',
    text: body([paragraph([run('Pil en', { colour: 'white' })])], { anchor: 'middle' }),
  },
  {
    kind: 'shape',
    ...base('chevron', box(750, 280, 120, 40), 'label'),
    geometry: { kind: 'chevron', tip: 10 },
    fill: 'petrol',
    text: body([paragraph([run('Pil to', { colour: 'white' })])], {
      anchor: 'middle',
      insets: { left: 4, top: 0, right: 4, bottom: 0 },
    }),
  },
  {
    kind: 'shape',
    ...base('dot', box(880, 280, 40, 40), 'label'),
    geometry: { kind: 'ellipse' },
    fill: 'tint',
    text: body([paragraph([run('12345')], { align: 'center' })], {
      anchor: 'middle',
      insets: { left: 0, top: 0, right: 0, bottom: 0 },
    }),
  },
  {
    kind: 'shape',
    ...base('gate', box(800, 290, 20, 20), 'decoration'),
    geometry: { kind: 'diamond' },
    fill: 'petrol',
  },
  {
    kind: 'shape',
    ...base('part', box(830, 280, 40, 40), 'decoration'),
    geometry: { kind: 'pie', share: 0.75 },
    fill: 'petrol',
  },
  {
    kind: 'shape',
    ...base('rule', box(500, 340, 420, 0), 'decoration'),
    geometry: { kind: 'line' },
    line: { colour: 'ink', width: 1 },
  },
  {
    kind: 'shape',
    ...base('wave', box(500, 350, 420, 60), 'decoration'),
    geometry: {
      kind: 'polyline',
      points: [
        [0, 1],
        [0.25, 0],
        [0.5, 1],
        [1, 0.5],
      ],
    },
    line: { colour: 'petrol', width: 2 },
  },
  {
    kind: 'shape',
    ...base('sign', box(500, 420, 40, 20), 'decoration'),
    geometry: {
      kind: 'paths',
      paths: [
        [['M', 0, 0], ['L', 1, 0], ['C', 1, 0.5, 0.5, 1, 0, 1], ['Z']],
        [['M', 0.5, 0.5], ['L', 1, 1], ['L', 0.5, 1], ['Z']],
      ],
    },
    fill: 'petrol',
  },
];

const label = (series: number, category: number, text: string, format = '#,##0.0" mrd."'): ChartLabel => ({
  series,
  category,
  runs: [run(text, { bold: true, size: 11 })],
  format,
});

export const chart: ChartItem = {
  kind: 'chart',
  form: 'bars',
  ...base('chart', box(36, 90, 500, 260), 'body', ['demo/chart']),
  alt: 'Budsjett etter etat',
  title: 'Budsjett',
  categories: ['Digitaliserings-direktoratet & co', 'Brønnøysundregistrene', 'Skatteetaten', 'NAV'],
  categoryLines: [['Digitaliserings-', 'direktoratet & co'], ['Brønnøysundregistrene'], ['Skatteetaten'], ['NAV']],
  series: [
    { name: 'Andre', look: { fill: 'grey' }, values: [null, 0, 21.5, 12] },
    { name: 'Ledende <1>', look: { fill: 'petrol' }, values: [14, null, null, null] },
  ],
  plot: box(200, 100, 300, 240),
  min: 0,
  steps: [],
  table: { head: ['', 'Value'], rows: [['First', '40']] },
  max: 25,
  gapWidth: 60,
  categoryText: { font: 'text', size: 11, leading: 14, bold: false, colour: 'ink' },
  axis: hairline,
  stacked: false,
  labels: [label(1, 0, '14,0'), label(0, 1, '0,0'), label(0, 2, '21,5', '"ca. "#,##0.0" mrd."'), label(0, 3, '12,0')],
  format: '#,##0.0" mrd."',
};

export const image = (id: string, place = box(600, 100, 120, 80)): Item => ({
  kind: 'image',
  ...base(id, place),
  alt: 'Kart over Norden',
  path: 'content/map.png',
});
