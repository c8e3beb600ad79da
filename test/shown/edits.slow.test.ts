/**
 * What an approval is bound to, held against what finished pages say: after any edit exactly those slides have another digest
 * whose pages tell something else. What pages tell is gathered from scenes here, and knows nothing of `src/shown`.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Project, Unit } from '../../src/model/project.js';
import { deckUnits } from '../../src/localise/deck-units.js';
import { composeDeck, prepareDeck, readProject } from '../../src/pipeline/build.js';
import type { Item, Presentation } from '../../src/scene/scene.js';
import type { TextBody } from '../../src/scene/text.js';
import { diskFiles } from '../../src/world/disk.js';
import { png } from '../render/pdf/png.js';
import { fontFiles } from '../../src/world/font-files.js';
import { layeredFiles } from '../../src/world/layered-files.js';
import { rememberedFiles } from '../../src/world/remembered-files.js';
import type { Files } from '../../src/world/world.js';
import { knowingFiles } from '../knowing-files.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Contents of files by path, in place of those on the disk. */
type Edit = ReadonlyMap<string, string | Uint8Array>;

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const over = (files: Files, edit: Edit): Files => ({
  ...knowingFiles(files),
  read: (path) => {
    const content = edit.get(path);
    return content === undefined ? files.read(path) : bytesOf(content);
  },
  size: (path) => {
    const content = edit.get(path);
    return content === undefined ? files.size(path) : bytesOf(content).length;
  },
});

const textOf = (files: Files, path: string): string => new TextDecoder().decode(files.read(path) ?? new Uint8Array());

/** A number that prints where another page stands is no word of the slide; nor are spaces and hyphens that hold lines together. */
const words = ({ paragraphs }: TextBody): readonly string[] =>
  paragraphs.map(({ runs }) =>
    runs
      .filter(
        ({ text, link, field }) => field === undefined && !(link && 'slide' in link && /^[\d\s–,-]*$/u.test(text)),
      )
      .map(
        ({ text, link, superscript }) =>
          `${superscript ? `^${text}` : text}${link ? `<${'url' in link ? link.url : `slide:${link.slide}`}>` : ''}`,
      )
      .join('')
      .replaceAll(/[\u00AD\u2060\u200B]/gu, '')
      .replaceAll('\u2011', '-')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );

type PictureOf = (path: string) => string;

function toldBy(item: Item, pictureOf: PictureOf): readonly string[] {
  if (item.role === 'footer') return [];
  if (item.kind === 'text' && ['section', 'footer', 'slideNumber'].includes(item.placeholder ?? '')) return [];
  const alt = item.alt === undefined ? [] : [`alt ${item.alt.replaceAll(/\s+/gu, ' ')}`];
  switch (item.kind) {
    case 'group':
      return [...alt, ...item.items.flatMap((one) => toldBy(one, pictureOf))];
    case 'image':
      return [...alt, `picture ${pictureOf(item.path)}`];
    case 'table':
      return item.cells.flat().flatMap((cell) => (cell === null ? [] : words(cell.text)));
    case 'chart':
      return [JSON.stringify([item.categories, item.series.map(({ name, values }) => [name, values])]), ...alt];
    case 'text':
    case 'shape':
      return item.text === undefined ? alt : [...alt, ...words(item.text)];
    default:
      return alt;
  }
}

interface Seen {
  readonly told: string;
  readonly parts: number;
  readonly digest: string;
}

/** By slide. The words of a split slide are a set: its heads stand on each part. */
function seenIn({ scenes }: Presentation, pictureOf: PictureOf): ReadonlyMap<string, Seen> {
  const slides = [...new Set(scenes.map(({ slide }) => slide))];
  return new Map(
    slides.map((slide) => {
      const own = scenes.filter((scene) => scene.slide === slide);
      const told = new Set(
        own
          .flatMap(({ items }) => items.flatMap((item) => toldBy(item, pictureOf)))
          .map((text) => text.replace(/ ?\(\d\/\d\)$/u, '')),
      );
      return [slide, { told: [...told].sort().join('\n'), parts: own.length, digest: own[0]?.shown ?? '' }];
    }),
  );
}

interface Subject {
  readonly files: Files;
  readonly deck: string;
  readonly locale: string;
}

/** Undefined where the edited content is refused: it does not fit, or a rule is broken. */
function look({ files, deck: id, locale }: Subject, edit: Edit = new Map()) {
  const all = over(files, edit);
  const project = readProject(all).value;
  const deck = project?.decks.get(id);
  const prepared = project && deck && prepareDeck(project, deck, { files: all, fontFiles }, { draft: true }).value;
  const presentation = prepared && composeDeck(prepared, locale).value;
  const pictureOf = (path: string): string => Buffer.from(all.read(path) ?? []).toString('base64');
  return presentation && project && { project, seen: seenIn(presentation, pictureOf) };
}

/** The same sequence each time (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below) | 0;
  };
}

type Kind = (subject: Subject, project: Project, pick: (below: number) => number) => Edit | undefined;

/** One word of a text has a letter less, where it stands in its file, or in that of its translation. */
const inUnit =
  (belongs: (unit: Unit) => boolean, translated = false): Kind =>
  ({ files, deck, locale }, project, pick) => {
    const spec = project.decks.get(deck);
    const units = spec === undefined ? [] : deckUnits(project, spec).map(({ unit }) => unit);
    const known = units.filter(belongs);
    const unit = known[pick(known.length)];
    const translation = unit && project.locales.get(locale)?.translations.get(unit.id);
    const [text, place] = translated ? [translation?.target, translation?.place] : [unit?.text, unit?.place];
    const [word] = text?.match(/(?<![\p{L}:{./-])\p{Ll}{5,}(?![\p{L}:}./-])/u) ?? [];
    if (place === undefined || word === undefined) return undefined;
    const lines = textOf(files, place.file).split('\n');
    // Before the text its key may stand, which has the same word.
    const from = (index: number): number => (index === place.line - 1 ? place.column - 1 : 0);
    const at = lines.findIndex((line, index) => index >= place.line - 1 && line.includes(word, from(index)));
    if (at < 0 || at > place.line + 6) return undefined;
    const line = lines[at] ?? '';
    lines[at] = line.slice(0, from(at)) + line.slice(from(at)).replace(word, word.slice(0, -1));
    return new Map([[place.file, lines.join('\n')]]);
  };

/** One of the matches of a pattern in a file is replaced. */
const inFile =
  (
    path: string | ((project: Project, pick: (below: number) => number) => string),
    pattern: RegExp,
    by: (found: string) => string,
  ): Kind =>
  ({ files }, project, pick) => {
    const file = typeof path === 'string' ? path : path(project, pick);
    const text = textOf(files, file);
    const found = [...text.matchAll(pattern)];
    const one = found[pick(found.length)];
    if (one === undefined) return undefined;
    return new Map([[file, text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length)]]);
  };

const nextNumber = (found: string): string => found.replace(/\d+/u, (digits) => String(Number(digits) + 1));

const swapped: Kind = ({ files, deck }, project, pick) => {
  const spec = project.decks.get(deck);
  const [chapter] = spec?.chapters ?? [];
  const ids = [...(chapter?.slides ?? []), ...(chapter?.parts[0]?.slides ?? [])];
  const [one, other] = [ids[pick(ids.length)], ids[pick(ids.length)]];
  if (spec === undefined || one === undefined || other === undefined || one === other) return undefined;
  const text = textOf(files, spec.file);
  const marked = text.replaceAll(new RegExp(`(?<![\\w.-])${one.replaceAll('.', '\\.')}(?![\\w.-])`, 'gu'), '\u0000');
  const moved = marked.replaceAll(new RegExp(`(?<![\\w.-])${other.replaceAll('.', '\\.')}(?![\\w.-])`, 'gu'), one);
  return new Map([[spec.file, moved.replaceAll('\u0000', other)]]);
};

const layoutOf =
  (files: Files) =>
  (project: Project, pick: (below: number) => number): string => {
    const types = [...new Set([...project.slides.values()].map(({ type }) => type))];
    const found = types.flatMap((type) =>
      [`layouts/${type}/layout.hbs`, `layouts/governance/${type}/layout.hbs`].filter(
        (path) => files.size(path) !== undefined,
      ),
    );
    return found[pick(found.length)] ?? '';
  };

const THEME = 'layouts/themes/nordic.yaml';

/** What changes no words of any slide: how it looks, what is said beside it, where it stands. */
const looks = ({ files, deck }: Subject): Readonly<Record<string, Kind>> => ({
  notes: inUnit(({ path }) => path[0] === 'notes'),
  'deck title': inUnit(({ id }) => id === `${deck}/title`),
  colour: inFile(THEME, /hex: '?[0-9A-F]{6}'?/gu, (found) =>
    found.replace(/[0-9A-F]{2}(?='?$)/u, (two) => (two === '77' ? '78' : '77')),
  ),
  size: inFile(THEME, /padding: \[3, /gu, () => 'padding: [3.75, '),
  layout: inFile(layoutOf(files), /gap="\d+"/gu, nextNumber),
  height: inFile(layoutOf(files), /<spacer height="\d+"/gu, nextNumber),
  order: swapped,
});

const contents: Readonly<Record<string, Kind>> = {
  text: inUnit(({ id, path }) => path[0] !== 'notes' && !/^(?:organisations|sources)\//u.test(id)),
  organisation: inUnit(({ id }) => id.startsWith('organisations/')),
  source: inUnit(({ id }) => id.startsWith('sources/')),
  fact: inFile('content/facts.yaml', /\bvalue: \d+(?:\.\d+)?/gu, nextNumber),
  translation: inUnit(({ path }) => path[0] !== 'notes', true),
};

const PICTURES = ['pictures/lake.png', 'pictures/tap.png'];

/** Other bytes in the place of a picture: another colour of the same size. */
const picture: Kind = (_, __, pick) => {
  const path = PICTURES[pick(PICTURES.length)] ?? '';
  return new Map([[path, png(24, 16, [pick(256), pick(256), pick(256)])]]);
};

const oneOfSlides = (_: Project, pick: (below: number) => number): string =>
  ['opening', 'repair', 'history'].map((name) => `content/slides/${name}.yaml`)[pick(3)] ?? '';

const OTHER_SLIDE: Readonly<Record<string, string>> = { 'slide:risks': 'slide:people', 'slide:people': 'slide:risks' };

const figures: Readonly<Record<string, Kind>> = {
  picture,
  'which picture': inFile(oneOfSlides, /pictures\/\w+/gu, (found) =>
    found.endsWith('lake') ? 'pictures/tap' : 'pictures/lake',
  ),
  'alternative text': inUnit(({ path }) => path[0] === 'alt'),
  'link in a text': inFile(oneOfSlides, /https:\/\/[\w./]+/gu, (found) => `${found}x`),
  'link to a slide': inFile(oneOfSlides, /slide:\w+/gu, (found) => OTHER_SLIDE[found] ?? ''),
  'link of a source': inFile('content/sources.yaml', /https:\/\/[\w./]+/gu, (found) => `${found}x`),
  text: inUnit(({ path }) => path[0] === 'text'),
};

/** The same on slides with pictures, and what is no look of these. */
const FIGURE_LOOKS: Readonly<Record<string, Kind>> = {
  fit: inFile('layouts/opening/layout.hbs', /fit="contain"/gu, () => 'fit="cover"'),
  align: inFile('layouts/opening/layout.hbs', /align="left"/gu, () => 'align="right"'),
  'a picture that nobody shows': () => new Map([['pictures/other.png', png(24, 16, [1, 2, 3])]]),
  'a source that nobody shows': inFile('content/sources.yaml', /other/gu, () => 'another'),
};

/** Every edit gives and takes away; returns how many were not refused, and how many changed some slide. */
function tryAll(subject: Subject, kinds: Readonly<Record<string, Kind>>, times: number, isLook: boolean) {
  const before = look(subject);
  if (before === undefined) throw new Error('the deck is not sound as it is');
  const pick = chance(1);
  const tally = { tried: 0, changing: 0 };
  for (const [name, kind] of Object.entries(kinds))
    for (let time = 0; time < times; time += 1) {
      const edit = kind(subject, before.project, pick);
      const after = edit && look(subject, edit)?.seen;
      if (edit === undefined || after === undefined) continue;
      tally.tried += 1;
      const about = [...before.seen].filter(([slide, { parts }]) => isLook || after.get(slide)?.parts === parts);
      const changed = (what: 'told' | 'digest'): readonly string[] =>
        about.flatMap(([slide, was]) => (after.get(slide)?.[what] === was[what] ? [] : [slide]));
      const [file = ''] = edit.keys();
      expect([name, file, changed('digest')]).toEqual([name, file, isLook ? [] : changed('told')]);
      tally.changing += changed('digest').length > 0 ? 1 : 0;
    }
  expect(look(subject)?.seen).toEqual(before.seen);
  return tally;
}

/** Each text is parsed once: an edit changes one file of hundreds. */
function remembering(files: Files): Files {
  const known = new Map<string, unknown>();
  const parsed = { recall: (text: string) => structuredClone(known.get(text)), keep: known.set.bind(known) };
  return { ...rememberedFiles(files), parsed };
}

const second = remembering(
  layeredFiles(diskFiles(fileURLToPath(new URL('../second-project', import.meta.url))), diskFiles(root)),
);
const own = remembering(diskFiles(root));

const pictured = (id: string, picture: string, alt: string, text: string): readonly [string, string] => [
  `content/slides/${id}.yaml`,
  `id: ${id}\ntype: opening\ntitle: What ${id} shows is water\npicture: ${picture}\nalt: ${alt}\ntext: ${text}\nsources: [plan]\n`,
];

/** The second project with pictures, alternative texts and links on three slides, of which two show the same picture. */
const withPictures: Edit = new Map<string, string | Uint8Array>([
  [
    'layouts/opening/layout.hbs',
    `<slide layout="content">{{> header}}<row at="body" gap="12"><image path="{{picture}}" alt="{{alt}}" fit="contain" align="left" width="200"/><text width="1fr" style="body" name="text">{{text}}</text></row>{{> footer}}</slide>`,
  ],
  [
    'layouts/opening/schema.yaml',
    textOf(second, 'layouts/opening/schema.yaml').replace(
      'properties:\n',
      'properties:\n  picture: { type: string, format: project-path }\n  alt: { type: string, translatable: true }\n',
    ),
  ],
  ['content/sources.yaml', 'plan: { title: Water plan, url: https://plan.example/water }\nother: { title: No plan }\n'],
  ['pictures/lake.png', png(24, 16, [10, 20, 200])],
  ['pictures/tap.png', png(24, 16, [200, 20, 10])],
  pictured(
    'opening',
    'pictures/lake.png',
    'Water under mountains',
    "'Read [about water](https://lake.example/one) and [risks](slide:risks)'",
  ),
  pictured(
    'repair',
    'pictures/tap.png',
    'Water from a running pipe',
    "'Read [about pipes](https://pipe.example/two) and [people](slide:people)'",
  ),
  pictured(
    'history',
    'pictures/lake.png',
    'Mountains over water',
    "'Nothing links here but [years of water](https://lake.example/one) and [what may break](slide:risks)'",
  ),
]);

it.each<[string, Readonly<Record<string, Kind>>, boolean]>([
  ['change on exactly those slides that show another picture, alternative text or link', figures, false],
  ['stay wherever a picture stands, and whatever is shown nowhere', FIGURE_LOOKS, true],
])(
  'digests of slides with pictures %s',
  (_, kinds, isLook) => {
    const times = isLook ? 1 : 6;
    const subject: Subject = { files: over(second, withPictures), deck: 'water', locale: 'en' };
    const { tried, changing } = tryAll(subject, kinds, times, isLook);
    const all = Object.keys(kinds).length * times;
    expect([tried, changing]).toEqual([all, isLook ? 0 : all]);
  },
  600_000,
);

describe.each<[string, Subject, number]>([
  ['the project on another subject', { files: second, deck: 'water', locale: 'en' }, 12],
  ['a deck of the report', { files: own, deck: 'denmark', locale: 'nb' }, 3],
  ['a translated deck of the report', { files: own, deck: 'denmark', locale: 'da' }, 4],
])('digests of %s', (_, subject, times) => {
  it('change on exactly those slides whose words, cells, values or names changed, and come back with them', () => {
    const { tried, changing } = tryAll(subject, contents, times, false);
    expect(tried).toBeGreaterThan(times);
    // Many of the texts that are chosen stand on no slide of the deck.
    expect(changing).toBeGreaterThanOrEqual(times / 4);
  }, 600_000);

  it('stay whatever a slide looks like, whatever its notes say, and wherever it stands', () => {
    // Looks are the same in each language, and each of these edits lays a whole deck out.
    const fewer = Math.min(times, 2);
    expect(tryAll(subject, looks(subject), fewer, true).tried).toBeGreaterThan(fewer);
  }, 600_000);
});
