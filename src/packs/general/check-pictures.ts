/** People are shown if they agree; frames lie on the picture; what facts come to can be reckoned. */
import { asMap, type PlainMap } from '../../load/maps.js';
import type { Path } from '../../load/place-of.js';
import { partOverWhole } from './check-tiles.js';
import { numberIn, slideCheck, type Wrong } from './slide-check.js';

export const checkColumns = slideCheck(['two-columns'], (fields) =>
  ['left', 'right'].flatMap((side) => consentFaults(asMap(fields[side]), [side])),
);

export const checkPictures = slideCheck(['picture'], (fields) => [
  ...consentFaults(fields, []),
  ...frameFaults(fields),
  ...shareFaults(fields),
  ...sumFaults(fields),
]);

/** `path` leads to the fields. */
const consentFaults = ({ consent }: PlainMap, path: Path): readonly Wrong[] =>
  consent === false
    ? [
        {
          code: 'shown-without-consent',
          path: [...path, 'consent'],
          message: 'Those whose faces can be recognised have not agreed to be shown.',
          hint: 'Ask them, and then write «consent: true»; or take another picture.',
        },
      ]
    : [];

/** Sums of fractions. */
const DUST = 1e-9;

const frameFaults = ({ callouts }: PlainMap): readonly Wrong[] =>
  Object.entries(asMap(callouts)).flatMap(([key, callout]): readonly Wrong[] => {
    const parts = asMap(callout)['box'];
    const [left, top, width, height] = Array.isArray(parts) ? parts.map(numberIn) : [];
    if (left === undefined || top === undefined || width === undefined || height === undefined) return [];
    const isOn = width > 0 && height > 0 && left + width <= 1 + DUST && top + height <= 1 + DUST;
    if (isOn) return [];
    return [
      {
        code: 'frame-off-picture',
        path: ['callouts', key, 'box'],
        message: 'The frame has no width or height, or reaches over the edge of the picture.',
        hint: 'Write left, top, width and height in parts of the picture: left and width come to 1 at most, and so do top and height.',
      },
    ];
  });

const shareFaults = ({ facts }: PlainMap): readonly Wrong[] =>
  Object.entries(asMap(facts)).flatMap(([key, fact]) => partOverWhole(asMap(fact)['share'], ['facts', key, 'share']));

const sumFaults = ({ facts, total }: PlainMap): readonly Wrong[] =>
  total === undefined
    ? []
    : Object.entries(asMap(facts))
        .filter(([, fact]) => numberIn(asMap(fact)['value']) === undefined)
        .map(([key]) => ({
          code: 'wrong-sum',
          path: ['facts', key],
          message: 'The slide says what its facts come to, but this one has no value to add.',
          hint: 'Give it a «value» in the unit of the others in the place of its figure, or take «total» away.',
        }));
