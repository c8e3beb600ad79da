/** The characters of a text as typed, without its looks, for alternative texts, bookmarks and chart labels. */
import type { RichText } from '../model/rich-text.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Pages, Texts } from './context.js';
import { pageText } from './page-text.js';
import type { Inline } from '../template/element.js';

export function plainText(content: readonly Inline[], context: Texts): string {
  return content.map((part) => (part.kind === 'literal' ? part.text : plainOf(context.text(part), context))).join('');
}

/** Footnote marks are left out; paragraphs are joined by a space. */
export function plainOf(rich: RichText, context: Pages): string {
  const paragraphs = rich.paragraphs.map((paragraph) =>
    paragraph.runs
      .filter((run) => !run.superscript)
      .map((run) => pageText(run, context))
      .join(''),
  );
  return plainCharacters(paragraphs.join(' '));
}
