/** What was handed over, by what it was made of: `<deck>.manifest.json`. */
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
