/** Helpers that know the deck around the slide: its first slide of a type, its texts, and which words its source locale has. */
import { wordKeys } from '../load/word-keys.js';
import type { DeckSpec, Project, Slide } from '../model/project.js';
import { around, surroundingsShape } from './around.js';
import { cellHelpers } from './cell-helpers.js';
import { rowShape, runsOf, sectionOf, sectionRows, spans } from './section-rows.js';
import { BARE, either, entryOf, fields, listOf, named } from './field-shape.js';
import { bare, giving, type Helpers, type Names, ofEntries, type Run, shapeIn } from './helper.js';
import { readTokens, toToken } from './reference-token.js';
import { memberOf } from '../model/unit-id.js';
import { withReferences } from './with-references.js';

/** `slides` are those of the deck in order. */
export function deckHelpers(deck: DeckSpec, project: Project, slides: readonly Slide[]): Helpers {
  const texts = new Map(slides.flatMap(({ units }) => units.map(({ id, text }) => [id, text] as const)));
  return {
    ...cellHelpers(project.cells),
    ...slideHelpers(deck, project, slides),
    /** A list around its current entry where it has more than so many: `{{#with (around deck.chapters 6)}}{{#each shown}}`. */
    around: giving(
      (call) => surroundingsShape(entryOf(shapeIn(call, 0))),
      (list, rows) => around(Array.isArray(list) ? list : [], Number(rows)),
    ),
    /** Bullets of a text as its author wrote them, one where it has none; of a map, those of a field of its entries. */
    ...bare({ bullets: (value, field) => bulletsOf(value, field, texts) }, ofEntries()),
    ...bare({
      /** What it takes to read so many slides, in minutes: two and a half each, in steps of five, at least five. */
      minutes: (count) => Math.max(5, Math.round((Number(count) * 2.5) / 5) * 5),
      firstword: firstWord(new Set(wordKeys(project.locales.get(deck.source)?.framework ?? {}))),
    }),
  };
}

/** The first of these words that there is, since entries of a project's own need not have all of them; else the last. */
const firstWord =
  (known: ReadonlySet<string>): Run =>
  (...values) => {
    const keys = values.slice(0, -1).map(String);
    return toToken({ kind: 'word', key: keys.find((key) => known.has(key)) ?? keys.at(-1) ?? '' });
  };

/** Helpers that find slides of the deck. */
function slideHelpers(deck: DeckSpec, project: Project, slides: readonly Slide[]): Helpers {
  const known = new Map(slides.map((slide) => [slide.id, slide]));
  const fieldsOf = (slide: Slide | undefined): unknown => (slide === undefined ? '' : withReferences(slide));
  return {
    /** The fields of a slide of the deck, nothing where there is none: `{{#with (slide id)}}{{title}}{{/with}}`. */
    slide: giving(
      ({ types }) => either([...types.values()]),
      (id) => fieldsOf(known.get(String(id))),
    ),
    /** The sections of the parts with an attribute: `{{#each (rowsOn "stage" "intake")}}{{this.pages}}{{/each}}`. */
    rowsOn: giving(listOf(rowShape), (attribute, entry) => {
      const parts = deck.chapters.flatMap((chapter) =>
        chapter.parts.filter((part) => part[String(attribute)] === entry),
      );
      const ids = new Set(parts.flatMap((part) => part.slides));
      return sectionRows(
        slides.filter(({ id }) => ids.has(id)),
        project,
      );
    }),
    /** The fields of the first slide of a type: `{{#with (ofType "executive-summary")}}`. */
    ofType: giving(
      ({ args: [type], types }) => types.get(type?.literal ?? '') ?? either([...types.values()]),
      (type) => fieldsOf(slides.find((slide) => slide.type === type)),
      aType,
    ),
    /** The slides of a type, where given of a section, and their pages: `{{#with (allOf "lessons")}}{{this.pages}}{{/with}}`. */
    allOf: giving(
      fields<Pages>({ slides: listOf(BARE), pages: BARE }),
      (type, section) => {
        const runs = runsOf(
          slides,
          (slide) => slide.type === type && (typeof section !== 'string' || sectionOf(slide) === section),
        );
        return runs.length === 0 ? '' : ({ slides: runs.flat(), pages: spans(runs) } satisfies Pages);
      },
      aType,
    ),
  };
}

/** Slides, and the pages they stand on. */
interface Pages {
  readonly slides: readonly string[];
  readonly pages: string;
}

/** The first argument is a slide type. */
const aType: Names = ({ types }) => [[0, named(types.keys())]];

function bulletsIn(value: unknown, texts: ReadonlyMap<string, string>): number {
  const [reference] = typeof value === 'string' ? readTokens(value) : [];
  const text = reference?.kind === 'unit' ? texts.get(reference.id) : undefined;
  if (text === undefined || text.trim() === '') return 0;
  return Math.max(1, text.split('\n').filter((line) => line.startsWith('- ')).length);
}

function bulletsOf(value: unknown, field: unknown, texts: ReadonlyMap<string, string>): number {
  if (typeof value !== 'object' || value === null) return bulletsIn(value, texts);
  const entries: readonly unknown[] = Object.values(value);
  return entries.reduce((sum: number, entry) => sum + bulletsIn(memberOf(entry, String(field)), texts), 0);
}
