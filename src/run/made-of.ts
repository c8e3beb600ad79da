/** Digests of what a deck is made of beside its part of the project. */
import type { PreparedDeck } from '../pipeline/build.js';
import type { ExampleDeck } from '../pipeline/examples.js';
import type { Rendered } from '../scene/file-in-the-making.js';
import { bare, type PartDigests } from './deck-part.js';
import { digestOf } from '../world/digest.js';
import { ofFonts, type Seen } from './trace.js';

/** Tells what is the same for all slides of a deck in a locale. */
export const sharedBy = ({ theme, pictures }: PreparedDeck, { fontFiles }: Seen, lang: string | undefined): string =>
  digestOf(JSON.stringify([theme, ofFonts(fontFiles(theme.fonts)), [...pictures], lang]));

export function renderedDigest({ presentation, assets, fonts }: Rendered): string {
  const pictures = [...assets].map(([path, { bytes }]) => [path, digestOf(bytes)]);
  return digestOf(JSON.stringify([presentation, pictures, ofFonts(fonts)]));
}

/** Tells examples apart by their fields and trees, and by what stands around them. */
export const examplesDigest = ({ slides }: ExampleDeck, { around }: PartDigests): string =>
  digestOf(JSON.stringify([around(), slides.map(({ slide, root }) => [bare(slide), root])]));
