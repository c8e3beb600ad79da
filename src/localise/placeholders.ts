/** The parts of a text that a translation must carry over: facts, names, pages, footnote marks and links to slides. */
import type { Project, Slide } from '../project/project.js';
import type { MarkdownPiece } from '../text/inline-markdown.js';
import { parseMarkdown } from '../text/markdown.js';
import { isFactForm } from './format-fact.js';

type Directive = Extract<MarkdownPiece, { kind: 'directive' }>;

/** Each once, as a translator would type it; a fact's form is the translator's choice. */
export const placeholdersOf = (text: string): ReadonlySet<string> =>
  new Set(parseMarkdown(text).flatMap(({ pieces }) => pieces.flatMap(placeholders)));

function placeholders(piece: MarkdownPiece): readonly string[] {
  const link = piece.link && 'slide' in piece.link ? [`(slide:${piece.link.slide})`] : [];
  if (piece.kind === 'text') return link;
  if (piece.kind === 'footnote' || piece.name === '') return [...link, piece.raw];
  return [...link, `{{${piece.name}:${piece.id}}}`];
}

/** Directives and footnote marks of a text that name nothing: unknown words, forms, ids and footnote keys. */
export function unknownPlaceholders(text: string, project: Project, slide: Slide | undefined): readonly string[] {
  const pieces = parseMarkdown(text).flatMap((paragraph) => paragraph.pieces);
  return pieces.flatMap((piece) => {
    if (piece.kind === 'directive') return isKnown(piece, project) ? [] : [piece.raw];
    return piece.kind === 'footnote' && footnoteNumber(piece.key, slide) === undefined ? [piece.raw] : [];
  });
}

function isKnown({ name, id, form }: Directive, project: Project): boolean {
  if (name === 'fact') return project.facts.has(id) && (form === undefined || isFactForm(form));
  if (form !== undefined) return false;
  if (name === 'org') return project.organisations.has(id);
  return name === 'page' && project.slides.has(id);
}

/** Footnotes are numbered from 1 in the order of the slide's `footnotes` map. */
export function footnoteNumber(key: string, slide: Slide | undefined): number | undefined {
  const footnotes = slide?.fields['footnotes'];
  const index = typeof footnotes === 'object' && footnotes !== null ? Object.keys(footnotes).indexOf(key) : -1;
  return index < 0 ? undefined : index + 1;
}
