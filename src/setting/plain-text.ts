/** The characters of a text as typed, without its looks, for alternative texts, bookmarks and chart labels. */
import type { RichText } from '../model/rich-text.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Pages, Texts } from './context.js';
import { pageText } from './page-text.js';
import { isElement, type Node } from '../template/element.js';

/** Elements that stand in the content are left out. */
export const plainText = (content: readonly Node[], texts: Texts): string =>
  content
    .map((node) => (isElement(node) ? '' : node.kind === 'literal' ? node.text : plainOf(texts.text(node), texts)))
    .join('');

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
