/** What goes to the thread that renders PDF: values alone, since functions cannot be copied. */
import type { FontFiles } from '../scene/fonts.js';
import type { FontRole } from '../scene/scene.js';
import type { Rendered } from './formats.js';

export interface PdfRequest extends Omit<Rendered, 'fonts'> {
  readonly cuts: ReadonlyMap<string, Uint8Array>;
}

const ROLES: readonly FontRole[] = ['title', 'text'];

/** All cuts are there: a deck without one of its fonts is not composed. */
export function requestOf({ fonts, ...deck }: Rendered): PdfRequest {
  const cuts = new Map<string, Uint8Array>();
  for (const role of ROLES)
    for (const bold of [false, true])
      for (const italic of [false, true]) cuts.set(nameOf(role, bold, italic), fonts.get(role, bold, italic));
  return { ...deck, cuts };
}

export const fontsOf = ({ cuts }: PdfRequest): FontFiles => ({
  get: (role, bold, italic) => {
    const bytes = cuts.get(nameOf(role, bold, italic));
    if (bytes === undefined) throw new Error(`No font ${nameOf(role, bold, italic)}`);
    return bytes;
  },
});

const nameOf = (role: FontRole, bold: boolean, italic: boolean): string =>
  [role, ...(bold ? ['bold'] : []), ...(italic ? ['italic'] : [])].join(' ');

/** It was made by {@link requestOf}. */
export const isRequest = (value: unknown): value is PdfRequest =>
  typeof value === 'object' && value !== null && 'presentation' in value && 'assets' in value && 'cuts' in value;
