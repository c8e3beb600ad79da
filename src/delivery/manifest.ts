/** What was handed over, by what it was made of: `<deck>.manifest.json`. */
import { attempt } from '../diagnostics/attempt.js';
import type { Profile } from '../model/profile.js';
import { sha256 } from '../shown/shown-digest.js';
import type { Embedded } from './held.js';

export interface DeliveredFile {
  readonly name: string;
  readonly locale: string;
  readonly format: string;
  readonly content: Uint8Array;
  readonly embedded: readonly Embedded[];
}

export interface Delivery {
  readonly deck: string;
  readonly profile: Profile;
  readonly draft: boolean;
  /** Version of the program. */
  readonly program: string;
  /** SHA-256 over the canonical JSON of what was read, by path, hexadecimal. */
  readonly inputs: string;
  readonly head?: string;
  /** Ids of slides by address. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly DeliveredFile[];
}

export const manifestName = (deck: string): string => `${deck}.manifest.json`;

/** JSON with a line feed at its end; the same delivery gives the same bytes. Names are a contract. */
export function manifestOf({ deck, profile, draft, program, inputs, head, links, files }: Delivery): Uint8Array {
  const document = {
    skald: 'manifest/1',
    deck,
    profile: profile.id,
    draft,
    program,
    inputs,
    ...(head === undefined ? {} : { head }),
    files: files.map(({ name, locale, format, content }) => ({
      ...{ file: name, locale, format, bytes: content.length, sha256: sha256(content) },
    })),
    links: [...links].map(([url, slides]) => ({ url, slides })),
    embedded: files.flatMap(({ name, embedded }) =>
      embedded.map(({ part, sha256: digest }) => ({ file: name, part, sha256: digest })),
    ),
  };
  return new TextEncoder().encode(`${JSON.stringify(document, undefined, 2)}\n`);
}

/** What stands in a manifest. */
export interface Manifest {
  readonly deck: string;
  readonly profile: string;
  readonly draft: boolean;
  readonly program: string;
  readonly inputs: string;
  readonly head?: string;
  readonly files: readonly {
    readonly file: string;
    readonly locale: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
  readonly links: readonly { readonly url: string; readonly slides: readonly string[] }[];
  readonly embedded: readonly { readonly file: string; readonly part: string }[];
}

/** Undefined for what is none: people may write what they like into a folder of results. */
export function readManifest(text: string): Manifest | undefined {
  const document = attempt((): unknown => JSON.parse(text));
  return isManifest(document) ? document : undefined;
}

const isManifest = (value: unknown): value is Manifest =>
  isObject(value) &&
  value['skald'] === 'manifest/1' &&
  ['deck', 'profile', 'program', 'inputs'].every((name) => typeof value[name] === 'string') &&
  typeof value['draft'] === 'boolean' &&
  isList(value['files'], ['file', 'locale', 'sha256'], ({ bytes }) => typeof bytes === 'number') &&
  isList(
    value['links'],
    ['url'],
    ({ slides }) => Array.isArray(slides) && slides.every((id) => typeof id === 'string'),
  ) &&
  isList(value['embedded'], ['file', 'part']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isList = (
  value: unknown,
  texts: readonly string[],
  has: (one: Readonly<Record<string, unknown>>) => boolean = () => true,
): boolean =>
  Array.isArray(value) &&
  value.every((one) => isObject(one) && texts.every((name) => typeof one[name] === 'string') && has(one));
