/** A new slide from any layout can be read: each placeholder's colour stands out from what its layout lays under it. */
import { expect, it } from 'vitest';
import { contrastRatio } from '../../src/scene/contrast-ratio.js';
import type { LayoutSlot, SlideLayout } from '../../src/scene/scene.js';
import { gallery, layDeck } from '../golden/decks.js';
import { theme } from './small-deck.js';

/** Colour under the first letters of a slot. */
const behind = ({ items, background }: SlideLayout, { box }: LayoutSlot): string =>
  items.reduce((colour, item) => {
    const covers =
      item.box.x <= box.x &&
      item.box.y <= box.y &&
      item.box.x + item.box.width > box.x &&
      item.box.y + item.box.height > box.y;
    return item.kind === 'shape' && item.fill !== undefined && covers ? item.fill : colour;
  }, background);

const hex = (token: string): string => theme.palette[token]?.hex ?? '';

it('in every layout of the gallery, the ones that no slide uses too', () => {
  const { layouts } = layDeck(gallery(), 'nb');
  expect(layouts.length).toBeGreaterThan(15);
  const weak = layouts.flatMap((layout) =>
    layout.slots
      .filter((slot) => contrastRatio(hex(slot.look.colour), hex(behind(layout, slot))) < theme.minimumContrast)
      .map(({ placeholder, look }) => `${layout.name}: ${placeholder} in ${look.colour}`),
  );
  expect(weak).toEqual([]);
});
