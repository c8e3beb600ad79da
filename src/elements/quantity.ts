/** `<quantity>`: a number as the locale prints it, or by how much it differs from another one. */
import type { Item } from '../scene/scene.js';
import type { Looks, Numbers } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { heightOf } from '../setting/report-text.js';
import { insetsOf, lineWidth, setText } from '../setting/set-text.js';
import { amount, decimals } from '../setting/number-types.js';
import { style } from '../setting/theme-types.js';
import { oneOf, text, word } from '../setting/word-types.js';
import type { Element, Inline } from '../template/element.js';
import type { Style } from '../theme/theme.js';
import type { ElementKind } from './element-kind.js';
import { saying } from './plot/annotate.js';
import { figuresOf } from './plot/figures.js';
import { setInBox } from './set-in-box.js';

const own = declare('quantity', {
  what: 'a number as the locale prints it: the number itself, per cent, by how many per cent it has changed, or by how much, or how many times another it is',
  where: ['blocks'],
  tells: ['as'],
  attributes: {
    value: amount(),
    from: amount(),
    as: oneOf(['number', 'percent', 'change', 'difference', 'times'], 'number'),
    decimals: decimals(),
    words: text(),
    missing: text(),
    style: style('body'),
    align: oneOf(['left', 'center', 'right']),
    name: word('number'),
  },
  about: {
    from: 'what it has changed from, or is held against',
    decimals: 'as many as it needs where it is left out',
    words: 'what follows it',
    missing: 'what stands in its place where it is not known',
    align: 'in the place of the style’s own',
  },
});

export const quantity: ElementKind = {
  ...own,
  height: (element, width, context) => {
    const look = styleOf(element, context);
    return heightOf(setText(spoken(element, context), look, { width, insets: insetsOf(look) }, context).body);
  },
  width: (element, context) => lineWidth(spoken(element, context), styleOf(element, context), context),
  place: (element, box, context): Item[] => {
    const { name } = own.read(element, context);
    const spot = { element: spoken(element, context), style: styleOf(element, context), box };
    return [setInBox(spot, { label: name }, context)];
  },
};

function styleOf(element: Element, looks: Looks): Style {
  const { style: look, align } = own.read(element, looks);
  return align === undefined ? look : { ...look, align };
}

function spoken(element: Element, context: Looks & Numbers): Element {
  const { words, missing } = own.read(element, context);
  const printed = printedOf(element, context);
  if (printed === undefined) return saying(element, missing);
  const after: readonly Inline[] = words.length === 0 ? [] : [{ kind: 'literal', text: '\u00A0' }, ...words];
  return saying(element, [{ kind: 'literal', text: printed }, ...after]);
}

/** Undefined where a number is missing, and where what it has changed from is no size to count in. */
function printedOf(element: Element, context: Looks & Numbers): string | undefined {
  const { value, from, as, decimals } = own.read(element, context);
  if (value === undefined) return undefined;
  const figures = figuresOf([value, ...(from === undefined ? [] : [from])], decimals, context);
  if (as === 'number') return figures.print(value);
  if (as === 'percent') return context.percent(value);
  if (from === undefined) return undefined;
  if (as === 'times') return from > 0 ? `${figures.times(value / from)}\u00A0×` : undefined;
  if (as === 'difference') return figures.signed(value - from);
  return from > 0 ? figures.signedPercent((100 * (value - from)) / from) : undefined;
}
