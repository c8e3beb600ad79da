/** Turns a unit's Markdown into rich text: facts, names and footnote numbers filled in, page numbers left open. */
import { gridsOf, isCountForm, readCount, tally } from '../model/cell-count.js';
import { wordOfCount } from '../model/counted-attributes.js';
import { isTextComputation, operandsOf, type TextComputation } from '../model/computed.js';
import { isFactForm } from '../model/fact-forms.js';
import type { Project, Slide } from '../model/project.js';
import type { RichParagraph, RichRun } from '../model/rich-text.js';
import type { MarkdownPiece } from '../text/inline-markdown.js';
import { parseMarkdown } from '../text/markdown.js';
import { noBreakSpace } from './format-number.js';
import type { Language } from './language.js';
import { disputedMark, isDisputed } from './disputed.js';
import { footnoteNumber } from './placeholders.js';
import type { PrintedParagraph } from './printed-unit.js';
import { shapeRuns } from './shape-runs.js';

export interface TextContext {
  readonly project: Project;
  /** Language of the text, which is a fallback's where it has no translation. */
  readonly language: Language;
  /** The slide whose footnotes number the marks. */
  readonly slide: Slide | undefined;
  /** Figures that the sources disagree on have the sign for it. */
  readonly marked: boolean;
  /** What `{{org:id}}` prints. */
  readonly organisation: (id: string, language: Language) => RichRun | undefined;
  /** What `{{date:deck}}` prints, as `2017-06-30`. */
  readonly date: string;
}

/** Every piece by itself, also those that print nothing. */
export const unitPieces = (text: string, context: TextContext): readonly PrintedParagraph[] =>
  parseMarkdown(text).map(({ bullet, pieces }) => {
    const runs = runsOf(pieces, context);
    const printed = pieces.map((piece, index) => ({
      piece,
      run: runs[index] ?? { text: '' },
      ...(hasMark(piece, context) ? { mark: disputedMark(context.language) } : {}),
    }));
    return { ...(bullet === undefined ? {} : { bullet }), pieces: printed };
  });

export const unitParagraphs = (text: string, context: TextContext): readonly RichParagraph[] =>
  parseMarkdown(text).map(({ bullet, pieces }) => ({
    ...(bullet === undefined ? {} : { bullet }),
    runs: shapeRuns(withMarks(pieces, context), context.language.typography),
  }));

const hasMark = (piece: MarkdownPiece, { marked, project }: TextContext): boolean =>
  marked && isDisputed(piece, project);

const withMarks = (pieces: readonly MarkdownPiece[], context: TextContext): readonly RichRun[] =>
  runsOf(pieces, context).flatMap((run, index) => {
    const piece = pieces[index];
    return piece !== undefined && hasMark(piece, context) ? [run, disputedMark(context.language)] : [run];
  });

const runsOf = (pieces: readonly MarkdownPiece[], context: TextContext): readonly RichRun[] =>
  pieces
    .map((piece) => runOf(piece, context))
    .map(withoutSecondStop)
    .map((run, index) => (isCount(pieces[index - 1], context) ? withCount(run) : run));

/** A counted number stands without a noun of its own: the next word is what it counts. What attributes hold has a word of its own. */
const isCount = (piece: MarkdownPiece | undefined, { project }: TextContext): boolean =>
  piece?.kind === 'directive' &&
  ((piece.name === 'count' && wordFor(piece, project) === undefined) ||
    (piece.name === 'fact' && project.facts.get(piece.id)?.unit === 'count'));

/** Keeps «4 helseregioner» on one line. */
const withCount = (run: RichRun): RichRun => ({ ...run, text: run.text.replace(/^ (?=\p{L})/u, noBreakSpace) });

/** A figure may end in an abbreviation («NOK 10 mill.»); a full stop after it would be a second one. */
function withoutSecondStop(run: RichRun, index: number, runs: readonly RichRun[]): RichRun {
  const before = runs[index - 1]?.text ?? '';
  return before.endsWith('.') && /^\.(?!\.)/u.test(run.text) ? { ...run, text: run.text.slice(1) } : run;
}

function runOf(piece: MarkdownPiece, context: TextContext): RichRun {
  const { bold, italic, link } = piece;
  const style = { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(link ? { link } : {}) };
  return { ...contentOf(piece, context), ...style };
}

function contentOf(piece: MarkdownPiece, context: TextContext): RichRun {
  if (piece.kind === 'text') return { text: piece.text };
  if (piece.kind === 'directive') return directiveRun(piece, context);
  if (piece.kind === 'broken') return { text: piece.raw };
  const number = footnoteNumber(piece.key, context.slide);
  if (number === undefined) return { text: piece.raw };
  const spoken = context.language.word('footnoteSpoken', { number }).text;
  return { text: String(number), superscript: true, spoken };
}

/** What cannot be filled in is shown as typed: a fault that is seen is better than a hole that is not. */
function directiveRun(
  piece: Extract<MarkdownPiece, { kind: 'directive' }>,
  { project, language, organisation, date, marked }: TextContext,
): RichRun {
  const { name, id, form = 'full', raw } = piece;
  if (name === 'page' && project.slides.has(id)) return { text: '', page: id };
  if (name === 'org') return organisation(id, language) ?? { text: raw };
  if (name === 'count') return { text: countText(id, form, project, language) ?? raw };
  if (name === 'disputed' && project.conflicts.get(id)?.dispute !== undefined)
    return marked ? disputedMark(language) : { text: '' };
  if (name === 'date') return { text: language.date(id === 'deck' ? date : id) };
  if (isTextComputation(name)) return computedRun(name, id, raw, project, language);
  const fact = name === 'fact' ? project.facts.get(id) : undefined;
  return { text: fact && isFactForm(form) ? language.fact(fact, form) : raw };
}

/** «4 av 16», from the cells of the slides that it names. */
function countText(id: string, form: string, project: Project, language: Language): string | undefined {
  const { cells } = project;
  const query = readCount(id);
  if (!query?.slides.every((slide) => cells.has(slide))) return undefined;
  const { stated, total } = tally(gridsOf(query.slides, cells), query.names);
  const word = wordFor({ id, form }, project);
  if (word !== undefined) return language.word(word, { count: stated }).text.replaceAll(' ', noBreakSpace);
  if (!isCountForm(form)) return undefined;
  if (form === 'words') return language.numeral(stated);
  const counts = { full: { count: stated, total }, number: { count: stated }, total: { count: total } };
  return language.count(form === 'rest' ? { count: total - stated } : counts[form]);
}

/** «31 enheter»: what says the number with its noun. */
function wordFor(
  { id, form = 'full' }: { readonly id: string; readonly form?: string },
  { cells }: Project,
): string | undefined {
  const query = readCount(id);
  return query === undefined || form !== 'full' ? undefined : wordOfCount(query.slides, cells);
}

function computedRun(of: TextComputation, id: string, raw: string, { facts }: Project, language: Language): RichRun {
  const operands = operandsOf(of, id);
  const [first, second] = [operands?.first ?? [], operands?.second ?? []].map((ids) =>
    ids.flatMap((fact) => facts.get(fact) ?? []),
  );
  const known =
    operands !== undefined && first?.length === operands.first.length && second?.length === operands.second.length;
  return { text: (known ? language.computed(of, first, second) : undefined) ?? raw };
}
