/** `<progress>`: an element as somebody would add it, all of it in one file. */
import type { ElementKind } from '../../src/elements/element-kind.js';
import { decoration } from '../../src/elements/items.js';
import { setInShape } from '../../src/elements/set-in-box.js';
import { declare } from '../../src/setting/declare.js';
import { points } from '../../src/setting/number-types.js';
import { style } from '../../src/setting/theme-types.js';

const own = declare('progress', {
  what: 'how much of a whole is done, in per cent, with words on it',
  where: ['blocks'],
  holds: ['words'],
  attributes: { value: points(0), style: style('step') },
  fills: ['track'],
  measures: ['barHeight'],
});

export const progress: ElementKind = {
  ...own,
  check: (element, looks) => (own.get(element, 'value', looks) > 100 ? ['Its «value» is more than the whole.'] : []),
  height: (_element, _width, context) => 3 * own.measure('barHeight', context),
  place: (element, box, context) => {
    const { value, style: look } = own.read(element, context);
    const track = decoration(box, { fill: own.fill('track', context) }, 'track', context);
    const done = { ...box, width: (box.width * value) / 100 };
    return [track, setInShape({ element, style: look, box: done }, { label: 'progress' }, context, { kind: 'rect' })];
  },
};
