/** `<chevrons>`: a row of arrows, the first with a flat left side; their left corners stand on the edges of the columns below. */
import { sum } from '../scene/points.js';
import type { Box, Geometry, Item } from '../scene/scene.js';
import { childrenOf } from '../setting/children.js';
import type { Drawing, Themed } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { measureOf, points, pointsOr, size, sizes } from '../setting/number-types.js';
import { plainText } from '../setting/plain-text.js';
import { insetsOf } from '../setting/set-text.js';
import { resolveSizes } from '../setting/sizes.js';
import { style } from '../setting/theme-types.js';
import { flag, oneOf, text, word } from '../setting/word-types.js';
import type { Element } from '../template/element.js';
import type { ElementKind } from './element-kind.js';
import { itemBase } from './items.js';
import { setInShape } from './set-in-box.js';

const own = declare('chevrons', {
  what: 'arrows in a row; the tracker is one',
  where: ['blocks'],
  attributes: {
    columns: sizes(),
    align: oneOf(['left', 'right'], 'left'),
    tip: pointsOr('chevronTip'),
    between: pointsOr('chevronGap'),
    alt: text(),
    name: word('chevrons'),
    role: oneOf(['label', 'body'], 'body'),
    inset: points(),
    'column-gap': points(0),
  },
  about: {
    columns: 'widths of the columns they stand over, in the place of their own',
    tip: 'how far a tip reaches',
    between: 'white between two arrows',
    inset: 'from the edge of an arrow to its words, past the notch',
    'column-gap': 'gap of the columns that they stand over',
  },
  measures: ['chevronHeight', 'chevronNotch'],
});

export const chevron = declare('chevron', {
  what: 'an arrow of `chevrons`; `home` gives it a flat left side',
  where: ['chevrons'],
  holds: ['words', 'paragraphs'],
  attributes: { style: style('step'), width: size({ kind: 'fr', value: 1 }), home: flag() },
});

export const chevrons: ElementKind = {
  ...own,
  height: (_element, _width, context) => own.measure('chevronHeight', context),
  place: (element, box, context) => {
    const { columns, alt, 'column-gap': columnGap, ...look } = own.read(element, context);
    const steps = childrenOf(element, 'chevron').map((child) => ({ element: child, ...chevron.read(child, context) }));
    const row = { ...look, columns, columnGap, alt: plainText(alt, context) };
    return placeChevrons(steps, row, box, context);
  },
};

export interface ChevronRow extends Omit<ReturnType<typeof own.read>, 'alt' | 'column-gap' | 'inset'> {
  /** Between the columns below. */
  readonly columnGap: number;
  /** The notch itself and a little air where absent. */
  readonly inset?: number | undefined;
  readonly alt: string;
}

export interface Chevron extends ReturnType<typeof chevron.read> {
  readonly element: Element;
}

/** What chevrons are that no attribute changes. */
export const chevronRow = (context: Themed): ChevronRow => ({
  columns: [],
  tip: measureOf('chevronTip', context.theme),
  between: measureOf('chevronGap', context.theme),
  columnGap: 0,
  align: 'left',
  alt: '',
  name: own.kind,
  role: 'body',
});

/** Pitch p, tip t, gap g between arrows, c between columns: each is p + t - g wide, the last p - c. */
export function placeChevrons(list: readonly Chevron[], row: ChevronRow, box: Box, context: Drawing): Item[] {
  const sizesOf = row.columns.length > 0 ? row.columns : list.map(({ width }) => width);
  const pitches = resolveSizes(sizesOf, box.width, 0, () => 0);
  const used = sum(pitches);
  const left = row.align === 'right' ? box.x + box.width - used : box.x;
  const items = list.map((each, index) => {
    const pitch = pitches[index] ?? 0;
    const width = index === list.length - 1 ? pitch - row.columnGap : pitch + row.tip - row.between;
    const at = { ...box, x: left + sum(pitches.slice(0, index)), width };
    return placeChevron(each, row, at, index === 0, context);
  });
  const { alt, name, role } = row;
  if (alt === '') return items;
  return [{ ...itemBase({ ...box, x: left, width: used }, { label: name, alt, role }, context), kind: 'group', items }];
}

function placeChevron(each: Chevron, row: ChevronRow, box: Box, first: boolean, context: Drawing): Item {
  const { element, style: look, home } = each;
  const { tip, inset = tip - own.measure('chevronNotch', context) } = row;
  const geometry: Geometry = first || home ? { kind: 'homePlate', tip } : { kind: 'chevron', tip };
  const insets = insetsOf(
    look,
    look.align === 'left' ? { left: first ? 0 : inset, right: tip / 2 } : { left: first ? 0 : tip, right: tip },
  );
  return setInShape({ element, style: look, box, insets }, { label: 'chevron' }, context, geometry);
}
