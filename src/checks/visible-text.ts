/** Tells whether a text shows anything. */
import { type Diagnostic, error } from '../diagnostics/diagnostic.js';

/** White space, and characters that have no shape (Unicode, Default_Ignorable_Code_Point). */
const unseen = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

export const showsSomething = (text: string): boolean => text.replace(unseen, '') !== '';

/** Speaker notes for a long talk hold half of this; a longer text is a mistake, and costs memory. */
const LONGEST_TEXT = 20_000;

/** What is wrong with a text as a whole, if anything; still without a place. */
export function wholeTextFault(text: string): Diagnostic | undefined {
  if (text.length > LONGEST_TEXT)
    return {
      code: 'too-long',
      severity: 'error',
      message: `This text has ${text.length.toLocaleString('en')} characters; at most ${LONGEST_TEXT.toLocaleString('en')} are set.`,
      hint: 'Shorten it, or divide it among several slides.',
    };
  return showsSomething(text) ? undefined : emptyText;
}

/** A text that shows nothing; still without a place. */
const emptyText: Diagnostic = error('empty-text', 'This text shows nothing.', 'Write it, or leave it out.');
