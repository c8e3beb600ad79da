/** What is said where somebody took out the sign that the sources disagree, which no text holds. */
import { DISPUTED } from '../model/disputes.js';

/** `text` as it read before. */
export const signTaken = (text: string): string =>
  `«${DISPUTED}» was taken out of «${text}»: it stands there as long as content/conflicts.yaml says that the sources disagree on the figure.`;
