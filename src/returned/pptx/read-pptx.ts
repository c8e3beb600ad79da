/** A PPTX that came back: its slides, its comments, and what could not be read. Nothing in it is run or fetched. */
import { reason } from '../../model/reason.js';
import { childOf } from '../../xml/walk-xml.js';
import type { ReturnedFile } from '../returned.js';
import { leftOf } from './left-parts.js';
import { openPackage, type Package } from './package.js';
import { readComments } from './read-comments.js';
import { readMap } from './read-map.js';
import { presentationPart, readPage, slideParts } from './read-pages.js';
import { readSaved } from './read-saved.js';

/** Undefined where the bytes are no presentation. */
export function readPptx(bytes: Uint8Array): ReturnedFile | undefined {
  const file = openPackage(bytes);
  if (file === undefined || childOf(file.root(presentationPart(file)), 'sldIdLst') === undefined) return undefined;
  const parts = slideParts(file);
  const pages = parts.map((part, index) => readPage(part, index + 1, file));
  const { comments, unread } = readComments(parts, file);
  const [map, saved] = [readMap(file), readSaved(file)];
  return {
    ...(map === undefined ? {} : { map }),
    ...(saved === undefined ? {} : { saved }),
    pages,
    comments,
    unread: [...notWords(file, parts), ...file.unread.map(leftOf), ...unread],
  };
}

/** What programs add that holds words and is no text of a shape. `slides`: their parts, in order. */
function notWords({ names, relationships }: Package, slides: readonly string[]): ReturnedFile['unread'] {
  const pages = new Map(
    slides.flatMap((slide, index) => relationships(slide).map(({ part }) => [part, index + 1] as const)),
  );
  return names
    .filter((name) => /^ppt\/(?:diagrams\/data|ink\/)[^/]*\.xml$/u.test(name))
    .map((part) => {
      const page = pages.get(part);
      return {
        part,
        why: [reason('drawing')],
        ...(page === undefined ? {} : { page }),
        ...(part.includes('/ink/') ? { kind: 'ink' as const, advice: 'ask' as const } : { kind: 'smartart' as const }),
      };
    });
}
