/** `skald review status`: how far each organisation is with each slide, and what keeps the deck from being released. */
import type { CommandResult, CommandWorld } from '../run/command.js';
import { failed } from '../run/command.js';
import { brokenLog } from './broken-log.js';
import type { ReviewGiven } from './given.js';
import { aboutOrganisation, openReview } from './review.js';
import { statusOf } from './status-document.js';
import { statusTable } from './status-table.js';

export function status(given: ReviewGiven, world: CommandWorld): CommandResult {
  const { value: review, diagnostics, exitCode } = openReview(given, world);
  if (review === undefined) return failed(exitCode ?? 1, diagnostics);
  const faults = given.organisation === undefined ? [] : aboutOrganisation(given.organisation, review);
  if (faults.length > 0) return failed(2, faults);
  const document = statusOf(
    review,
    given.locale === undefined ? review.deck.locales : [given.locale],
    given.organisation,
  );
  const { broken } = review.log;
  return {
    exitCode: broken === undefined ? 0 : 1,
    files: [],
    diagnostics: [...diagnostics, ...(broken === undefined ? [] : [brokenLog(review.logFile, broken)])],
    document,
    said: statusTable(document, review.project),
  };
}
