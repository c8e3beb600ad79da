/** A client's template -> the files of a theme in its brand, and what is to be said of it. */
import type { Outcome } from '../diagnostics/diagnostic.js';
import { openZip } from '../zip/open-zip.js';
import { writeArchive } from '../render/pptx/archive.js';
import { colourMapOf } from '../theme/brand-colours.js';
import { childOf } from '../xml/walk-xml.js';
import { keptParts } from './kept-parts.js';
import type { Left } from './left.js';
import { metricFont } from './metric-fonts.js';
import { type Master, openTemplate, type Template } from './open-template.js';
import { coloursIn } from './read-colours.js';
import { decorationOf, type Decoration, type Picture } from './read-decoration.js';
import { fontsIn, titleLook } from './read-fonts.js';
import { modelLayout, pageOf, placeholdersOn } from './read-places.js';
import { areaOf } from './safe-area.js';
import { type Brand, type ThemeFont, type ThemePicture, themeText } from './write-theme.js';

export interface Imported {
  readonly brand: Brand;
  readonly theme: { readonly path: string; readonly text: string };
  /** The template's masters as a package of their own. */
  readonly template: FileOf;
  readonly pictures: readonly FileOf[];
  readonly left: readonly Left[];
  /** Names of all layouts of the masters, by master. */
  readonly layouts: readonly (readonly string[])[];
}

interface FileOf {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Packages have dates in them; this one has none, so that the same template gives the same bytes. */
const UNDATED = '1980-01-01T00:00:00Z';

interface Wanted {
  readonly bytes: Uint8Array;
  /** Path of the file, as the user wrote it. */
  readonly from: string;
  /** Name of the theme. */
  readonly name: string;
  /** The font of a family that the project has in its folder `fonts`; undefined where it has none. */
  readonly ownFont: (family: string) => Pick<ThemeFont, 'generic'> | undefined;
}

/** `no-template` where the bytes are no template. */
export function importBrand(wanted: Wanted): Outcome<Imported> {
  const opened = openTemplate(wanted.bytes, wanted.from);
  if (opened.value === undefined) return { diagnostics: opened.diagnostics };
  const template = opened.value;
  const master = masterFor(template);
  const folder = `layouts/themes/${wanted.name}`;
  const read = readBrand(template, master, wanted);
  const { parts, left } = keptParts(wanted.bytes, template);
  const saved = savedPictures(read.decoration.pictures, wanted.bytes, folder);
  const brand = { ...read.brand, ...saved.said, template: `${folder}/template.potx` };
  const value = {
    brand,
    theme: { path: `${folder}.yaml`, text: themeText(brand) },
    template: { path: brand.template, bytes: writeArchive(parts, UNDATED) },
    pictures: saved.files,
    left: [...read.left, ...left, ...others(template, master)],
    layouts: template.masters.map(({ layouts }) =>
      layouts.map(({ root }) => childOf(root, 'cSld')?.attributes['name'] ?? ''),
    ),
  };
  return { value, diagnostics: [] };
}

/** The first master that has a layout for title and content; others are there for covers alone. */
export const masterFor = ({ masters }: Template): Master =>
  masters.find(({ layouts }) => layouts.some(({ root }) => root.attributes['type'] === 'obj')) ?? masters[0];

function others({ masters }: Template, chosen: Master): Left[] {
  if (masters.length === 1) return [];
  const number = masters.indexOf(chosen) + 1;
  return [
    {
      what: `what the other ${masters.length - 1} of ${masters.length} masters look like`,
      why: `The deck's own layouts stand on master ${number}; all masters are kept in the file.`,
    },
  ];
}

interface Read {
  readonly brand: Omit<Brand, 'template' | 'logo' | 'pictures'>;
  readonly decoration: Decoration;
  readonly left: readonly Left[];
}

function readBrand(template: Template, master: Master, { from, name, ownFont }: Wanted): Read {
  const page = pageOf(template);
  const { colours, unread } = coloursIn(master.theme);
  const map = childOf(master.root, 'clrMap')?.attributes ?? {};
  const layout = modelLayout(master);
  const places = placeholdersOn(master, layout);
  const decoration = decorationOf(master, layout, { file: template.file, page, map, colours });
  const fonts = fontsIn(master);
  const { left: leftOfTitle, ...look } = titleLook(master, map, colours);
  const number = places.sldNum?.box;
  const brand = {
    ...{ title: name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '), from, page, colours, look },
    ...areaOf(
      page,
      places,
      decoration.areas.map(({ box }) => box),
    ),
    fonts: { title: fontOf(fonts.title, ownFont), text: fontOf(fonts.text, ownFont) },
    areas: decoration.areas,
  };
  const slots = unread.map((slot) => ({
    what: `the colour in the slot ${slot}`,
    why: 'It is written in a way that is not read here; another stands in «colours».',
  }));
  const darkened = colourMapOf(colours).bg1 !== (map['bg1'] ?? 'lt1') ? [DARK] : [];
  const aside = number !== undefined && number.x + number.width < page.width / 2 ? [ASIDE] : [];
  return {
    brand,
    decoration,
    left: [...aside, ...slots, ...darkened, ...fonts.left, ...leftOfTitle, ...decoration.left],
  };
}

const ASIDE: Left = {
  what: 'the slide number at the left',
  why: 'It stands at the right, where no panel of a divider is behind it.',
};

const DARK: Left = { what: 'the dark pages', why: 'The deck’s own pages are light; the client’s layouts keep theirs.' };

function fontOf(pptx: string, ownFont: Wanted['ownFont']): ThemeFont {
  const own = ownFont(pptx);
  if (own !== undefined) return { pptx, pdf: pptx, ...own };
  const twin = metricFont(pptx);
  if (twin === undefined) return { pptx, pdf: pptx };
  const { pdf, descent, generic } = twin;
  return { pptx, pdf, descent, generic };
}

interface Saved {
  readonly said: Pick<Brand, 'logo' | 'pictures'>;
  readonly files: Imported['pictures'];
}

/** The smallest picture that may be a logo is taken for the logo. */
function savedPictures(pictures: readonly Picture[], bytes: Uint8Array, folder: string): Saved {
  const size = ({ box }: Picture): number => box.width * box.height;
  const logo = pictures.filter(({ isLogo }) => isLogo).sort((a, b) => size(a) - size(b))[0];
  const entries =
    openZip(bytes, (name) => pictures.some(({ part }) => part === name))?.entries ?? new Map<string, Uint8Array>();
  const pathOf = (picture: Picture): string => {
    const ending = picture.part.slice(picture.part.lastIndexOf('.') + 1).toLowerCase();
    return `${folder}/${picture === logo ? 'logo' : `picture${pictures.indexOf(picture) + 1}`}.${ending}`;
  };
  const drawn = (picture: Picture): ThemePicture => ({
    path: pathOf(picture),
    box: picture.box,
    ...(picture.crop === undefined ? {} : { crop: picture.crop }),
  });
  const files = pictures.flatMap((picture) => {
    const content = entries.get(picture.part);
    return content === undefined ? [] : [{ path: pathOf(picture), bytes: content }];
  });
  const rest = pictures.filter((picture) => picture !== logo).map(drawn);
  return { said: { pictures: rest, ...(logo === undefined ? {} : { logo: drawn(logo) }) }, files };
}
