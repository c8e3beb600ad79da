/** What `skald theme import` says: for people in lines, for scripts as a document. */
import { fontLines } from '../../brand/here-fonts.js';
import type { Imported } from '../../brand/import-brand.js';
import type { CommandResult } from '../../run/command.js';
import type { Theme } from '../../theme/theme.js';

interface Moved {
  readonly slot: string;
  readonly from: string;
  readonly to: string;
}

export function tellImport(
  { brand, theme, left, layouts }: Imported,
  loaded: Theme,
  base: Theme,
  files: readonly string[],
): Pick<CommandResult, 'said' | 'document'> {
  const moved = movedIn(loaded, base);
  const { title: name, page, scale, safe, fonts, colours, logo } = brand;
  const drawn = brand.areas.length + brand.pictures.length;
  const said = [
    ...files,
    `page ${page.width} × ${page.height} points${scale === 1 ? '' : `, everything ${scale} as large as in nordic`}`,
    ...fontLines(brand),
    ...(logo === undefined ? [] : [`logo ${logo.path}`]),
    ...(drawn === 0 ? [] : [`${drawn} other piece${drawn === 1 ? '' : 's'} of the master on every page`]),
    ...layouts.map((names, index) => `master ${index + 1} with ${names.length} layout${names.length === 1 ? '' : 's'}`),
    ...moved.map(
      ({ slot, from, to }) =>
        `colour ${slot}: ${to} stands for ${from} where letters or what stands out could not be seen`,
    ),
    ...left.map(({ what, why }) => `not taken over: ${what}. ${why}`),
  ];
  const taken = {
    name,
    page,
    scale,
    safe,
    fonts,
    colours,
    ...(logo === undefined ? {} : { logo: logo.path }),
    areas: brand.areas.length,
    pictures: brand.pictures.length,
    layouts,
  };
  return { said, document: { theme: theme.path, files, taken, moved, left } };
}

/** Colours of slots that could not be used as they are: tokens that have no modifiers in the theme that is extended, and have here. */
function movedIn({ palette, slots, colourMap }: Theme, base: Theme): readonly Moved[] {
  const plain = Object.entries(base.palette).filter(([, { satMod, lumMod, lumOff }]) =>
    [satMod, lumMod, lumOff].every((one) => one === undefined),
  );
  const names: Readonly<Record<string, string>> = colourMap;
  const moved = plain.flatMap(([token]): [string, Moved][] => {
    const colour = palette[token];
    const slot = names[colour?.slot ?? ''] ?? colour?.slot ?? '';
    const from = slots[slot];
    return colour === undefined || from === undefined || colour.hex === from
      ? []
      : [[slot, { slot, from, to: colour.hex }]];
  });
  return [...new Map(moved).values()];
}
