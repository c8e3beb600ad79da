/** A text that somebody edited in a file: what it was, and what it became. */
import { type Html, html } from '../html.js';

export interface Edit {
  readonly old: string;
  readonly new: string;
}

export const editOf = ({ old, new: now }: Edit): Html =>
  html`<p>${old !== '' && html`<del>${old}</del>`} ${now !== '' && html`<ins>${now}</ins>`}</p>`;
