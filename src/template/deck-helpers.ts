/** Helpers that know the deck around the slide: its first slide of a type, its texts, and which words its source locale has. */
import { wordKeys } from '../load/word-keys.js';
import { around, surroundingsShape } from './around.js';
import { cellHelpers } from './cell-helpers.js';
import { runsOf, sectionOf, spans } from './section-rows.js';
import { BARE, either, entryOf, fields, listOf, named } from './field-shape.js';
import { bare, giving, type Helpers, type Names, ofEntries, type Run, shapeIn } from './helper.js';
import type { Outline, SlideOutline } from './outline.js';
import { readTokens, toToken } from './reference-token.js';
import { memberOf } from '../model/unit-id.js';

/** `slides` are those of the deck in order. */
export function deckHelpers(project: Outline, slides: readonly SlideOutline[]): Helpers {
  return {
    ...cellHelpers(project.cells),
    ...slideHelpers(slides),
    ...pageHelpers(slides),
    /** A list around its current entry where it has more than so many: `{{#with (around deck.chapters 6)}}{{#each shown}}`. */
    around: giving(
      (call) => surroundingsShape(entryOf(shapeIn(call, 0))),
      (list, rows) => around(Array.isArray(list) ? list : [], Number(rows)),
    ),
    /** Bullets of a text as its author wrote them, one where it has none; for a map, those of one field of its entries. */
    ...bare({ bullets: (value, field) => bulletsOf(value, field, project.bullets) }, ofEntries()),
    ...bare({ firstword: firstWord(new Set(wordKeys(project.frameworkWords))) }),
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
function slideHelpers(slides: readonly SlideOutline[]): Helpers {
  const known = new Map(slides.map((slide) => [slide.id, slide]));
  const fieldsOf = (slide: SlideOutline | undefined): unknown => slide?.fields ?? '';
  return {
    /** The fields of a slide of the deck, nothing where there is none: `{{#with (slide id)}}{{title}}{{/with}}`. */
    slide: giving(
      ({ types }) => either([...types.values()]),
      (id) => fieldsOf(known.get(String(id))),
    ),
    /** The fields of the first slide of a type: `{{#with (ofType "executive-summary")}}`. */
    ofType: giving(
      ({ args: [type], types }) => types.get(type?.literal ?? '') ?? either([...types.values()]),
      (type) => fieldsOf(slides.find((slide) => slide.type === type)),
      aType,
    ),
  };
}

/** Helpers that find slides of the deck for the pages they stand on. */
const pageHelpers = (slides: readonly SlideOutline[]): Helpers => ({
  /** The slides of a type, where given of a section, and their pages: `{{#with (allOf "lessons")}}{{this.pages}}{{/with}}`. */
  allOf: giving(
    pagesShape,
    (type, section) =>
      onPages(
        runsOf(slides, (slide) => slide.type === type && (typeof section !== 'string' || sectionOf(slide) === section)),
      ),
    aType,
  ),
  /** Those of a list of slides that the deck has, and their pages: `{{#with (pagesOf shownOn)}}{{this.pages}}{{/with}}`. */
  pagesOf: giving(pagesShape, (ids) => onPages(runsOf(slides, ({ id }) => Array.isArray(ids) && ids.includes(id)))),
});

const onPages = (runs: readonly (readonly string[])[]): Pages | '' =>
  runs.length === 0 ? '' : { slides: runs.flat(), pages: spans(runs) };

/** Slides, and the pages they stand on. */
interface Pages {
  readonly slides: readonly string[];
  readonly pages: string;
}

const pagesShape = fields<Pages>({ slides: listOf(BARE), pages: BARE });

/** The first argument is a slide type. */
const aType: Names = ({ types }) => [[0, named(types.keys())]];

function bulletsIn(value: unknown, bullets: Outline['bullets']): number {
  const [reference] = typeof value === 'string' ? readTokens(value) : [];
  return (reference?.kind === 'unit' ? bullets.get(reference.id) : undefined) ?? 0;
}

function bulletsOf(value: unknown, field: unknown, bullets: Outline['bullets']): number {
  if (typeof value !== 'object' || value === null) return bulletsIn(value, bullets);
  const entries: readonly unknown[] = Object.values(value);
  return entries.reduce((sum: number, entry) => sum + bulletsIn(memberOf(entry, String(field)), bullets), 0);
}
