/** Why something cannot be done, on a page: in its language where there are words for it, else as the program tells faults of the content. */
import type { Words } from '../../model/program-words.js';
import { type Reason, sayReasons } from '../../model/reason.js';
import { type Html, html } from '../html.js';

/** A text is the program's own words, which are English. */
export type Fault = string | Reason;

export const faultWords = (fault: Fault, words: Words): Html =>
  typeof fault === 'string' ? html`<span lang="en">${fault}</span>` : html`${sayReasons([fault], { words })}`;
