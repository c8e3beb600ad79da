/** Tells whether a text shows anything. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** White space, and characters that are set without a form (Unicode, Default_Ignorable_Code_Point). */
const unseen = /[\s\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

export const showsSomething = (text: string): boolean => text.replace(unseen, '') !== '';

/** Of a text that shows nothing; without a place. */
export const emptyText: Diagnostic = {
  code: 'empty-text',
  severity: 'error',
  message: 'This text shows nothing.',
  hint: 'Write it, or leave it out.',
};
