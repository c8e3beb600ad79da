/** Drawings that stand in table cells: `<bar>` (a value against the largest), `<share>` (two parts of a whole), `<pill>` (words on a colour). */
import { sum } from '../scene/points.js';
import type { Run } from '../scene/text.js';
import { childrenOf } from '../setting/children.js';
import type { Inline, Setting } from '../setting/context.js';
import { declare } from '../setting/declare.js';
import { draftsOf } from '../setting/drafts.js';
import { amount, points, pointsOr } from '../setting/number-types.js';
import { style } from '../setting/theme-types.js';
import { flag } from '../setting/word-types.js';
import type { Element } from '../template/element.js';
import type { ElementKind } from './element-kind.js';
import { fields, onColour, spaces, spacesIn } from './highlights.js';

const barOwn = declare('bar', {
  what: 'a value against the largest; it stands in the text beside it, so the bar is silent',
  where: ['drawings'],
  attributes: {
    value: amount(),
    of: amount(),
    from: amount(),
    tight: flag(),
    height: pointsOr('barHeight'),
    width: points(),
    full: style('bar'),
    track: style('track'),
  },
  about: {
    of: 'the largest value, which is as wide as the track',
    from: 'where the bar begins, if that is not at zero: a span of time within the whole',
    tight: 'words behind it stand at its end, not at that of its track',
    full: 'look of the bar',
    track: 'and of what it is a part of',
  },
});

export const bar: ElementKind = {
  ...barOwn,
  height: (element, _width, context) => barOwn.read(element, context).height,
  width: (element, context) => barOwn.read(element, context).width ?? 0,
  inline: (element, room, context) => {
    const { value = 0, of = 1, from = 0, width: most = room, height, ...look } = barOwn.read(element, context);
    const shareOf = (at: number): number => Math.min(1, Math.max(0, at / Math.max(1e-9, of)));
    const { full, track, tight } = look;
    const span = { width: Math.min(most, room), height, start: shareOf(from), end: shareOf(from + value), tight };
    return { runs: fields(span, full.fill, track.fill, context), units: [], faults: [] };
  },
  place: () => [],
};

const shareOwn = declare('share', {
  what: 'two parts of a whole with a label in each; `value` is the first in per cent',
  where: ['drawings'],
  attributes: { value: amount(), height: pointsOr('shareHeight'), width: points() },
});

export const share: ElementKind = {
  ...shareOwn,
  height: (element, _width, context) => shareOwn.read(element, context).height,
  inline: (element, room, context) => {
    const { value = 0, width: most = room } = shareOwn.read(element, context);
    const width = Math.min(most, room);
    const first = (width * Math.min(100, Math.max(0, value))) / 100;
    const widths = [first, width - first];
    const parts = childrenOf(element, 'part').flatMap((child, index) => {
      const own = widths[index] ?? 0;
      return own > 0 ? [{ child, ...labelled(child, own, context) }] : [];
    });
    // Their widths follow from the value, so shorter words may not help: all faults are told as one.
    const narrow = parts.find(({ fits }) => !fits);
    return {
      runs: parts.flatMap(({ runs }) => runs),
      units: parts.flatMap(({ units }) => units),
      faults:
        narrow === undefined
          ? []
          : [{ kind: 'share-too-narrow', units: narrow.units, place: narrow.child.place, share: value }],
    };
  },
  place: () => [],
};

export const part = declare('part', {
  what: 'a part of a `share`',
  where: ['share'],
  holds: ['words'],
  attributes: { style: style('micro') },
});

interface Labelled extends Omit<Inline, 'faults'> {
  readonly fits: boolean;
}

/** A part of a share: its words on its colour, with no-break spaces of their size until it is as wide as it should be. */
function labelled(element: Element, width: number, context: Setting): Labelled {
  const look = part.read(element, context).style;
  const { paragraphs, units } = draftsOf(context, element, look);
  const words = paragraphs.flatMap(({ runs }) => runs);
  const [, right, , left] = look.padding;
  const free = width - sum(words.map((run) => widthOf(run, context)));
  const count = spacesIn(free, look.size, context);
  const before = Math.round(look.align === 'center' ? count / 2 : Math.min(count, spacesIn(left, look.size, context)));
  const runs = [
    spaces(before, look.size, look.fill, context),
    ...words.map((run) => (look.fill === undefined ? run : onColour(run, look.fill, context))),
    spaces(count - before, look.size, look.fill, context),
  ].filter(({ text }) => text !== '');
  return { runs, units, fits: free >= left + right };
}

const pillOwn = declare('pill', {
  what: 'a few words on the colour of their style, as part of the text',
  where: ['drawings'],
  holds: ['words'],
  attributes: { style: style('chartPill') },
});

export const pill: ElementKind = {
  ...pillOwn,
  height: (element, _width, context) => pillOwn.read(element, context).style.leading,
  inline: (element, _room, context) => {
    const look = pillOwn.read(element, context).style;
    const { paragraphs, units } = draftsOf(context, element, look);
    const words = paragraphs
      .flatMap(({ runs }) => runs)
      .map((run) => ({ ...run, text: run.text.replaceAll(' ', '\u00A0') }));
    const air = spaces(1, look.size, look.fill, context);
    const onFill = words.map((run) => (look.fill === undefined ? run : onColour(run, look.fill, context)));
    return { runs: [air, ...onFill, air], units, faults: [] };
  },
  place: () => [],
};

const widthOf = ({ text, font, bold, italic, size }: Run, { fonts }: Setting): number =>
  fonts.get(font, bold, italic).width(text) * size;
