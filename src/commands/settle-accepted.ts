/** What content/accepted.yaml lets stand is not told; what it lets stand and nothing says any more is. */
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { Project } from '../model/project.js';
import { slideIds } from '../template/deck-view.js';
import type { Job } from '../jobs/choose-jobs.js';

/** `diagnostics` are those of the project and of all its `jobs`. Where one is an error, not all rules had their turn. */
export function settleAccepted(
  project: Project,
  jobs: readonly Job[],
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const told = diagnostics.filter(({ accepted }) => accepted !== true);
  return hasErrors(diagnostics) ? told : [...told, ...needless(project, jobs, diagnostics)];
}

const needless = (project: Project, jobs: readonly Job[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...project.accepted]
    .filter(([slide]) => isSeenWhole(slide, project, jobs))
    .flatMap(([slide, codes]) =>
      [...codes]
        .filter(([code]) => !diagnostics.some((one) => one.accepted && one.slide === slide && one.code === code))
        .map(([code, place]) => ({
          code: 'needless-acceptance',
          severity: 'warning' as const,
          message: `The warning ${quote(code)} is accepted here, but the slide ${quote(slide)} no longer gives it.`,
          hint: 'Take the line out, so that the warning is seen should it come back.',
          slide,
          place,
        })),
    );

/** In each of its decks and their locales: a warning may be one of a translation. */
function isSeenWhole(slide: string, { decks }: Project, jobs: readonly Job[]): boolean {
  const showing = [...decks.values()].filter((deck) => slideIds(deck).includes(slide));
  const covers = ({ locales, slides }: Job, wanted: readonly string[]): boolean =>
    wanted.every((locale) => locales.includes(locale)) && (slides === undefined || slides.includes(slide));
  return (
    showing.length > 0 &&
    showing.every(({ id, locales }) => jobs.some((job) => job.deck.id === id && covers(job, locales)))
  );
}
