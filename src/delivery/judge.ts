/** The gate: what a finished file holds against what a delivery may hold. */
import type { Profile } from '../model/profile.js';
import { plainCharacters } from '../scene/plain-characters.js';
import { type Found, type Held, type HeldPage, Unreadable } from './held.js';
import { addressOf } from './links-in.js';
import { readPdf } from './read-pdf.js';
import { readPptx } from './read-pptx.js';
import { readSvg } from './read-svg.js';

/** What the content says that a file may hold: asked of the content, never of the file. */
export interface Allowed {
  readonly profile: Pick<Profile, 'notes' | 'units'>;
  /** Addresses to which slides lead. */
  readonly links: ReadonlySet<string>;
  /** Paragraphs of speaker notes that its slides have, whether the profile lets them in or not. */
  readonly notes: readonly string[];
  readonly author: string;
  /** Ids of all translatable units. */
  readonly units: ReadonlySet<string>;
  /** Who may read it, in the words of the file's language. */
  readonly classification?: string;
  /** What other files of the deck say instead, and no page of this one may say in a text of its own. */
  readonly otherClassifications: ReadonlySet<string>;
  readonly head?: string;
  /** The word of a draft: each page says it in a text of its own, or none does. Absent where slides themselves say it. */
  readonly stamp?: { readonly word: string; readonly due: boolean };
  /** How many pages the file has. */
  readonly pages: number;
}

interface Reader {
  readonly read: (bytes: Uint8Array) => Held;
  /** The format has speaker notes. */
  readonly noted: boolean;
}

/** What a format's files hold; undefined for a format that nobody can look into. */
const READERS: Readonly<Record<string, Reader>> = {
  pptx: { read: readPptx, noted: true },
  pdf: { read: readPdf, noted: false },
  svg: { read: readSvg, noted: false },
};

export interface Judged {
  /** As sentences, each with the part of the file. */
  readonly faults: readonly string[];
  readonly held?: Held;
}

export function judge(format: string, bytes: Uint8Array, allowed: Allowed): Judged {
  const reader = READERS[format];
  if (reader === undefined) return { faults: [`Nobody can look into a file of the format ${format}.`] };
  try {
    const held = reader.read(bytes);
    const due = reader.noted ? allowed : { ...allowed, notes: [] };
    return { held, faults: faultsOf(held, due) };
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    return { faults: [`It cannot be looked into: ${fault.message}.`] };
  }
}

const faultsOf = (held: Held, allowed: Allowed): readonly string[] => [
  ...leftIn(held, allowed),
  ...leftOut(held, allowed),
  ...addedTo(held, allowed),
  ...saidOtherwise(held, allowed),
  ...onPages(held, allowed),
];

/** What the profile leaves out. */
function leftIn({ notes, maps, strings }: Held, { profile, units }: Allowed): readonly string[] {
  const ids = profile.units ? [] : strings.filter((one) => holdsUnit(one, units));
  return [
    ...(profile.notes ? [] : several('speaker notes', notes)),
    ...(profile.units ? [] : maps.map((part) => `It holds a map of its texts: ${part}.`)),
    ...several('the id of a text', ids),
  ];
}

/** What the profile promises, and is not there. */
function leftOut({ notes, maps }: Held, { profile, notes: due }: Allowed): readonly string[] {
  const said = squeezed(notes.map(({ text }) => text).join(''));
  const lost = profile.notes ? due.filter((text) => HAS_LETTERS.test(text) && !said.includes(squeezed(text))) : [];
  const [first, ...more] = lost;
  return [
    ...(first === undefined
      ? []
      : [`It lacks speaker notes: «${short(first)}»${more.length === 0 ? '' : `, and ${more.length} more`}.`]),
    ...(profile.units && maps.length === 0 ? ['It has no map of its texts.'] : []),
  ];
}

/** A paragraph without letters may be a page number. */
const HAS_LETTERS = /\p{L}/u;

/** Without spaces, since paragraphs may be cut into any pieces. */
const squeezed = (text: string): string => evened(text).replaceAll(' ', '');

/** What no delivery holds. */
function addedTo(held: Held, { links, author }: Allowed): readonly string[] {
  const known = new Set([...links].map(addressOf));
  const strange = held.links.filter(({ text }) => !known.has(addressOf(text)));
  const others = held.authors.filter(({ text }) => text.trim() !== author.trim());
  const paths = held.strings.filter(({ text }) => PATH.test(text));
  return [
    ...held.comments.map((part) => `It holds comments: ${part}.`),
    ...strange.map((link) => `It leads to an address that no slide names, in ${at(link)}.`),
    ...others.map((one) => `It names another author, in ${at(one)}.`),
    ...several('a path of a computer', paths),
    ...held.foreign.map((part) => `It holds what no delivery holds: ${part}.`),
  ];
}

/** What properties say, in each place where they do. */
function saidOtherwise({ classifications, heads }: Held, { classification, head }: Allowed): readonly string[] {
  const wrong = (said: readonly Found[], due: string | undefined): readonly string[] =>
    [...new Set([...said.map(({ text }) => text), ...(said.length === 0 ? [''] : [])])].filter(
      (text) => text !== (due ?? ''),
    );
  return [
    ...wrong(classifications, classification).map(
      (text) => `Its properties say «${text}» of who may read it, not «${classification ?? ''}».`,
    ),
    ...wrong(heads, head).map(
      (text) => `Its properties name ${text || 'nothing'} as the head of the log, not ${head ?? 'nothing'}.`,
    ),
  ];
}

function onPages({ pages }: Held, allowed: Allowed): readonly string[] {
  const said = pages.map(({ part, texts }) => ({ part, texts: texts.map(evened) }));
  return [
    ...(pages.length === allowed.pages ? [] : [`Its pages are ${pages.length}, not ${allowed.pages}.`]),
    ...classified(said, allowed),
    ...stamped(said, allowed),
  ];
}

const silentOn = (said: readonly HeldPage[], word: string): readonly HeldPage[] =>
  said.filter(({ texts }) => !texts.includes(evened(word)));

/** Each page says who may read it, as the profile does. */
function classified(said: readonly HeldPage[], { classification, otherClassifications }: Allowed): readonly string[] {
  const others = new Set([...otherClassifications].map(evened));
  const [first, ...more] = classification === undefined ? [] : silentOn(said, classification);
  const wrong = said.flatMap(({ part, texts }) =>
    texts.filter((text) => others.has(text)).map((text) => ({ part, text })),
  );
  return [
    ...(first === undefined
      ? []
      : [
          `It does not say «${classification ?? ''}» on ${first.part}${andMore(more)}: who may read it is a text of its own, {{deck.classification}} in the template.`,
        ]),
    ...several('what files for others say of who may read them', wrong),
  ];
}

/** Each page of a draft says that it is one, and no page of a release does. */
function stamped(said: readonly HeldPage[], { stamp }: Allowed): readonly string[] {
  if (stamp === undefined) return [];
  const { word, due } = stamp;
  const silent = silentOn(said, word);
  const [first, ...more] = due ? silent : said.filter((page) => !silent.includes(page));
  if (first === undefined) return [];
  return due
    ? [
        `It does not say «${word}» on ${first.part}${andMore(more)}: that it is a draft is a text of its own, {{word "status.draft"}} where {{deck.draft}} is true in the template.`,
      ]
    : [`It is no draft, and says «${word}» on ${first.part}${andOn(more)}.`];
}

/** A text without what typography has made of it. */
const evened = (text: string): string => plainCharacters(text).replaceAll(/\s+/gu, ' ').trim();

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

const at = ({ part, text }: Found): string => `${part}: «${short(text)}»`;

/** The first of them, and how many there are. */
function several(what: string, found: readonly Found[]): readonly string[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  return [`It holds ${what}, in ${at(first)}${others.length === 0 ? '' : `, and in ${others.length} more`}.`];
}

const andMore = (others: readonly unknown[]): string => (others.length === 0 ? '' : `, nor on ${others.length} more`);

const andOn = (others: readonly unknown[]): string => (others.length === 0 ? '' : `, and on ${others.length} more`);

const holdsUnit = ({ text }: Found, units: ReadonlySet<string>): boolean =>
  text.split(/[\s[\]"',;()]+/u).some((word) => units.has(word));

/** Absolute paths of Unix, Windows and network shares, wherever they begin in a text. */
const PATH =
  /file:\/|(?:^|[\s"'(=])(?:\/(?:home|Users|root|tmp|var|private|mnt|media|opt|srv|work)\/|[A-Za-z]:[\\/](?!\/)|\\\\[\w.-]+\\)/u;
