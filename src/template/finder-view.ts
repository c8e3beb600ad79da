/** The matrix in which a reader finds the pages on a country and a component. */
import type { Chapter, DeckPart, DeckSpec, Project, Slide } from '../model/project.js';
import { componentRows, spans, type ComponentRow } from './component-rows.js';
import { BARE, fields, listOf } from './field-shape.js';
import { toToken } from './reference-token.js';

export interface FinderView {
  /** The overview and the components that any country has slides of. */
  readonly columns: readonly Pick<ComponentRow, 'component' | 'number'>[];
  /** Other chapters with a part for a country: one column each. */
  readonly chapters: readonly { readonly title: string }[];
  readonly rows: readonly FinderRow[];
  /** How many slides a row and a column of a component lead to on average. */
  readonly inRow: number;
  readonly inColumn: number;
}

export interface FinderRow {
  readonly country: string;
  readonly title: string;
  /** Pages by column, those of the other chapters last; empty where the country has none. */
  readonly cells: readonly string[];
}

export const finderShape = fields<FinderView>({
  columns: listOf(fields<FinderView['columns'][number]>({ component: BARE, number: BARE })),
  chapters: listOf(fields<FinderView['chapters'][number]>({ title: BARE })),
  rows: listOf(fields<FinderRow>({ country: BARE, title: BARE, cells: listOf(BARE) })),
  inRow: BARE,
  inColumn: BARE,
});

/** The first chapter with slides on a component of a country gives the rows; undefined where there is none. */
export function viewFinder(deck: DeckSpec, project: Project): FinderView | undefined {
  const main = deck.chapters.find(({ parts }) => parts.some((part) => isMapped(part, project)));
  if (main === undefined) return undefined;
  const others = deck.chapters.filter((chapter) => chapter !== main && chapter.parts.some(({ country }) => country));
  const parts = main.parts.filter(({ country }) => country !== undefined);
  const rows = new Map(parts.map((part) => [part, rowsOf(part, project)]));
  const columns = ['overview', ...project.framework.components].flatMap((component, index) =>
    [...rows.values()].flat().some((row) => row.component === component)
      ? [{ component, number: index === 0 ? ('' as const) : index }]
      : [],
  );
  const slides = [...rows.values()].flat().flatMap((row) => row.slides).length;
  return {
    inRow: slides / parts.length,
    inColumn: slides / columns.length,
    columns,
    chapters: others.map((chapter) => ({ title: toToken({ kind: 'unit', id: shortTitle(deck, chapter) }) })),
    rows: parts.map((part) => ({
      country: part.country ?? '',
      title: toToken({ kind: 'unit', id: `${deck.id}/chapters.${main.id}.parts.${part.id}.title` }),
      cells: [
        ...columns.map(({ component }) => rows.get(part)?.find((row) => row.component === component)?.pages ?? ''),
        ...others.map((chapter) => pagesOf(chapter, part.country)),
      ],
    })),
  };
}

const isMapped = (part: DeckPart, project: Project): boolean =>
  part.country !== undefined && rowsOf(part, project).length > 0;

const rowsOf = ({ slides }: DeckPart, project: Project): readonly ComponentRow[] =>
  componentRows(
    slides.map((id) => project.slides.get(id)).filter((slide): slide is Slide => slide !== undefined),
    project,
  );

const shortTitle = (deck: DeckSpec, { id, short }: Chapter): string =>
  `${deck.id}/chapters.${id}.${short === undefined ? 'title' : 'short'}`;

function pagesOf({ parts }: Chapter, country: string | undefined): string {
  const slides = parts.find((part) => part.country === country)?.slides ?? [];
  return slides.length === 0 ? '' : spans([slides]);
}
