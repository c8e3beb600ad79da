/** A PPTX that came back: its slides, its comments, and what could not be read. Nothing in it is run or fetched. */
import { childOf } from '../../xml/walk-xml.js';
import type { ReturnedFile } from '../returned.js';
import { openPackage, type Package } from './package.js';
import { readComments } from './read-comments.js';
import { readMap } from './read-map.js';
import { presentationPart, readPage, slideParts } from './read-pages.js';

/** Undefined where the bytes are no presentation. */
export function readPptx(bytes: Uint8Array): ReturnedFile | undefined {
  const file = openPackage(bytes);
  if (file === undefined || childOf(file.root(presentationPart(file)), 'sldIdLst') === undefined) return undefined;
  const parts = slideParts(file);
  const pages = parts.map((part, index) => readPage(part, index + 1, file));
  const { comments, unread } = readComments(parts, file);
  const map = readMap(file);
  return {
    ...(map === undefined ? {} : { map }),
    pages,
    comments,
    unread: [...notWords(file), ...file.unread, ...unread],
  };
}

/** What programs add that holds words and is no text of a shape. */
const notWords = ({ names }: Package): ReturnedFile['unread'] =>
  names
    .filter((name) => /^ppt\/(?:diagrams\/data|ink\/)[^/]*\.xml$/u.test(name))
    .map((part) => ({ part, why: 'Drawings by hand and SmartArt are not read: look at the slide itself.' }));
