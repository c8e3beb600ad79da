/**
 * Comments of a PPTX: those of ECMA-376-1, 19.4, with the threads that PowerPoint 2013 added ([MS-PPTX] 2.5), and modern ones
 * with replies, states and the shape they hang on ([MS-PPTX] 2.6).
 */
import { reason } from '../../model/reason.js';
import type { XmlElement } from '../../xml/read-xml.js';
import { allOf, charactersIn, childOf, childrenOf } from '../../xml/walk-xml.js';
import type { Reply, ReturnedComment, Unread } from '../returned.js';
import { type Package } from './package.js';
import { presentationPart } from './read-pages.js';
import { paragraphsIn, wordsIn } from './read-text.js';

/** More than any review has; what is beyond is told. */
export const MOST_COMMENTS = 10_000;

/** Those of the slides by part, in the order of the slides. */
export function readComments(
  slides: readonly string[],
  file: Package,
): { comments: ReturnedComment[]; unread: Unread[] } {
  const names = authorsIn(file);
  const all = slides.flatMap((part, index) =>
    file
      .relationships(part)
      .filter(({ type }) => type === 'comments')
      .flatMap((one) => (one.part === undefined ? [] : commentsIn(file.root(one.part), names, index + 1))),
  );
  const over = all.length - MOST_COMMENTS;
  const unread =
    over > 0
      ? [
          {
            part: 'comments',
            why: [reason('comments', { all: all.length, count: over })],
            advice: 'rest' as const,
          },
        ]
      : [];
  return { comments: all.slice(0, MOST_COMMENTS), unread };
}

type Names = ReadonlyMap<string, string>;

/** Names by id: those of both kinds of comments, which never have the same. */
function authorsIn(file: Package): Names {
  const parts = file
    .relationships(presentationPart(file))
    .filter(({ type }) => type === 'commentAuthors' || type === 'authors');
  const authors = parts.flatMap(({ part }) => {
    const root = part === undefined ? undefined : file.root(part);
    return [...childrenOf(root, 'cmAuthor'), ...childrenOf(root, 'author')];
  });
  return new Map(authors.map(({ attributes }) => [attributes['id'] ?? '', attributes['name'] ?? '']));
}

function commentsIn(root: XmlElement | undefined, names: Names, page: number): readonly ReturnedComment[] {
  const all = childrenOf(root, 'cm').map((comment) => ({ comment, parent: parentOf(comment) }));
  const replies = new Map<string, Reply[]>();
  for (const { comment, parent } of all) if (parent !== undefined) listed(replies, parent).push(saidIn(comment, names));
  return all
    .filter(({ parent }) => parent === undefined)
    .map(({ comment }) => ({
      ...saidIn(comment, names),
      page,
      ...placeOf(comment),
      replies: [
        ...childrenOf(childOf(comment, 'replyLst'), 'reply').map((reply) => saidIn(reply, names)),
        ...(replies.get(keyOf(comment)) ?? []),
      ],
      resolved: /^(?:resolved|closed)$/u.test(comment.attributes['status'] ?? '') || doneIn(comment),
    }));
}

/** The list at a key, which is made where there is none. */
function listed(lists: Map<string, Reply[]>, key: string): Reply[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

const keyOf = ({ attributes }: XmlElement): string => `${attributes['authorId']} ${attributes['idx']}`;

/** The comment that this one answers, in PowerPoint 2013. */
function parentOf(comment: XmlElement): string | undefined {
  const [parent] = allOf(comment, 'parentCm');
  return parent && keyOf(parent);
}

/** LibreOffice's «resolved». */
const doneIn = (comment: XmlElement): boolean =>
  allOf(comment, 'presenceInfo').some(({ attributes }) => attributes['done'] === '1');

function saidIn(comment: XmlElement, names: Names): Reply {
  const { authorId = '', dt, created } = comment.attributes;
  const at = instantOf(dt ?? created);
  const body = childOf(comment, 'txBody');
  return {
    by: names.get(authorId) ?? '',
    ...(at === undefined ? {} : { at }),
    text: body === undefined ? charactersIn(childOf(comment, 'text')) : wordsIn(paragraphsIn(body, () => undefined)),
  };
}

/** `xsd:dateTime` without a zone is taken as UTC, so that every machine reads the same. */
export function instantOf(written: string | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/u.exec(written ?? '');
  const instant = match && new Date(`${match[1]}${match[2] ?? 'Z'}`);
  return instant && !Number.isNaN(instant.getTime()) ? `${instant.toISOString().slice(0, 19)}Z` : undefined;
}

/** Classic places count in eighths of a point (576 to the inch). */
const CLASSIC_A_POINT = 8;

function placeOf(comment: XmlElement): Pick<ReturnedComment, 'shape' | 'place'> {
  const [shape] = allOf(comment, 'spMk').concat(allOf(comment, 'graphicFrameMk'));
  const { x, y } = childOf(comment, 'pos')?.attributes ?? {};
  const [left, top] = [Number(x) / CLASSIC_A_POINT, Number(y) / CLASSIC_A_POINT];
  const isModern = childOf(comment, 'txBody') !== undefined;
  return {
    ...(shape?.attributes['id'] === undefined ? {} : { shape: shape.attributes['id'] }),
    ...(isModern || !Number.isFinite(left) || !Number.isFinite(top) ? {} : { place: [left, top] as const }),
  };
}
