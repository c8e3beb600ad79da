/** The elements of charts over categories and what they may say. */
import { declare } from '../../setting/declare.js';
import { amount, amounts, decimals, points } from '../../setting/number-types.js';
import { flag, oneOf, text, word, words } from '../../setting/word-types.js';

/** How much of what a slide says a series carries. */
const looks = ['named', 'second', 'other'] as const;
const shared = { title: text(), alt: text(), decimals: decimals(), missing: text(), name: word('chart') };

const aboutShared = {
  title: 'heads the workbook',
  alt: 'what the chart shows; its values are added, of long series those at the ends',
  decimals: 'of all values; as many as they need where it is left out',
  missing: 'what stands for a value that there is not',
};

export const lineChart = declare('linechart', {
  what: 'a native chart of lines with their names at their ends; what lies ahead is dashed, over a field of its own',
  where: ['blocks'],
  tells: ['ahead'],
  attributes: {
    ...shared,
    ahead: word(),
    forecast: text(),
    min: amount(),
    max: amount(),
    compact: flag(),
    area: flag(),
    heading: text(),
    change: text(),
  },
  about: {
    ...aboutShared,
    ahead: 'id of the last category that is known',
    forecast: 'names the field of what lies ahead',
    min: 'where the scale begins; found where it is left out',
    compact:
      'one of several small charts: only the first and the last category are named, and series by their last value',
    area: 'what lies under the series that carry the title is filled, down to zero',
    heading: 'stands over a small chart, with by how much the first series changed',
    change: 'unit of that change',
  },
  styles: [
    'plotName',
    'plotLabel',
    'plotNamed',
    'plotSecond',
    'plotEvent',
    'plotEventStrong',
    'plotPanelHead',
    'chartPill',
  ],
  lines: [
    'plotAxis',
    'plotGrid',
    'plotEventLine',
    'plotLineNamed',
    'plotLineSecond',
    'plotLineOther',
    'plotGap',
    'plotCallLine',
  ],
  fills: ['plotAhead', 'plotField'],
  measures: ['plotDot', 'plotDotSmall', 'plotEndGap', 'plotLabelAir', 'plotEventGap', 'chartPill', 'chartPillHeight'],
});

export const columnChart = declare('columnchart', {
  what: 'a native chart of columns, or of stacked ones with a table of their parts beside the last',
  where: ['blocks'],
  attributes: {
    ...shared,
    stacked: oneOf(['no', 'yes', 'shares'], 'no'),
    legend: points(0),
    net: text(),
    sum: flag(),
    losses: flag(),
    changes: oneOf(['yes', 'no'], 'yes'),
    'net-note': text(),
    'net-total': text(),
    cut: word(''),
  },
  about: {
    ...aboutShared,
    stacked: 'parts follow each other, `shares` to 100 per cent; those below zero go down from it',
    legend:
      'room at the right for the table of parts: names, changes between the ends of `growth` and shares of the change, or sums',
    net: 'names the row of what is left where parts are below zero',
    changes: '`no` where categories are no periods and nothing changes from one to another: the table has names alone',
    sum: 'the table has the sum of each part, in place of changes',
    losses: 'of columns that are not stacked: how much less each is than the one before stands between them',
    'net-note': 'explains the mark of what is left, under the row',
    'net-total': 'names the sum of what is left, in the table',
    cut: 'id of a category whose column is cut where it is so much higher than all others that these would vanish',
  },
  styles: [
    'plotName',
    'plotLabel',
    'plotValue',
    'plotShare',
    'plotPart',
    'plotPartNamed',
    'plotNote',
    'plotLoss',
    'chartPill',
    'stackNamed',
    'stackNamedOver',
    'stackOther1',
    'stackOther2',
    'stackOther3',
    'stackOther4',
    'barNotStated',
    'barLeading',
    'barOther',
  ],
  lines: [
    'plotAxis',
    'plotZero',
    'plotLink',
    'plotLevel',
    'chartArrow',
    'plotRow',
    'plotGap',
    'plotPairOther',
    'plotLossLine',
  ],
  fills: ['plotRowNamed', 'plotRowEdge', 'plotMark', 'plotPillOther'],
  measures: [
    'plotColumnGap',
    'plotLabelAir',
    'plotLegendGap',
    'plotLegendShare',
    'plotLegendChange',
    'plotLegendRow',
    'plotLegendRowNamed',
    'plotSegmentLeast',
    'plotNotStated',
    'plotNetRow',
    'plotPair',
    'plotMark',
    'chartPill',
    'chartPillHeight',
    'chartArrowGap',
  ],
});

export const category = declare('category', {
  what: 'a category of a chart; its words are its name',
  where: ['linechart', 'columnchart', 'trend'],
  tells: ['id'],
  holds: ['words'],
  attributes: { id: word(''), total: amount() },
  about: {
    id: 'by which others name it; numbers, such as years, also give what stands between them its place',
    total: 'what its parts come to where none of them is known',
  },
});

export const dataset = declare('dataset', {
  what: 'a series of a chart, with a value for each category; its words are its name',
  where: ['linechart', 'columnchart', 'trend'],
  tells: ['id'],
  holds: ['words'],
  attributes: { id: word(''), values: amounts(), look: oneOf(looks, 'other'), note: text(), names: words() },
  about: {
    look: 'those that the title names stand out',
    note: 'stands under its name',
    names: 'of columns that are not stacked: ids of the categories that the title names',
  },
});

export const growth = declare('growth', {
  what: 'an arrow from a column to another with what lies between, and how many per cent that is; or how many `times` the one is the other',
  where: ['columnchart'],
  tells: ['from', 'to'],
  attributes: { from: word(''), to: word(''), as: oneOf(['change', 'times'], 'change') },
});

export const gap = declare('gap', {
  what: 'a line between two series at a category, with what lies between; its words explain that',
  where: ['linechart'],
  tells: ['between', 'at'],
  holds: ['words'],
  attributes: { between: words(), at: word('') },
});

export const occasion = declare('occasion', {
  what: 'something that happened, as a line down the chart; its words, on two lines at most, stand beside its head',
  where: ['linechart'],
  tells: ['at'],
  holds: ['words'],
  attributes: { at: word('') },
  about: { at: 'id of a category, or a number between those of two' },
});

export const pair = declare('pair', {
  what: 'a bracket over two parts in the table beside a stacked chart, with what they come to together',
  where: ['columnchart'],
  tells: ['between'],
  attributes: { between: words(), look: oneOf(['named', 'other'], 'other') },
});
