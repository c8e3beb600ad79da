/** The elements of a chart and what they may say. */
import { declare } from '../../setting/declare.js';
import { amount, pointsOr } from '../../setting/number-types.js';
import { style } from '../../setting/theme-types.js';
import { flag, oneOf, text, word, words } from '../../setting/word-types.js';

export const chart = declare('chart', {
  what: 'a native chart of horizontal bars; what a bar cannot say - breaks, arrows, what is not stated - stands over it as shapes',
  where: ['blocks'],
  attributes: {
    title: text(),
    alt: text(),
    stacked: flag(),
    legend: oneOf(['none', 'above', 'below'], 'none'),
    separators: flag(),
    'label-width': pointsOr('chartLabel'),
    'label-gap': pointsOr('chartLabelGap'),
    'gap-width': pointsOr('chartBarGap'),
    'value-style': style('chartValue'),
    notes: oneOf(['beside', 'below'], 'beside'),
    'not-stated': text(),
    break: text(),
    name: word('chart'),
  },
  about: {
    title: 'heads the workbook',
    stacked: 'the `amount`s of a point follow each other to 100 per cent',
    legend: 'where what the bars mean is explained; only what is used is',
    separators: 'lines between points of different groups',
    'label-width': 'room for the names of the points; 0 where they stand beside the chart',
    'label-gap': 'from there to the axis',
    'gap-width': 'between two bars, in per cent of a bar',
    notes: 'where the `note` of a point stands: after its value, or under its bar',
    'not-stated': 'what the legend calls a bar without value',
    break: 'what the legend calls the break of a bar that is longer than the axis',
  },
  styles: ['chartCategory', 'chartNote', 'chartNoteInside', 'chartNoteBelow', 'chartPill', 'legend', 'barNotStated'],
  lines: ['chartAxis', 'chartSeparator', 'chartArrow', 'chartBreak', 'chartSlit', 'barNotStated'],
  fills: ['barNotStated'],
  measures: [
    'chartBand',
    'chartBandLeast',
    'chartValueGap',
    'chartNoteGap',
    'chartNotStated',
    'chartArrowGap',
    'chartArrowRun',
    'chartPill',
    'chartPillHeight',
    'chartBracket',
    'chartBracketGap',
    'chartSlit',
    'chartSlitOver',
    'chartSwatch',
    'chartSwatchHeight',
    'chartSwatchGap',
    'chartLegendGap',
    'chartLegendBetween',
  ],
});

export const series = declare('series', {
  what: 'bars that mean the same; its words explain them. `range` and `planned` hold what points say in `to` and `planned`',
  where: ['chart'],
  tells: ['id'],
  holds: ['words'],
  attributes: { id: word(''), style: style('barOther'), explained: oneOf(['yes', 'no'], 'yes') },
  about: { explained: '`no` where the legend of the chart beside it does' },
});

export const point = declare('point', {
  what: 'a category of a chart with one bar; its words are its name. Without value or amounts it is not stated, and `label` says so',
  where: ['chart'],
  tells: ['id', 'series'],
  holds: ['words'],
  attributes: {
    id: word(),
    group: word(),
    series: word(''),
    value: amount(),
    to: amount(),
    planned: amount(),
    label: text(),
    note: text(),
    total: text(),
  },
  about: {
    id: 'by which arrows and brackets name it',
    group: 'points of one group have no line between them',
    to: 'upper end of a range',
    label: 'what stands beside the bar, else the value',
    note: 'words after it, or under the bar',
    total: 'what stands after a stacked bar',
  },
});

export const amountElement = declare('amount', {
  what: 'what a stacked bar has of a series',
  where: ['point'],
  tells: ['series'],
  attributes: { series: word(''), value: amount(), label: text() },
  about: { label: 'what stands in the segment, else its share in whole per cent' },
});

export const arrow = declare('arrow', {
  what: 'leads from one bar to another; its words, in a pill on it, say by how much they differ',
  where: ['chart'],
  tells: ['from', 'to'],
  holds: ['words'],
  attributes: { from: word(''), to: word('') },
});

export const bracket = declare('bracket', {
  what: 'gathers segments of a stacked bar; its words say what share they are',
  where: ['chart'],
  tells: ['point', 'series'],
  holds: ['words'],
  attributes: { point: word(''), series: words() },
});
