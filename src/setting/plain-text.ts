/** The characters of a text as typed, without its looks, for alternative texts, bookmarks and chart labels. */
import type { RichText, RichRun } from '../model/rich-text.js';
import { plainCharacters } from '../scene/plain-characters.js';
import type { Pages, Texts } from './context.js';
import { isElement, type Node } from '../template/element.js';

/** Elements that stand in the content are left out. Where the sources disagree, that is said. */
export const plainText = (content: readonly Node[], texts: Texts): string => joined(content, texts, plainOf);

/** The same without the raised signs: what is printed where no sign can stand, or stands apart. */
export const figureText = (content: readonly Node[], texts: Texts): string =>
  joined(content, texts, (rich, context) => charactersOf(rich, context, () => ''));

/** Footnote marks are left out, and the sign that sources disagree is said in words; paragraphs are joined by a space. */
export const plainOf = (rich: RichText, context: Pages): string =>
  charactersOf(rich, context, ({ disputed }) => (disputed === undefined ? '' : ` (${disputed})`));

const joined = (content: readonly Node[], texts: Texts, print: typeof plainOf): string =>
  content
    .map((node) => (isElement(node) ? '' : node.kind === 'literal' ? node.text : print(texts.text(node), texts)))
    .join('');

function charactersOf({ paragraphs }: RichText, context: Pages, raised: (run: RichRun) => string): string {
  const printed = paragraphs.map(({ runs }) =>
    runs.map((run) => (run.superscript ? raised(run) : pageText(run, context))).join(''),
  );
  return plainCharacters(printed.join(' '));
}

/** On a continuation slide its own number is that of the part; elsewhere, and where a span begins, a slide's number is that of its first part. */
export function pageText({ text, page, begins, since, several }: RichRun, context: Pages): string {
  if (several !== undefined) return spanEnd(several.slide, several.slide, context) === '' ? text : several.words;
  if (page === undefined) return text;
  if (since !== undefined) return spanEnd(page, since, context);
  return String((page === context.slide && !begins ? context.page : context.pageOf(page)) ?? '');
}

/** A dash and the last page of `to`; nothing where that is the page on which the span begins. */
function spanEnd(to: string, since: string, pages: Pages): string {
  const last = pages.lastPageOf(to);
  return last === undefined || last === pages.pageOf(since) ? '' : `–${last}`;
}
