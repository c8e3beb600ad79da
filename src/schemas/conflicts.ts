/** What `content/conflicts.yaml` may hold: where the sources contradict themselves, and what is printed. */
import { dottedId, fields, mapOf, refersTo, setOf, words } from './shapes.js';
import type { Typed } from './typed.js';

const text = words(400);

const place = fields({ at: { ...text, description: 'Line or page of the source, such as L365.' }, says: text });

/** As long as a cell of the page that lists them. */
const brief = (description: string) => ({ ...words(60), translatable: true, description }) as const;

/** What readers are told of a contradiction that changes a figure or a claim of the slides. */
const short = fields(
  {
    what: brief('What the sources disagree on, such as the number of staff. At most five words.'),
    says: brief('What the source says that is followed. At most seven words.'),
    other: brief(
      'What the others say: it follows «the sources disagree:» at the foot of a page, so it begins as within a sentence. At most seven words.',
    ),
    because: brief('Why the one is followed. At most four words.'),
  },
  { used: brief('What is printed, where that is not what the source says that is followed. At most five words.') },
);

const conflict = fields(
  {
    places: { type: 'array', minItems: 2, items: place },
    kept: { ...text, description: 'What is printed.' },
    rule: { ...text, description: 'Why.' },
    slides: {
      description: 'The slides whose speaker notes say what else the sources say.',
      ...setOf(dottedId),
    },
  },
  {
    by: { ...text, description: 'Which of the project’s rules decided, by its name.' },
    weight: {
      type: 'string',
      named: 'weight',
      enum: ['main'],
      description:
        'It changes a figure or a claim of the slides: those of its facts are marked wherever they stand, and a page lists it.',
    },
    organisation: { ...refersTo('organisation'), description: 'Whom it is about.' },
    short,
    values: {
      description: 'By fact what the other sources say in its place, in whole units: no title may rest on a rank that they change.',
      ...mapOf({ type: 'array', minItems: 1, items: { type: 'number' } }, refersTo('fact')),
    },
  },
);

export const conflictsSchema = mapOf(
  { ...conflict, dependencies: { weight: ['short'], short: ['weight'], organisation: ['weight'], values: ['weight'] } },
  dottedId,
);

export type ConflictEntry = Typed<typeof conflict>;
export type ConflictsFile = Readonly<Record<string, ConflictEntry>>;
