/** What goes to the thread that renders: values alone, since functions cannot be copied. */
import type { DeckValues } from '../pipeline/check-elsewhere.js';
import type { FontFiles } from '../scene/fonts.js';
import type { Beginning, Page } from '../scene/page.js';
import type { Assets, FontRole, Presentation, Scene } from '../scene/scene.js';
import type { Format } from './formats.js';

/**
 * A deck in the making, in the order in which they are sent: a beginning, its pages in drawing order, then what to make of
 * them, and whether they keep the rules.
 */
export type Message =
  | { readonly kind: 'begin'; readonly deck: Beginning; readonly formats: readonly Format[]; readonly cuts: Cuts }
  | { readonly kind: 'page'; readonly page: Page; readonly pictures: Assets }
  | { readonly kind: 'make'; readonly format: Format; readonly rest: Rest }
  | { readonly kind: 'check'; readonly values: DeckValues; readonly rest: Rest };

/** What is known of a presentation when all its pages are: they are not sent again. */
export interface Rest extends Pick<Presentation, 'sections' | 'layouts'> {
  readonly scenes: readonly Pick<Scene, 'id' | 'layout'>[];
}

/** Files of fonts by role and cut. */
export type Cuts = ReadonlyMap<string, Uint8Array>;

const ROLES: readonly FontRole[] = ['title', 'text'];

/** All cuts are there: a deck without one of its fonts is not composed. */
export function cutsOf(fonts: FontFiles): Cuts {
  const cuts = new Map<string, Uint8Array>();
  for (const role of ROLES)
    for (const bold of [false, true])
      for (const italic of [false, true]) cuts.set(nameOf(role, bold, italic), fonts.get(role, bold, italic));
  return cuts;
}

export const fontsFrom = (cuts: Cuts): FontFiles => ({
  get: (role, bold, italic) => {
    const bytes = cuts.get(nameOf(role, bold, italic));
    if (bytes === undefined) throw new Error(`No font ${nameOf(role, bold, italic)}`);
    return bytes;
  },
});

const nameOf = (role: FontRole, bold: boolean, italic: boolean): string =>
  [role, ...(bold ? ['bold'] : []), ...(italic ? ['italic'] : [])].join(' ');

export const restOf = ({ sections, layouts, scenes }: Presentation): Rest => ({
  sections,
  layouts,
  scenes: scenes.map(({ id, layout }) => ({ id, layout })),
});

/** They come from the other side of the same program. */
export const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'kind' in value;
