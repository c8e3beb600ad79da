/** What goes to the thread that renders: values alone, since functions cannot be copied. */
import { FORMATS, type Format } from '../render/formats.js';
import type { Rendered } from '../scene/file-in-the-making.js';
import type { FontFiles } from '../scene/fonts.js';
import type { FontRole } from '../scene/scene.js';

export interface SentDeck extends Omit<Rendered, 'fonts'> {
  /** By their ids. */
  readonly formats: readonly string[];
  /** Files of fonts by role and cut: all are there, since a deck without one of its fonts is not composed. */
  readonly cuts: ReadonlyMap<string, Uint8Array>;
}

export const sentDeck = (formats: readonly Format[], { presentation, name, assets, fonts }: Rendered): SentDeck => ({
  presentation,
  name,
  assets,
  formats: formats.map(({ id }) => id),
  cuts: new Map(CUTS.map((cut) => [nameOf(cut), fonts.get(...cut)])),
});

/** It comes from the other side of the same program. */
export const isSentDeck = (value: unknown): value is SentDeck =>
  typeof value === 'object' && value !== null && 'presentation' in value;

/** In the thread. */
export const receivedDeck = ({ presentation, name, assets, cuts }: SentDeck): Rendered => ({
  presentation,
  name,
  assets,
  fonts: { get: (...cut) => known(cuts.get(nameOf(cut)), nameOf(cut)) },
});

export const receivedFormats = ({ formats }: SentDeck): readonly Format[] =>
  formats.map((id) =>
    known(
      FORMATS.find((format) => format.id === id),
      id,
    ),
  );

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`The thread that renders knows no ${name}`);
  return value;
}

type Cut = Parameters<FontFiles['get']>;

const ROLES: readonly FontRole[] = ['title', 'text'];
const CUTS = ROLES.flatMap((role) =>
  [false, true].flatMap((bold) => [false, true].map((italic): Cut => [role, bold, italic])),
);

const nameOf = ([role, bold, italic]: Cut): string =>
  [role, ...(bold ? ['bold'] : []), ...(italic ? ['italic'] : [])].join(' ');
