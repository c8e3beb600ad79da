/** `skald review digest`: what approvals would be bound to today. */
import type { CommandResult, CommandWorld } from '../run/command.js';
import { failed } from '../run/command.js';
import type { ReviewGiven } from './given.js';
import { usageFault } from '../jobs/usage-fault.js';
import { openReview } from './review.js';

export function digest(deck: string | undefined, given: ReviewGiven, world: CommandWorld): CommandResult {
  if (deck !== undefined && given.deck !== undefined && deck !== given.deck)
    return failed(2, [usageFault('wrong-usage', `Both ${deck} and --deck ${given.deck} are named.`, 'Name one deck.')]);
  const { value: review, diagnostics, exitCode } = openReview(deck === undefined ? given : { ...given, deck }, world);
  if (review === undefined) return failed(exitCode ?? 1, diagnostics);
  const locales = given.locale === undefined ? review.deck.locales : [given.locale];
  const document = locales.flatMap((locale) =>
    [...review.shown(locale, given.notes)].map(([slide, digest]) => ({
      slide,
      locale,
      organisations: review.project.slides.get(slide)?.organisations ?? [],
      digest,
    })),
  );
  const said = document.map(({ slide, locale, digest }) => `${digest}  ${locale}  ${slide}`);
  return { exitCode: 0, files: [], diagnostics, document, said };
}
