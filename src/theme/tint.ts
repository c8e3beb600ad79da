/**
 * A colour of a theme slot with its modifiers as the six digits that programs show for them (ECMA-376-1, 20.1.2.3: satMod,
 * lumMod, lumOff): hue, saturation and luminance of the slot's colour, the last two changed, and turned back.
 */
import type { Colour } from '../scene/scene.js';

/** Per cent; 100, 100 and 0 where they are left out. */
export type Modifiers = Pick<Colour, 'satMod' | 'lumMod' | 'lumOff'>;

/** `hex`: six hexadecimal digits. Saturation and luminance end at 0 and 100 per cent. */
export function tint(hex: string, { satMod = 100, lumMod = 100, lumOff = 0 }: Modifiers): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [least, most] = [Math.min(...channels), Math.max(...channels)];
  const luminance = (least + most) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * luminance - 1));
  const lightened = within((luminance * lumMod + lumOff) / 100);
  const reach = (1 - Math.abs(2 * lightened - 1)) * within((saturation * satMod) / 100);
  // The hue is how each channel stands between the least and the greatest, and that stays.
  const placed = channels.map((channel) => (spread === 0 ? 0.5 : (channel - least) / spread));
  return placed.map((place) => digits(lightened + (place - 0.5) * reach)).join('');
}

/** The middle of the strongest and the weakest channel of a colour of six hexadecimal digits, in per cent. */
export function lightnessOf(hex: string): number {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 2.55);
  return (Math.min(...channels) + Math.max(...channels)) / 2;
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

const digits = (share: number): string =>
  Math.round(within(share) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');
