/** `skald review remarks`: what organisations remarked and proposed, and what became of it. */
import { printable } from '../diagnostics/printable.js';
import { type Remark, remarksIn } from '../review/remarks.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import type { ReviewGiven } from './given.js';
import { openReview } from './review.js';

export function remarks(given: ReviewGiven, world: CommandWorld): CommandResult {
  const { value: review, diagnostics, exitCode } = openReview(given, world);
  if (review === undefined) return failed(exitCode ?? 1, diagnostics);
  const document = remarksIn(review.log.events).filter(
    ({ state, organisation, locale }) =>
      (given.open !== true || state === 'open') &&
      (given.organisation === undefined || given.organisation === organisation) &&
      (given.locale === undefined || given.locale === locale),
  );
  const said = document.length === 0 ? ['There are no remarks.'] : document.map(lineOf);
  return { exitCode: 0, files: [], diagnostics, document, said };
}

const lineOf = ({ id, state, organisation, locale, slide, by, text, reason }: Remark): string =>
  printable(
    `${id}  ${state}  ${organisation} (${locale})  ${slide}  ${by}: ${text}${reason === undefined ? '' : ` – ${reason}`}`.replaceAll(
      '\n',
      ' / ',
    ),
  );
