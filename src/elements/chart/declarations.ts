/** The elements of a chart and what they may say. */
import { declare } from '../../setting/declare.js';
import { amount, decimals, pointsOr } from '../../setting/number-types.js';
import { style } from '../../setting/theme-types.js';
import { flag, oneOf, text, word, words } from '../../setting/word-types.js';

export const chart = declare('chart', {
  what: 'a native chart of horizontal bars; what a bar cannot say - breaks, arrows, what is not stated - stands over it as shapes',
  where: ['blocks'],
  attributes: {
    title: text(),
    alt: text(),
    stacked: oneOf(['no', 'yes', 'shares'], 'no'),
    decimals: decimals(),
    signed: flag(),
    legend: oneOf(['none', 'above', 'below'], 'none'),
    separators: flag(),
    'label-width': pointsOr('chartLabel'),
    'label-fit': flag(),
    'label-gap': pointsOr('chartLabelGap'),
    'gap-width': pointsOr('chartBarGap'),
    'value-style': style('chartValue'),
    'name-style': style('chartCategory'),
    notes: oneOf(['beside', 'below'], 'beside'),
    rest: oneOf(['legend', 'bar'], 'legend'),
    'not-stated': text(),
    'not-stated-explained': oneOf(['yes', 'no'], 'yes'),
    missing: text(),
    break: text(),
    name: word('chart'),
  },
  about: {
    title: 'heads the workbook',
    stacked:
      'the `amount`s of a point follow each other, `shares` to 100 per cent; else each has a bar of its own, under each other',
    decimals: 'of all values that the chart prints itself; at most two where it is left out',
    signed: 'values over zero have a plus',
    legend: 'where what the bars mean is explained; only what is used is',
    separators: 'lines between points of different groups',
    'label-width': 'room for the names of the points; 0 where they stand beside the chart',
    'label-fit': 'no more of it than the longest name takes',
    'label-gap': 'from there to the axis',
    'gap-width': 'between two bars, in per cent of a bar',
    notes: 'where the `note` of a point stands: after its value, or under its bar',
    rest: 'where numbers go that are wider than their segments: into the legend, or after their bar, each behind a swatch',
    missing: 'what stands in the place of an amount that is not there',
    'not-stated':
      'what the legend calls a bar without value; without it the words stand alone, in the place of the bar',
    'not-stated-explained': '`no` where the legend of the chart beside it explains such bars',
    break: 'what the legend calls the break of a bar that is longer than the axis',
  },
  styles: ['chartNote', 'chartNoteInside', 'chartNoteBelow', 'chartPill', 'legend', 'barNotStated'],
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
    whole: flag(),
  },
  about: {
    id: 'by which arrows and brackets name it',
    group: 'points of one group have no line between them',
    to: 'upper end of a range',
    label: 'what stands beside the bar, else the value',
    note: 'words after it, or under the bar',
    total: 'what stands after a stacked bar',
    whole: 'its bar is never cut, as that of a point with an arrow: the title compares it with others',
  },
});

export const amountElement = declare('amount', {
  what: 'what a point has of a series',
  where: ['point'],
  tells: ['series'],
  attributes: { series: word(''), value: amount(), label: text() },
  about: { label: 'what stands in its segment or beside its bar, else the value, or its share in whole per cent' },
});

export const arrow = declare('arrow', {
  what: 'leads from one bar to another; its words, in a pill on it, say by how much they differ, unless that is reckoned: the `change` between them, or how many `times` the one is the other',
  where: ['chart'],
  tells: ['from', 'to'],
  holds: ['words'],
  attributes: { from: word(''), to: word(''), as: oneOf(['said', 'change', 'times'], 'said') },
});

export const bracket = declare('bracket', {
  what: 'gathers segments of a stacked bar; its words say what share they are',
  where: ['chart'],
  tells: ['point', 'series'],
  holds: ['words'],
  attributes: { point: word(''), series: words() },
});
