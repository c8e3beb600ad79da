/** The elements of a table and what they may say. */
import { attributeSet } from '../../setting/attribute-set.js';
import { declare } from '../../setting/declare.js';
import { count, points, pointsOr, sizes } from '../../setting/number-types.js';
import { mark, style } from '../../setting/theme-types.js';
import { aboutHeard, onHeard } from '../../setting/heard.js';
import { flag, oneOf, text, word } from '../../setting/word-types.js';
import { written, type AttributeType } from '../../setting/attribute-type.js';

/**
 * Columns that have a gap before them: `1:6 2:12`, `all`. Width in points by column from 1, or by `all`; undefined is the
 * table's own.
 */
type ColumnGaps = ReadonlyMap<number | 'all', number | undefined>;

const columnGaps = (): AttributeType<ColumnGaps> =>
  written({
    holds: 'columns, each with a width',
    otherwise: '1',
    expected: 'it lists columns, each with a width where it has one of its own, such as 1:6 2:12 or all',
    parse: readGaps,
    fallback: new Map([[1, undefined]]),
  });

function readGaps(text: string): ColumnGaps | undefined {
  const gaps = text
    .trim()
    .split(/\s+/u)
    .map((entry) => /^(all|[1-9]\d?)(?::(\d+(?:\.\d+)?))?$/u.exec(entry));
  if (gaps.includes(null)) return undefined;
  return new Map(
    gaps.map((found) => {
      const [, column = '', width] = found ?? [];
      return [column === 'all' ? 'all' : Number(column), width === undefined ? undefined : Number(width)];
    }),
  );
}

export const table = declare('table', {
  what: 'a native table',
  where: ['blocks'],
  attributes: {
    columns: sizes(),
    gaps: columnGaps(),
    fill: flag(),
    split: flag(),
    sort: flag(),
    alt: text(),
    'head-rule': style(),
    'row-rule': style(),
    'row-gap': pointsOr('rowGap'),
    'inner-gap': points(),
    'column-gap': pointsOr('rowGap'),
    'head-gap': points(),
    frame: style('proofFrame'),
    'frame-inner': style(),
    name: word('table'),
  },
  about: {
    gaps: 'the columns with a white gap before them: `1:6 2:12`, `all`',
    fill: 'grows rows up to their `max`, so that the box is filled',
    sort: 'puts its groups of rows into the order of the locale’s alphabet, by their first cell',
    split: 'lets it continue on another slide between groups of rows',
    'head-rule': 'the line under the head',
    'row-rule': 'the line under each group of rows, but across no merged cell',
    'row-gap': 'white between groups of rows',
    'inner-gap': 'white between rows of a group; half of `row-gap` where left out',
    'column-gap': 'white before columns whose width `gaps` does not say',
    'head-gap': 'white under the head; `row-gap` where left out',
    frame: 'the line round the cells that have `frame`',
    'frame-inner': 'a second line within it, which parts it from cells of a strong colour',
  },
  measures: ['chartBand', 'chartBandLeast', 'tableReserve', 'tableEdge'],
  colours: ['white', 'ink'],
});

export const tr = declare('tr', {
  what: 'a row of a table',
  where: ['table'],
  attributes: {
    head: flag(),
    group: word(),
    height: points(0),
    max: points(),
    grow: points(),
    frame: flag(),
    rule: style(),
    bands: count(),
    section: word(),
    again: flag(),
    total: flag(),
  },
  about: {
    section: 'what it belongs to, which may have more rows than a page',
    again: 'it heads its `section` anew on a part of a split table that begins within it, and stands nowhere else',
    total: 'it is what other rows come to, and no row where rows are counted',
    head: 'it heads the columns, on each part of a split table',
    group: 'rows of one group are never parted',
    height: 'its least height',
    max: 'how tall `fill` may make it',
    grow: 'how much `fill` may add to what it needs',
    frame: 'all its `td` are framed',
    rule: 'the line under it, but not under cells that are `unruled`',
    bands:
      'how many points of a chart stand beside it: all rows that say it are as tall as theirs together, gaps included. Bars keep even distances, as one scale asks, so the row that is fullest for its bars sets them for all: shorten that one where rows look loose',
  },
});

/** Room above and below a drawing that stands in a cell; or it stands in the line that follows, whose words keep `after` from it. */
export const inCell = attributeSet({
  before: points(0),
  after: pointsOr('drawingAfter'),
  beside: oneOf(['left', 'right']),
});

const cell = {
  style: style(),
  colspan: count(1),
  rowspan: count(1),
  mark: mark(),
  label: text(),
  spoken: text(),
  edge: style(),
  over: style(),
  under: style(),
  unruled: flag(),
  frame: flag(),
  ...onHeard,
};

const about = {
  ...aboutHeard,
  label: 'what its mark holds, where that is a tile: a number, a letter, a code',
  spoken: 'what those hear to whom its words are a mere sign: «no page» for «–»',
  over: 'the line over it, in the place of a rule there',
  under: 'the line under it, in the place of a rule there',
  unruled: 'no rule stands under it',
  frame: 'it is one of the cells that prove the title: all of them get a frame round them',
};

export const td = declare('td', {
  what: 'a cell; `edge` is a strip at its left; a drawing with `beside` stands in the line of the paragraph after it, before or behind its words',
  where: ['tr'],
  holds: ['words', 'paragraphs', 'drawings'],
  attributes: cell,
  about,
  onChildren: inCell,
  styles: ['data', 'body'],
});

export const th = declare('th', {
  what: 'a cell that heads its column or row; in a `band` the name of the level',
  where: ['tr', 'band'],
  holds: ['words', 'paragraphs', 'drawings'],
  attributes: cell,
  about,
  onChildren: inCell,
  styles: ['head'],
});
