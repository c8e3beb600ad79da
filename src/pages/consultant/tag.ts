/** What stands before the name of an organisation, such as two letters of where it is. */
import { type Html, html } from '../html.js';

/** `colour`: which of those that the style sheet has for such tags, from 1. */
export interface Tag {
  readonly word: string;
  readonly colour: number;
}

export const tagMark = (tag: Tag | undefined): Html | undefined =>
  tag && html`<span class="cc k${tag.colour}">${tag.word}</span> `;
