/** Whether a unit is one of the project's: people can send whatever they like for it. */
import { unitIndex } from '../localise/deck-units.js';
import type { Review } from './review.js';

export const hasUnit =
  ({ project, deck }: Review) =>
  (unit: string): boolean =>
    unitIndex(project, deck).has(unit);
