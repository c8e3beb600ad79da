/** The gate: what a finished file holds against what a delivery may hold. */
import type { Profile } from '../model/profile.js';
import { type Found, type Held, Unreadable } from './held.js';
import { readPdf } from './read-pdf.js';
import { readPptx } from './read-pptx.js';
import { readSvg } from './read-svg.js';

/** What the content says that a file may hold: asked of the content, never of the file. */
export interface Allowed {
  readonly profile: Pick<Profile, 'notes' | 'units'>;
  /** Addresses to which slides lead. */
  readonly links: ReadonlySet<string>;
  readonly author: string;
  /** Ids of all translatable units. */
  readonly units: ReadonlySet<string>;
  readonly classification?: string;
  readonly head?: string;
}

/** What a format's files hold; undefined for a format that nobody can look into. */
const READERS: Readonly<Record<string, (bytes: Uint8Array) => Held>> = { pptx: readPptx, pdf: readPdf, svg: readSvg };

export interface Judged {
  /** As sentences, each with the part of the file. */
  readonly faults: readonly string[];
  readonly held?: Held;
}

export function judge(format: string, bytes: Uint8Array, allowed: Allowed): Judged {
  const read = READERS[format];
  if (read === undefined) return { faults: [`Nobody can look into a file of the format ${format}.`] };
  try {
    const held = read(bytes);
    return { held, faults: faultsOf(held, allowed) };
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault;
    return { faults: [`It cannot be looked into: ${fault.message}.`] };
  }
}

function faultsOf(held: Held, { profile, links, author, units, classification, head }: Allowed): readonly string[] {
  const known = new Set([...links].map(addressOf));
  const others = held.authors.filter(({ text }) => text.trim() !== author.trim());
  return [
    ...(profile.notes ? [] : several('speaker notes', held.notes)),
    ...(profile.units ? [] : held.maps.map((part) => `It holds a map of its texts: ${part}.`)),
    ...(profile.units
      ? []
      : several(
          'the id of a text',
          held.strings.filter((one) => holdsUnit(one, units)),
        )),
    ...held.comments.map((part) => `It holds comments: ${part}.`),
    ...held.links
      .filter(({ text }) => !known.has(addressOf(text)))
      .map((link) => `It leads to an address that no slide names, in ${at(link)}.`),
    ...others.map((one) => `It names another author, in ${at(one)}.`),
    ...several(
      'a path of a computer',
      held.strings.filter(({ text }) => PATH.test(text)),
    ),
    ...held.foreign.map((part) => `It holds what no delivery holds: ${part}.`),
    ...(held.classification === classification
      ? []
      : [`Its properties say «${held.classification ?? ''}» of who may read it, not «${classification ?? ''}».`]),
    ...(held.head === head
      ? []
      : [`Its properties name ${held.head ?? 'nothing'} as the head of the log, not ${head ?? 'nothing'}.`]),
  ];
}

/** As programs write it: a link in other letters leads to the same place. */
const addressOf = (url: string): string => (URL.canParse(url) ? new URL(url).href : url);

const at = ({ part, text }: Found): string => `${part}: «${text.length > 80 ? `${text.slice(0, 80)}…` : text}»`;

/** The first of them, and how many there are. */
function several(what: string, found: readonly Found[]): readonly string[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  return [`It holds ${what}, in ${at(first)}${others.length === 0 ? '' : `, and in ${others.length} more`}.`];
}

const holdsUnit = ({ text }: Found, units: ReadonlySet<string>): boolean =>
  text.split(/[\s[\]"',;()]+/u).some((word) => units.has(word));

/** Of Unix, Windows and shares, wherever they begin. */
const PATH =
  /file:\/|(?:^|[\s"'(=])(?:\/(?:home|Users|root|tmp|var|private|mnt|media|opt|srv|work)\/|[A-Za-z]:[\\/](?!\/)|\\\\[\w.-]+\\)/u;
