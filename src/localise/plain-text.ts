/** A rich text's characters alone, as a person types them: without styles, footnote marks and page numbers. */
import type { RichText } from '../model/rich-text.js';
import { plainCharacters } from '../scene/plain-characters.js';

/** Paragraphs are separated by line breaks. */
export const plainText = ({ paragraphs }: RichText): string =>
  plainCharacters(
    paragraphs.map(({ runs }) => runs.map((run) => (run.superscript ? '' : run.text)).join('')).join('\n'),
  );
