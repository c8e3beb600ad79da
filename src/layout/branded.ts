/** What every page has of a client's master: plain areas under all else, pictures over the panels of the layout and clear on any ground. */
import { luminance } from '../scene/contrast-ratio.js';
import type { Box, ColourToken, Item } from '../scene/scene.js';
import type { Decoration, Theme } from '../theme/theme.js';

/** Relative luminance (0-1): a ground below it swallows a logo that was made for white pages. */
const DARK = 0.4;
/** Points of plate round a picture. */
const PLATE = 6;

/** `items` are the layout's own, back to front. */
export function branded(items: readonly Item[], background: ColourToken, theme: Theme): readonly Item[] {
  const named = theme.decoration.map((one, index) => ({ one, name: `brand ${index + 1}` }));
  const areas = named.filter(({ one }) => one.picture === undefined);
  const pictures = named.filter(({ one }) => one.picture !== undefined);
  return [
    ...areas.map(({ one, name }) => shape(one, one.fill ?? 'white', name)),
    ...items,
    ...pictures.flatMap(({ one, name }) => {
      const isDark = luminance(theme.palette[groundOf(one, items, background)]?.hex ?? 'FFFFFF') < DARK;
      const plate = isDark ? [shape(around(one, theme), 'white', `${name} plate`)] : [];
      return [...plate, picture(one, name)];
    }),
  ];
}

/** The fill of the uppermost panel on which its middle lies, else of the page. */
function groundOf({ x, y, width, height }: Box, items: readonly Item[], background: ColourToken): ColourToken {
  const [middle, level] = [x + width / 2, y + height / 2];
  const under = items.findLast(
    (item) =>
      item.kind === 'shape' &&
      item.fill !== undefined &&
      item.box.x <= middle &&
      middle <= item.box.x + item.box.width &&
      item.box.y <= level &&
      level <= item.box.y + item.box.height,
  );
  return under?.kind === 'shape' ? (under.fill ?? background) : background;
}

/** No further than the edge of the page. */
function around({ x, y, width, height }: Box, { page }: Theme): Box {
  const [left, top] = [Math.max(0, x - PLATE), Math.max(0, y - PLATE)];
  const [right, bottom] = [Math.min(page.width, x + width + PLATE), Math.min(page.height, y + height + PLATE)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const base = ({ x, y, width, height }: Box, name: string) => ({
  id: name,
  name,
  box: { x, y, width, height },
  role: 'decoration' as const,
  units: [],
});

const shape = (box: Box, fill: ColourToken, name: string): Item => ({
  ...base(box, name),
  kind: 'shape',
  geometry: { kind: 'rect' },
  fill,
});

function picture(one: Decoration, name: string): Item {
  const { picture: path = '', crop } = one;
  if (crop === undefined) return { ...base(one, name), kind: 'image', path };
  const [top, right, bottom, left] = crop;
  return { ...base(one, name), kind: 'image', path, crop: { left, top, right, bottom } };
}
