/** A text that somebody edited in a file: what it was, and what it became. */
import { wordDiff } from '../../review/word-diff.js';
import { type Html, html } from '../html.js';
import { piece } from '../word-pieces.js';

export interface Edit {
  readonly old: string;
  readonly new: string;
}

/** What is the same in both stands once; a space stands between what is gone and what came for it. */
export function editOf({ old, new: now }: Edit): Html {
  const pieces = wordDiff(old, now);
  const isAfterGone = (at: number): boolean => pieces[at]?.kind === 'new' && pieces[at - 1]?.kind === 'gone';
  return html`<p>${pieces.map((one, at) => html`${isAfterGone(at) && ' '}${piece(one)}`)}</p>`;
}
