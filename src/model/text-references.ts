/** What a text refers to: facts, names, pages, dates, footnotes, linked slides, and anything that was meant as a reference and is none. */
import { textComputations } from './computed.js';
import { onceForText } from '../scene/once-for.js';
import type { MarkdownPiece, Span } from '../text/inline-markdown.js';
import { parseMarkdown, type MarkdownParagraph } from '../text/markdown.js';

/** Names that may stand before the colon in `{{name:id}}`. */
export const directives = ['fact', 'count', 'org', 'page', 'date', 'disputed', ...textComputations] as const;

export type DirectiveName = (typeof directives)[number];

/** `raw` is the reference as typed, with line breaks as spaces. For a link to a slide it is the address alone. */
export type TextReference = Span & { readonly raw: string } & (
    | { readonly kind: DirectiveName; readonly id: string; readonly form?: string }
    | { readonly kind: 'footnote' | 'slide'; readonly id: string }
    | { readonly kind: 'unknown'; readonly name: string }
    | { readonly kind: 'malformed' | 'broken-link' }
  );

/** In the order of the text. Kept, since many rules ask about the same text; most texts have none. */
export const textReferences = (text: string): readonly TextReference[] =>
  /[{[]/u.test(text) ? readReferences(text) : [];

const readReferences = onceForText((text): readonly TextReference[] =>
  parseMarkdown(text)
    .flatMap((paragraph) => [
      ...ownReferences(paragraph),
      ...linkedSlides(paragraph),
      ...strayBraces(paragraph),
      ...singleBraces(paragraph),
    ])
    .sort((a, b) => a.start - b.start),
);

const ownReferences = ({ pieces }: MarkdownParagraph): readonly TextReference[] =>
  pieces.flatMap((piece) => (piece.kind === 'text' ? [] : [referenceOf(piece)]));

function referenceOf(piece: Exclude<MarkdownPiece, { kind: 'text' }>): TextReference {
  const at = { raw: piece.raw, start: piece.start, end: piece.end };
  if (piece.kind === 'footnote') return { kind: 'footnote', id: piece.key, ...at };
  if (piece.kind === 'broken') return { kind: 'broken-link', ...at };
  if (piece.name === '') return { kind: 'malformed', ...at };
  const kind = directives.find((name) => name === piece.name);
  if (kind === undefined) return { kind: 'unknown', name: piece.name, ...at };
  return { kind, id: piece.id, ...(piece.form === undefined ? {} : { form: piece.form }), ...at };
}

/** The reference as it stands in its file, where line breaks are kept. */
export const typedAs = (reference: TextReference, text: string): string =>
  reference.kind === 'slide' ? reference.raw : text.slice(reference.start, reference.end);

/** Each link once, at its first piece; the pieces of a link share one target. */
function linkedSlides({ pieces }: MarkdownParagraph): readonly TextReference[] {
  const first = new Map(pieces.toReversed().map((piece) => [piece.link, piece]));
  return [...first].flatMap(([link, { start, end }]) =>
    link === undefined || !('slide' in link)
      ? []
      : [{ kind: 'slide', id: link.slide, raw: `(slide:${link.slide})`, start, end }],
  );
}

/** Braces that are never closed: nobody means to print them. Found where they meet on the slide, once in each piece. */
function strayBraces({ pieces }: MarkdownParagraph): readonly TextReference[] {
  const shown = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '\uFFFC'));
  return pieces.flatMap(({ start }, index): readonly TextReference[] => {
    const at = `${shown[index]}${shown[index + 1]?.[0] ?? ''}`.indexOf('{{');
    return at < 0 ? [] : [{ kind: 'malformed', raw: '{{', start: start + at, end: start + at + 2 }];
  });
}

const single = new RegExp(String.raw`(?<!\{)\{(?:${directives.join('|')}):(?:[^{}\n]*\}{1,2}|[^{}\s]*)`, 'gu');

/** `{page:order}`: one brace where there must be two. Readers would see it as it is typed. */
const singleBraces = ({ pieces }: MarkdownParagraph): readonly TextReference[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'text'
      ? [...piece.text.matchAll(single)].map(({ 0: raw, index }): TextReference => {
          const start = piece.start + index;
          return { kind: 'malformed', raw, start, end: start + raw.length };
        })
      : [],
  );
