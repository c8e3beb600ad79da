/** Compares the marks of a translation with those of its source: one that is broken is printed as typed, and nobody notices. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { placeInTranslation } from '../load/translation.js';
import type { Translation, Unit } from '../model/project.js';
import type { MarkdownPiece } from '../text/inline-markdown.js';
import { parseMarkdown } from '../text/markdown.js';

interface Mark {
  readonly named: string;
  readonly typed: string;
  /** The same for all pieces of one stretch; absent where a piece is not so marked. */
  readonly of: (piece: MarkdownPiece) => unknown;
}

const BOLD: Mark = { named: 'in bold', typed: '**words**', of: ({ bold }) => bold };

const MARKS: readonly Mark[] = [
  BOLD,
  { named: 'in italics', typed: '*words*', of: ({ italic }) => italic },
  // A link that leads nowhere is told of by itself.
  { named: 'linked', typed: '[words](address)', of: (piece) => (piece.kind === 'broken' ? piece : piece.link) },
];

/** One warning a text. The source of a stale translation may have got its marks since, so there only stars that are printed are told. */
export function otherMarkup(translation: Translation, unit: Unit, tag: string): readonly Diagnostic[] {
  const { target, source } = translation;
  if (![target, unit.text].some((text) => /[*[]/u.test(text))) return [];
  const isStale = source.trim() !== unit.text.trim();
  const other = isStale ? undefined : MARKS.find((mark) => stretches(target, mark) !== stretches(unit.text, mark));
  const printed = printsStars(target) && !printsStars(unit.text);
  if (other === undefined && !printed) return [];
  const { named, typed } = other ?? BOLD;
  const counted = `has ${stretches(target, other ?? BOLD)} parts ${named}, and its source ${stretches(unit.text, other ?? BOLD)}`;
  return [
    {
      code: 'other-markup',
      severity: 'warning',
      message: `The translation of «${unit.id}» to «${tag}» ${printed ? 'prints «**»' : counted}.`,
      hint: `Mark in it what the source marks, typed «${typed}»: both marks touch the words between them.`,
      place: placeInTranslation(translation, printed ? '**' : ''),
    },
  ];
}

/** How many parts of a text are marked so; one that a reference or another mark divides counts once. */
const stretches = (text: string, { of }: Mark): number =>
  parseMarkdown(text)
    .flatMap(({ pieces }) => pieces.map((piece, index) => [of(piece), pieces[index - 1]] as const))
    .filter(([mark, before]) => mark !== undefined && mark !== (before && of(before))).length;

const printsStars = (text: string): boolean =>
  parseMarkdown(text).some(({ pieces }) => pieces.some((piece) => piece.kind === 'text' && piece.text.includes('**')));
