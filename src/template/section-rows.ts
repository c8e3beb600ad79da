/** What slides there are in each section of the framework, or of each type, with the pages they stand on. */
import { entriesOf, OVERVIEW } from '../model/framework.js';
import { REFERENCE } from '../validation/type-reference.js';
import { BARE, fields, listOf } from './field-shape.js';
import type { Outline, SlideOutline } from './outline.js';
import { toToken } from './reference-token.js';

/** One section, or the overview of all. */
export interface SectionRow {
  /** `overview`, or the entry that names it. */
  readonly section: string;
  /** Its place in the framework from 1; empty for the overview. */
  readonly number: number | '';
  /** Ids of its slides in order. */
  readonly slides: readonly string[];
  /** Spans of pages: «5, 9–12». */
  readonly pages: string;
}

export const rowShape = fields<SectionRow>({ section: BARE, number: BARE, slides: listOf(BARE), pages: BARE });

/** In the order of the framework, the overview first; sections without slides are left out. */
export function sectionRows(
  slides: readonly SlideOutline[],
  { framework }: Pick<Outline, 'framework'>,
): readonly SectionRow[] {
  return [OVERVIEW, ...entriesOf(framework, framework.sections)].flatMap((section, index) => {
    const runs = runsOf(slides, (slide) => sectionOf(slide) === section);
    const ids = runs.flat();
    return ids.length === 0 ? [] : [{ section, number: index === 0 ? '' : index, slides: ids, pages: spans(runs) }];
  });
}

/** `intake` of `water.intake`. */
export const sectionOf = ({ section }: Pick<SlideOutline, 'section'>): string | undefined =>
  section?.slice(section.lastIndexOf('.') + 1);

/** The slides of one type. */
export interface TypeRow {
  readonly type: string;
  readonly slides: readonly string[];
  readonly pages: string;
}

export const typeRowShape = fields<TypeRow>({ type: BARE, slides: listOf(BARE), pages: BARE });

/** By type, in the order in which they come; what only leads to the others is left out, and what the gallery says of types. */
export function typeRows(slides: readonly SlideOutline[], around: string): readonly TypeRow[] {
  const counts = ({ id, type }: SlideOutline): boolean => id !== around && type !== REFERENCE;
  const types = new Set(slides.filter(counts).map(({ type }) => type));
  return [...types].map((type) => {
    const runs = runsOf(slides, (slide) => slide.type === type && counts(slide));
    return { type, slides: runs.flat(), pages: spans(runs) };
  });
}

/** Ids of slides that stand side by side. */
export function runsOf(
  slides: readonly SlideOutline[],
  belongs: (slide: SlideOutline) => boolean,
): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let open: string[] | undefined;
  for (const slide of slides) {
    if (!belongs(slide)) open = undefined;
    else if (open === undefined) runs.push((open = [slide.id]));
    else open.push(slide.id);
  }
  return runs;
}

/** The pages of runs of slides, with a dash between the ends of each. */
export const spans = (runs: readonly (readonly string[])[]): string =>
  runs
    .map((run) => {
      const [first = '', last = first] = [run[0], run.at(-1)];
      return toToken({ kind: 'page', slide: first, to: last });
    })
    .join(', ');
