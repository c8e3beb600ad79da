/** Nobody's photo is shown without consent, and more people than can be shown beside each other go into a table. */
import { asMap, type PlainMap } from '../../load/maps.js';
import { peopleIn } from './people.js';
import { slideCheck, type Wrong } from './slide-check.js';

/** Four groups of five. */
const MOST = 20;

export const checkPeople = slideCheck(['team'], ({ groups }) => [...countFaults(groups), ...photoFaults(groups)]);

function countFaults(groups: unknown): readonly Wrong[] {
  const { length } = peopleIn(groups);
  if (length <= MOST) return [];
  return [
    {
      code: 'too-many-people',
      path: ['groups'],
      message: `The groups hold ${length} people, and more than ${MOST} cannot be told apart on a slide.`,
      hint: 'Show them in a table with a row for each, or show only those whom the reader has to know.',
    },
  ];
}

const photoFaults = (groups: unknown): readonly Wrong[] =>
  Object.entries(asMap(groups)).flatMap(([group, entry]) =>
    Object.entries(asMap(asMap(entry)['people']))
      .filter(([, person]) => isUnasked(asMap(person)))
      .map(([person]) => ({
        code: 'shown-without-consent',
        path: ['groups', group, 'people', person, 'photo'],
        message: 'Nobody has said that this person agrees to be shown.',
        hint: 'Ask, and then write «consent: true» beside it; or leave the photo out: initials stand in its place.',
      })),
  );

const isUnasked = ({ photo, consent }: PlainMap): boolean => photo !== undefined && consent !== true;
