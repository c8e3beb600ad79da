/** The gallery as documentation: before the examples of each slide type a page on its fields, with the room that they have there. */
import type { Outcome } from '../diagnostics/diagnostic.js';
import { type Room, roomOf } from '../exchange/room-of.js';
import type { Source } from '../load/source.js';
import type { Bounds } from '../validation/field-kind.js';
import type { DeckSpec, Project, Slide } from '../model/project.js';
import type { SchemaField } from '../validation/schema-fields.js';
import { type TypeReference, typeReferences } from '../validation/type-reference.js';
import { memberOf } from '../model/unit-id.js';
import { slideIds, slidesOf } from '../template/deck-view.js';
import { composeDeck, prepareDeck, type World } from './build.js';
import type { GalleryRead } from './read-gallery.js';

/** The gallery with its pages, measured in the theme that `theme` names, in the deck's own where absent. */
export function documentedGallery(read: GalleryRead, world: World, theme?: string): Outcome<Project> {
  const { value: project, source, diagnostics } = inTheme(read, theme);
  if (project === undefined || source === undefined) return { diagnostics };
  return { value: documentGallery(project, source, galleryRooms(project, world)), diagnostics };
}

function inTheme(read: GalleryRead, theme: string | undefined): GalleryRead {
  if (read.value === undefined || theme === undefined) return read;
  const decks = new Map([...read.value.decks].map(([id, deck]) => [id, { ...deck, theme }]));
  return { ...read, value: { ...read.value, decks } };
}

/** Without `rooms` the pages have no measured limits, which is enough where only their texts are wanted. */
export function documentGallery(project: Project, source: Source, rooms: Rooms = new Map()): Project {
  const references = typeReferences(source);
  const slides = new Map(project.slides);
  for (const reference of references) slides.set(reference.slide.id, filledIn(reference, project, rooms));
  const decks = [...project.decks].map(([id, deck]) => [id, withPages(deck, project, references)] as const);
  return { ...project, slides, decks: new Map(decks) };
}

type Rooms = ReadonlyMap<string, Room>;

/** By unit, in the deck's own language, or the first that it is made in, and theme; nothing where it does not fit, which is told when it is produced. */
function galleryRooms(project: Project, world: World): Rooms {
  const rooms = [...project.decks.values()].flatMap((deck) => {
    const prepared = prepareDeck(project, deck, world, { draft: true }).value;
    const locale = deck.locales.includes(deck.source) ? deck.source : (deck.locales[0] ?? deck.source);
    const composed = prepared === undefined ? undefined : composeDeck(prepared, locale).value;
    return composed === undefined ? [] : [...roomOf(composed)];
  });
  return new Map(rooms);
}

/** The page on shared fields behind the slide of the front that the deck opens with, its cover, else first; each other before the type's first slide. */
function withPages(deck: DeckSpec, project: Project, references: readonly TypeReference[]): DeckSpec {
  const [opening] = slideIds(deck);
  const hasFront = deck.front.slides.length > 0;
  const first = new Map(
    slidesOf(deck, project)
      .toReversed()
      .map(({ id, type }) => [type, id]),
  );
  const pagesAt = (id: string): readonly string[] =>
    references
      .filter(({ type }) => (type === undefined ? opening === id : first.get(type) === id))
      .map(({ slide }) => slide.id);
  const around = (slides: readonly string[]): readonly string[] =>
    slides.flatMap((id) => (id === opening && hasFront ? [id, ...pagesAt(id)] : [...pagesAt(id), id]));
  return {
    ...deck,
    front: { ...deck.front, slides: around(deck.front.slides) },
    chapters: deck.chapters.map((chapter) => ({
      ...chapter,
      slides: around(chapter.slides),
      parts: chapter.parts.map((part) => ({ ...part, slides: around(part.slides) })),
    })),
  };
}

/** With the forms of the type, and what was measured in them; it belongs to the section that they do. */
function filledIn({ type, fields, slide }: TypeReference, project: Project, rooms: Rooms): Slide {
  const examples = [...project.slides.values()].filter((one) => type === undefined || one.type === type);
  const rows = fields.map((field, index) => {
    const room = roomIn(field, examples, rooms);
    const row = memberOf(slide.fields['fields'], `f${index}`);
    return [`f${index}`, room === undefined ? row : Object.assign({ room }, row)] as const;
  });
  const forms = type === undefined ? [] : examples.map(({ id, file }) => [id, file.split('/').at(-1) ?? '']);
  const section = type === undefined ? undefined : examples[0]?.section;
  return {
    ...slide,
    ...(section === undefined ? {} : { section }),
    fields: { ...slide.fields, fields: Object.fromEntries(rows), forms: Object.fromEntries(forms) },
  };
}

interface FieldRoom {
  readonly characters: Bounds;
  readonly lines: Bounds;
}

/** From the narrowest to the widest box in which the examples show the field. */
function roomIn({ path, kind }: SchemaField, examples: readonly Slide[], rooms: Rooms): FieldRoom | undefined {
  if (kind !== 'text') return undefined;
  const units = examples.flatMap(({ units }) => units).filter((unit) => isAt(unit.path, path));
  const found = units.flatMap(({ id }) => rooms.get(id) ?? []);
  if (found.length === 0) return undefined;
  return {
    characters: span(found.map(({ characters }) => characters)),
    lines: span(found.map(({ lines }) => lines)),
  };
}

const isAt = (path: readonly (string | number)[], pattern: readonly string[]): boolean =>
  path.length === pattern.length && pattern.every((step, index) => step.startsWith('<') || step === path[index]);

const span = (numbers: readonly number[]): Bounds => ({ least: Math.min(...numbers), most: Math.max(...numbers) });
