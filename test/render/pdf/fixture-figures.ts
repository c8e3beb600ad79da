/** The table and the chart of the fixture. */
import type { Cell, ChartItem, ChartLabel, Item } from '../../../src/scene/scene.js';
import { at, base } from './fixture-base.js';
import { body, run } from './typeset.js';

const white = { colour: 'paper', width: 2 } as const;
const grey = { colour: 'ink', width: 0.5 } as const;

const cell = (words: string, more: Partial<Cell> = {}): Cell => ({
  text: words === '' ? body() : body({ runs: [run(words)] }),
  borders: { top: grey, bottom: grey },
  rowSpan: 1,
  colSpan: 1,
  units: [],
  ...more,
});

const head = { fill: 'accent', borders: { left: white, right: white, bottom: white }, scope: 'Column' } as const;

export const table: Item = {
  ...base('table', at(40, 80, 460, 120), 'body'),
  alt: 'Roller og nivåer',
  kind: 'table',
  columns: [160, 150, 150],
  rows: [24, 24, 36, 36],
  headerRows: 2,
  headerColumns: 1,
  cells: [
    [cell('', { ...head, rowSpan: 2 }), cell('Strategi', { ...head, colSpan: 2 }), null],
    [null, cell('Mål', head), cell('Midler', head)],
    [cell('Nasjonalt', { scope: 'Row', fill: 'tint' }), cell('Felles mål', { rowSpan: 2 }), cell('Penger')],
    [cell('Lokalt', { scope: 'Row', fill: 'tint' }), null, cell('Folk')],
  ],
};

const label = (series: number, category: number, text: string): ChartLabel => ({
  series,
  category,
  runs: [run(text, { bold: true })],
  format: '0',
});

export const chart: ChartItem = {
  ...base('chart', at(40, 230, 460, 200), 'body'),
  alt: 'Årsverk: Digst 160, Difi 320',
  kind: 'chart',
  form: 'bars',
  title: 'Årsverk',
  categories: ['Digitaliseringsstyrelsen', 'Difi'],
  series: [
    { name: 'Danmark', look: { fill: 'accent' }, values: [160, null] },
    { name: 'Norge', look: { fill: 'ink' }, values: [null, 320] },
  ],
  plot: at(180, 240, 240, 120),
  min: 0,
  steps: [],
  table: { head: ['', 'Value'], rows: [['First', '40']] },
  max: 400,
  gapWidth: 50,
  categoryText: { font: 'text', size: 11, leading: 13, bold: false, colour: 'ink' },
  axis: { colour: 'ink', width: 0.75 },
  categoryLines: [['Digitaliserings-', 'styrelsen'], ['Difi']],
  stacked: false,
  labels: [label(0, 0, '160'), label(1, 1, '320')],
  format: '0',
};
