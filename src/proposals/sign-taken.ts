/** What is said where somebody took out the sign that the sources disagree, which no text holds. */
import { DISPUTED } from '../model/disputes.js';
import { type Reason, reason } from '../model/reason.js';

/** `text` as it read before. */
export const signTaken = (text: string): Reason => reason('signTaken', { sign: DISPUTED, text });
