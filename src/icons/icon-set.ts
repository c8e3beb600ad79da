/**
 * The icons that slides may name: Bootstrap Icons (MIT, icons.getbootstrap.com), drawn as filled outlines on a square of 16 units, in the
 * one file of the collection that Iconify keeps. Those that are anything but plain outlines in the square are left out.
 */
import { createRequire } from 'node:module';

/** Units of the square that icons are drawn on. */
export const ICON_SIDE = 16;

interface IconFile {
  /** By name: what stands inside `<svg>`. */
  readonly icons: Readonly<Record<string, { readonly body: string; readonly hidden?: boolean }>>;
}

const require = createRequire(import.meta.url);

/** Names of all icons, in the order of the alphabet. */
export const iconNames = (): readonly string[] => [...all().keys()];

export const isIcon = (name: string): boolean => all().has(name);

/** Path data (SVG 2, 9.3) of the shapes that make up an icon, back to front; undefined where there is no such icon. */
export const iconShapes = (name: string): readonly string[] | undefined => all().get(name);

let read: ReadonlyMap<string, readonly string[]> | undefined;

/** Read with the first icon, since most decks have none. */
const all = (): ReadonlyMap<string, readonly string[]> =>
  (read ??= readAll(require('@iconify-json/bi/icons.json') as IconFile));

const readAll = ({ icons }: IconFile): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(icons)
      .filter(([name, { body, hidden }]) => hidden !== true && PLAIN.test(body) && !UNFIT.has(name))
      .map(([name, { body }]) => [name, Array.from(body.matchAll(/ d="([^"]*)"/gu), ([, data = '']) => data)]),
  );

/** Paths and nothing else, in one colour. */
const PLAIN =
  /^(?:<g fill="currentColor"(?: fill-rule="evenodd")?>)?(?:<path(?: fill="currentColor"| fill-rule="evenodd"| d="[^"]*")+\/>)+(?:<\/g>)?$/u;

/** Their outlines overlap, so that the even-odd rule would leave holes in them, or reach out of the square, where browsers cut them off. */
const UNFIT = new Set([
  ...['backpack4', 'backpack4-fill', 'database-gear', 'device-ssd-fill', 'rocket', 'rocket-takeoff'],
  ...['bell-slash', 'bell-slash-fill', 'crop', 'filetype-sql'],
]);
