/** Helpers for what every slide shows of the framework: its section, and the badge of what it is about. */
import { type Entry, entriesOf, type Framework, OVERVIEW, type Vocabulary } from '../model/framework.js';
import { BARE, fields, listOf } from './field-shape.js';
import { bare, giving, type Helpers } from './helper.js';
import { toToken } from './reference-token.js';
import { asMap, text } from './values.js';

/** An entry of a vocabulary with styles of its own. */
interface Badge {
  /** The attribute that says it. */
  readonly attribute: string;
  readonly style: string;
  readonly name: string;
  /** The shorter of its words, where it has two. */
  readonly code: string;
}

const badgeShape = fields<Badge>({ attribute: BARE, style: BARE, name: BARE, code: BARE });

/** Handlebars passes its options last. */
export function sectionHelpers(framework: Framework): Helpers {
  const all = entriesOf(framework, framework.sections);
  const covered = framework.vocabularies.has(OVERVIEW) ? entriesOf(framework, OVERVIEW) : all;
  const words = framework.vocabularies.get(framework.sections ?? '')?.words ?? [];
  return {
    /** The sections in their order, or those that an overview covers: `sections "overview"`. */
    sections: giving(listOf(BARE), (kind) => (kind === OVERVIEW ? covered : all)),
    ...bare({ sectionname: (section) => wordOf(words[0], text(section)) }),
    /** The badge of the first attribute in a map whose vocabulary has styles; nothing where there is none. */
    badge: giving(badgeShape, (map) => badgeIn(asMap(map), framework) ?? ''),
  };
}

const wordOf = (pattern = '*', entry: string): string => toToken({ kind: 'word', key: pattern.replace('*', entry) });

function badgeIn(map: Readonly<Record<string, unknown>>, { parts, vocabularies }: Framework): Badge | undefined {
  for (const [attribute, name] of Object.entries(parts)) {
    const vocabulary = vocabularies.get(name);
    const entry = vocabulary?.entries.find(({ id }) => id === map[attribute]);
    const badge = vocabulary && entry && badgeOf(attribute, vocabulary, entry);
    if (badge !== undefined) return badge;
  }
  return undefined;
}

const badgeOf = (attribute: string, { styles, words }: Vocabulary, { id, colour }: Entry): Badge | undefined =>
  styles === undefined
    ? undefined
    : { attribute, style: styles + (colour ?? id), name: wordOf(words[0], id), code: wordOf(words[1] ?? words[0], id) };
