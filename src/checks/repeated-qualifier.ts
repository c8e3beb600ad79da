/** Finds a «ca.» typed before a figure that prints its own: the reader would see «ca. ca. 4». */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { MarkdownPiece } from '../text/inline-markdown.js';
import { parseMarkdown } from '../text/markdown.js';
import { anyOf } from '../text/whole-word.js';
import { isTextComputation, operandsOf, type TextComputation } from '../model/computed.js';
import { isFactForm, printedQualifier } from '../model/fact-forms.js';
import type { HouseStyle, Qualifier } from '../model/project.js';
import { reckon } from '../model/reckon.js';
import { operandsIn, type Referable } from './referable.js';
import { qualifiers } from '../schemas/facts.js';

/** For each qualifier a pattern that finds its words, in any language of the project, at the end of a text. */
export type QualifierWords = ReadonlyMap<Qualifier, RegExp>;

type Facts = Referable['facts'];
type Directive = Extract<MarkdownPiece, { kind: 'directive' }>;

export interface RepeatedQualifier {
  /** As typed. */
  readonly word: string;
  /** Offset in the text. */
  readonly start: number;
  /** From the word to the end of the reference, as typed. */
  readonly both: string;
  readonly fault: Diagnostic;
}

/** Takes all languages, since a repetition in words of two languages is no better than in those of one. */
export function qualifierWords(styles: readonly HouseStyle[]): QualifierWords {
  return new Map(
    qualifiers.map((qualifier) => [qualifier, endingIn(styles.flatMap((style) => wordsOf(style, qualifier)))]),
  );
}

/** The words that the house style prints before the number, and those that mean the same. */
const wordsOf = (style: HouseStyle, qualifier: Qualifier): readonly string[] => [
  ...[style.qualifiers[qualifier], style.qualifiersShort?.[qualifier] ?? ''].map(
    (pattern) => pattern.split('{')[0] ?? '',
  ),
  ...(qualifier === 'about' ? (style.spelling?.about ?? []) : []),
];

/** Matches «ca» as well as «ca.». */
function endingIn(words: readonly string[]): RegExp {
  const bare = words.map((word) => word.trim().replace(/\.$/u, ''));
  return new RegExp(`(?<![\\p{L}\\p{N}.])(${anyOf(bare)}\\.?)\\s*$`, 'iu');
}

/** In the order of the text. */
export const repeatedQualifiers = (text: string, facts: Facts, words: QualifierWords): readonly RepeatedQualifier[] =>
  text.includes('{{') ? parseMarkdown(text).flatMap(({ pieces }) => inParagraph(text, pieces, facts, words)) : [];

function inParagraph(
  text: string,
  pieces: readonly MarkdownPiece[],
  facts: Facts,
  words: QualifierWords,
): readonly RepeatedQualifier[] {
  return pieces.flatMap((piece, index) => {
    const qualifier = piece.kind === 'directive' ? qualifierOf(piece, facts) : undefined;
    if (piece.kind !== 'directive' || qualifier === undefined) return [];
    const word = words.get(qualifier)?.exec(textBefore(pieces, index))?.[1];
    if (word === undefined) return [];
    const start = text.lastIndexOf(word, piece.start - word.length);
    return [{ word, start, both: text.slice(start, piece.end), fault: faultOf(word, piece) }];
  });
}

/** The text before a piece, back to the reference before it in the same paragraph. */
function textBefore(pieces: readonly MarkdownPiece[], end: number): string {
  const from = pieces.slice(0, end).findLastIndex(({ kind }) => kind !== 'text') + 1;
  return pieces
    .slice(from, end)
    .map((piece) => (piece.kind === 'text' ? piece.text : ''))
    .join('');
}

function qualifierOf({ name, id, form = 'full' }: Directive, facts: Facts): Qualifier | undefined {
  if (isTextComputation(name)) return reckonedQualifier(name, id, facts);
  return name === 'fact' && isFactForm(form) ? printedQualifier(form, facts?.get(id)?.qualifier) : undefined;
}

function reckonedQualifier(of: TextComputation, id: string, facts: Facts): Qualifier | undefined {
  const operands = operandsOf(of, id);
  const [first, second] = [operandsIn(operands?.first ?? [], facts), operandsIn(operands?.second ?? [], facts)];
  if (first === undefined || second === undefined) return undefined;
  const reckoned = reckon(of, first, second);
  return 'figure' in reckoned ? reckoned.figure.qualifier : undefined;
}

const faultOf = (word: string, { raw }: Directive): Diagnostic => ({
  code: 'repeated-qualifier',
  severity: 'warning',
  message: `${quote(word)} stands before ${quote(raw)}, which prints such a word by itself: the reader sees it twice.`,
  hint: `Leave ${quote(word)} out. How exact the figure is stands in content/facts.yaml.`,
});
