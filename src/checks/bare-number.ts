/** Finds figures that are typed into a text instead of standing in facts.yaml. Years, ordinals and proper names are no figures. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { MarkdownPiece } from '../text/inline-markdown.js';
import { parseMarkdown } from '../text/markdown.js';
import { typedDate } from './typed-date.js';

export interface BareNumber {
  readonly number: string;
  /** Offset in the text. */
  readonly start: number;
  /** The date that it is part of, as a reference would name it. */
  readonly date?: string;
}

/** A year, or a range of years: a date, not a quantity. */
const years = /(?<![\d.,])(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?(?![\d.,]?\d)/gu;
/** «2. strategi»: an ordinal names one of a series, it counts nothing. */
const ordinals = /(?<!\S)\d{1,2}\. (?=\p{Ll})/gu;
const number = /\d(?:[\d.,\u00A0 ]*\d)?/gu;

export interface NumberHabits {
  /** Proper names with digits in them. */
  readonly names: readonly string[];
  /** Language tags in whose words a date may be typed. */
  readonly languages: readonly string[];
}

/** In the order of the text. */
export const bareNumbers = (text: string, habits: NumberHabits): readonly BareNumber[] =>
  /\d/u.test(text) ? parseMarkdown(text).flatMap(({ pieces }) => inParagraph(text, pieces, habits)) : [];

function inParagraph(
  text: string,
  pieces: readonly MarkdownPiece[],
  { names, languages }: NumberHabits,
): readonly BareNumber[] {
  const shown = pieces.map(shownOf).join('');
  const rest = [...names.toSorted((a, b) => b.length - a.length), years, ordinals].reduce(blank, shown);
  const pieceAt = piecesInOrder(pieces);
  return [...rest.matchAll(number)].map(({ 0: found, index }) => {
    const date = typedDate(shown, index, languages);
    const { piece, before } = pieceAt(index);
    const start = text.indexOf(found, (piece?.start ?? 0) + index - before);
    return { number: found, start: start < 0 ? (piece?.start ?? 0) : start, ...(date === undefined ? {} : { date }) };
  });
}

const shownOf = (piece: MarkdownPiece): string => (piece.kind === 'text' ? piece.text : '\uFFFC');

/** The piece that holds a position of the paragraph, and how much text stands before that piece. Ask from left to right only. */
function piecesInOrder(pieces: readonly MarkdownPiece[]) {
  let at = 0;
  let before = 0;
  return (index: number): { readonly piece: MarkdownPiece | undefined; readonly before: number } => {
    for (let piece = pieces[at]; piece && before + shownOf(piece).length <= index; piece = pieces[++at])
      before += shownOf(piece).length;
    return { piece: pieces[at], before };
  };
}

const blank = (text: string, what: string | RegExp): string =>
  text.replaceAll(what, (match) => ' '.repeat(match.length));

/** What to report about it, still without a place. */
export const bareNumberFault = ({ number, date }: BareNumber): Diagnostic => ({
  code: 'bare-number',
  severity: 'error',
  message: `The number ${quote(number)} stands in the text instead of in facts.yaml.`,
  hint:
    date === undefined
      ? 'Give it an id in content/facts.yaml and write {{fact:id}}; a date is {{date:2017-06-30}}. If it is part of a name, list the name under «names» in content/glossary.yaml.'
      : `Write the date as {{date:${date}}}, or {{date:deck}} if it is the date of the deck; each language prints it its own way.`,
});
