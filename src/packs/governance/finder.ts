/** Where readers find what they look for: the matrix of pages by country and component, the sections of some parts, and how long pages take to read. */
import { entriesOf, OVERVIEW } from '../../model/framework.js';
import type { Chapter, DeckPart, DeckSpec } from '../../model/project.js';
import type { Outline, SlideOutline } from '../../template/outline.js';
import { rowShape, sectionRows, spans, type SectionRow } from '../../template/section-rows.js';
import { BARE, fields, listOf } from '../../template/field-shape.js';
import { bare, giving, type Helpers } from '../../template/helper.js';
import { toToken } from '../../template/reference-token.js';

interface FinderView {
  /** The overview and the components that any country has slides of. */
  readonly columns: readonly Pick<SectionRow, 'section' | 'number'>[];
  /** Other chapters with a part for a country: one column each. */
  readonly chapters: readonly { readonly title: string }[];
  readonly rows: readonly FinderRow[];
  /** How many slides a row and a column of a component lead to on average. */
  readonly inRow: number;
  readonly inColumn: number;
}

interface FinderRow {
  readonly country: string;
  readonly title: string;
  /** Pages by column, those of the other chapters last; empty where the country has none. */
  readonly cells: readonly string[];
}

const finderShape = fields<FinderView>({
  columns: listOf(fields<FinderView['columns'][number]>({ section: BARE, number: BARE })),
  chapters: listOf(fields<FinderView['chapters'][number]>({ title: BARE })),
  rows: listOf(fields<FinderRow>({ country: BARE, title: BARE, cells: listOf(BARE) })),
  inRow: BARE,
  inColumn: BARE,
});

export function finderHelpers(deck: DeckSpec, project: Outline): Helpers {
  let known: FinderView | '' | undefined;
  return {
    /** `(finder)`: pages by country and component, where parts of the deck are about countries. */
    finder: giving(finderShape, () => (known ??= viewFinder(deck, project) ?? '')),
    /** The sections of the parts with an attribute: `{{#each (rowsOn "country" "dk")}}{{this.pages}}{{/each}}`. */
    rowsOn: giving(listOf(rowShape), (attribute, entry) => {
      const parts = deck.chapters.flatMap((chapter) =>
        chapter.parts.filter((part) => part[String(attribute)] === entry),
      );
      return rowsOf({ slides: parts.flatMap(({ slides }) => slides) }, project);
    }),
    /** What it takes to read so many slides, in minutes: two and a half each, in steps of five, at least five. */
    ...bare({ minutes: (count) => Math.max(5, Math.round((Number(count) * 2.5) / 5) * 5) }),
  };
}

/** The first chapter with slides on a component of a country gives the rows; undefined where there is none. */
function viewFinder(deck: DeckSpec, project: Outline): FinderView | undefined {
  const main = deck.chapters.find(({ parts }) => parts.some((part) => isMapped(part, project)));
  if (main === undefined) return undefined;
  const others = deck.chapters.filter(
    (chapter) => chapter !== main && !isAnnex(chapter) && chapter.parts.some((part) => countryOf(part) !== ''),
  );
  const parts = main.parts.filter((part) => countryOf(part) !== '');
  const rows = new Map(parts.map((part) => [part, rowsOf(part, project)]));
  const all = [...rows.values()].flat();
  const columns = [OVERVIEW, ...entriesOf(project.framework, 'component')].flatMap((section, index) =>
    all.some((row) => row.section === section) ? [{ section, number: index === 0 ? ('' as const) : index }] : [],
  );
  const slides = all.flatMap((row) => row.slides).length;
  return {
    inRow: slides / parts.length,
    inColumn: slides / columns.length,
    columns,
    chapters: others.map((chapter) => ({ title: toToken({ kind: 'unit', id: shortTitle(deck, chapter) }) })),
    rows: parts.map((part) => ({
      country: countryOf(part),
      title: toToken({ kind: 'unit', id: `${deck.id}/chapters.${main.id}.parts.${part.id}.title` }),
      cells: [
        ...columns.map(({ section }) => rows.get(part)?.find((row) => row.section === section)?.pages ?? ''),
        ...others.map((chapter) => pagesOf(chapter, countryOf(part))),
      ],
    })),
  };
}

/** An annex documents what the chapters before it say; the agenda lists it with them. */
const isAnnex = ({ number }: Chapter): boolean => /^[A-Z]/u.test(number);

const countryOf = ({ country }: DeckPart): string => (typeof country === 'string' ? country : '');

const isMapped = (part: DeckPart, project: Outline): boolean =>
  countryOf(part) !== '' && rowsOf(part, project).length > 0;

const rowsOf = ({ slides }: Pick<DeckPart, 'slides'>, project: Outline): readonly SectionRow[] =>
  sectionRows(
    slides.map((id) => project.slides.get(id)).filter((slide): slide is SlideOutline => slide !== undefined),
    project,
  );

const shortTitle = (deck: DeckSpec, { id, short }: Chapter): string =>
  `${deck.id}/chapters.${id}.${short === undefined ? 'title' : 'short'}`;

function pagesOf({ parts }: Chapter, country: string): string {
  const slides = parts.find((part) => countryOf(part) === country)?.slides ?? [];
  return slides.length === 0 ? '' : spans([slides]);
}
