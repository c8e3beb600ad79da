/** A release build needs the approval of every organisation that its slides describe. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Project } from '../model/project.js';
import { slidesOf } from '../template/deck-view.js';
import type { Job } from './choose-jobs.js';

/** One diagnostic for each organisation of a deck: where no approvals are recorded, all are pending. */
export const requireApprovals = (project: Project, jobs: readonly Job[]): readonly Diagnostic[] =>
  jobs.filter(({ deck }) => deck.approval !== 'none').flatMap((job) => pendingIn(project, job));

function pendingIn(project: Project, job: Job): readonly Diagnostic[] {
  const described = [...describedIn(project, job)];
  if (described.length === 0) return [nobodyAsked(job)];
  return described.map(([organisation, slides]) => ({
    code: 'not-approved',
    severity: 'error',
    message: `${nameOf(project, organisation)} has not approved ${counted(slides)} of ${job.deck.id}: ${slides.join(', ')}.`,
    hint: 'Approvals cannot be recorded yet; build a draft, without --release.',
    place: { file: project.slides.get(slides[0] ?? '')?.file ?? job.deck.file, line: 1, column: 1 },
    ...(slides[0] === undefined ? {} : { slide: slides[0] }),
  }));
}

/** A release is not passed by leaving organisations out: that nobody is asked must be said. */
const nobodyAsked = ({ deck }: Job): Diagnostic => ({
  code: 'approval-not-stated',
  severity: 'error',
  message: `No slide of ${deck.id} says whom it describes, so nobody could approve it.`,
  hint: 'Name the organisations on the slides, or write «approval: none» into the deck if it needs no approval.',
  place: { file: deck.file, line: 1, column: 1 },
});

/** Organisation -> slides of the job that describe it, in the order of the deck. */
function describedIn(project: Project, { deck, slides }: Job): ReadonlyMap<string, readonly string[]> {
  const described = new Map<string, readonly string[]>();
  for (const slide of slidesOf(deck, project).filter(({ id }) => slides?.includes(id) ?? true)) {
    for (const id of slide.organisations) described.set(id, [...(described.get(id) ?? []), slide.id]);
  }
  return described;
}

const nameOf = (project: Project, id: string): string => project.organisations.get(id)?.name ?? id;

const counted = (slides: readonly string[]): string => (slides.length === 1 ? '1 slide' : `${slides.length} slides`);
