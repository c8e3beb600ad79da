/** Words that are gone or new, as HTML says them. */
import type { Piece } from '../review/word-diff.js';
import { type Html, html } from './html.js';

export function piece({ kind, text }: Piece): Html {
  if (kind === 'same') return html`${text}`;
  return kind === 'gone' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
}
