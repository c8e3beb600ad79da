/** A release build needs the approval, or a waiver, of every organisation that its slides describe, in every locale, and no open remark. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { localised } from '../localise/localise.js';
import type { Project } from '../model/project.js';
import { prepareDeck } from '../pipeline/build.js';
import { shownDigests } from '../pipeline/shown-in.js';
import { readLog, type Log } from '../review/log.js';
import { openRemarks, type Remark } from '../review/remarks.js';
import { isSettled, standingsIn, stateOf } from '../review/states.js';
import type { CommandWorld } from '../run/command.js';
import { slidesOf } from '../template/deck-view.js';
import type { Job } from '../jobs/choose-jobs.js';
import { brokenLog } from '../reviewing/broken-log.js';
import { dayOf, instantOf } from '../reviewing/instant.js';
import { logFileOf } from '../reviewing/review.js';

export const requireApprovals = (project: Project, jobs: readonly Job[], world: CommandWorld): readonly Diagnostic[] =>
  jobs.filter(({ deck }) => deck.approval !== 'none').flatMap((job) => lackingIn(project, job, world));

function lackingIn(project: Project, job: Job, world: CommandWorld): readonly Diagnostic[] {
  const described = slidesOf(job.deck, project).filter(
    ({ id, organisations }) => organisations.length > 0 && isIn(job, id),
  );
  if (described.length === 0) return [nobodyAsked(job)];
  const file = logFileOf(job.deck.id);
  const log = readLog(new TextDecoder().decode(world.files.read(file) ?? new Uint8Array()));
  if (log.broken !== undefined) return [brokenLog(file, log.broken)];
  const missing = missingIn(project, job, log, world);
  const unapproved = described.flatMap((slide) => {
    const pending = missing.filter((one) => one.slide === slide.id);
    return pending.length === 0 ? [] : [notApproved(slide, pending, project)];
  });
  const remarks = openRemarks(log.events).filter(
    ({ slide, locale }) => isIn(job, slide) && job.locales.includes(locale),
  );
  return [...unapproved, ...remarks.map((remark) => stillOpen(remark, project))];
}

const isIn = ({ slides }: Job, id: string): boolean => slides?.includes(id) ?? true;

interface Missing {
  readonly slide: string;
  readonly organisation: string;
  readonly locale: string;
  readonly state: string;
}

/** Nothing where the deck cannot be read: what is wrong with it is told when it is composed. */
function missingIn(project: Project, { deck, locales }: Job, log: Log, world: CommandWorld): readonly Missing[] {
  const prepared = prepareDeck(project, deck, world, { draft: false }).value;
  const standings = standingsIn(log.events);
  const today = dayOf(instantOf(undefined, world.now()) ?? '');
  return locales.flatMap((locale) => {
    const words = prepared && localised(project, deck, locale);
    const shown = (notes: boolean): ReadonlyMap<string, string> =>
      prepared && words ? shownDigests(prepared, words, notes) : new Map<string, string>();
    const [plain, withNotes] = [shown(false), shown(true)];
    return slidesOf(deck, project).flatMap(({ id, organisations }) =>
      organisations.flatMap((organisation) => {
        const standing = standings(organisation, locale, id);
        const digest = (standing.notes ? withNotes : plain).get(id) ?? '';
        const { state } = stateOf(standing, id, digest, today);
        return isSettled(state) ? [] : [{ slide: id, organisation, locale, state }];
      }),
    );
  });
}

function notApproved(
  { id, file }: { readonly id: string; readonly file: string },
  missing: readonly Missing[],
  project: Project,
): Diagnostic {
  const organisations = [...new Set(missing.map(({ organisation }) => organisation))];
  const each = organisations.map((organisation) => {
    const those = missing.filter((one) => one.organisation === organisation);
    return `${nameOf(project, organisation)} (${those.map(({ locale, state }) => `${locale}: ${SAID[state] ?? state}`).join(', ')})`;
  });
  return {
    code: 'not-approved',
    severity: 'error',
    message: `${id} is not approved by ${each.join('; ')}.`,
    hint: `Ask with \`skald review send ${organisations[0] ?? ''}\`, record answers with \`skald review approve\` or \`waive\`, or build a draft, without --release.`,
    place: firstLine(file),
    slide: id,
  };
}

const SAID: Readonly<Record<string, string>> = {
  'not-sent': 'not sent',
  sent: 'no answer',
  overdue: 'no answer, overdue',
  commented: 'commented, not approved',
  'changes-requested': 'changes requested',
  stale: 'changed since it was approved',
};

const stillOpen = ({ id, organisation, locale, slide, text }: Remark, project: Project): Diagnostic => ({
  code: 'open-remark',
  severity: 'error',
  message: `${nameOf(project, organisation)} has remarked on ${slide} (${locale}), and nobody has answered: ${text}`,
  hint: `Mend it and say \`skald review done ${id}\`, or \`skald review decline ${id} --reason …\`.`,
  place: firstLine(project.slides.get(slide)?.file ?? ''),
  slide,
});

/** A release is not passed by leaving organisations out: that nobody is asked must be said. */
const nobodyAsked = ({ deck }: Job): Diagnostic => ({
  code: 'approval-not-stated',
  severity: 'error',
  message: `No slide of ${deck.id} says whom it describes, so nobody could approve it.`,
  hint: 'Name the organisations on the slides, or write «approval: none» into the deck if it needs no approval.',
  place: firstLine(deck.file),
});

const firstLine = (file: string): Place => ({ file, line: 1, column: 1 });

const nameOf = (project: Project, id: string): string => project.organisations.get(id)?.name ?? id;
