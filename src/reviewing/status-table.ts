/** The status of a review as lines for people. */
import { counted } from '../diagnostics/counted.js';
import { printable } from '../diagnostics/printable.js';
import type { Project } from '../model/project.js';
import type { SlideState, State } from '../review/states.js';
import type { OrganisationStatus, Status } from './status-document.js';

/** In the order in which somebody is needed. */
const WORDS: Readonly<Record<State, string>> = {
  'changes-requested': 'changes requested',
  stale: 'changed since approved',
  overdue: 'overdue',
  commented: 'commented',
  sent: 'awaiting answer',
  'not-sent': 'not sent',
  waived: 'waived',
  approved: 'approved',
};

/** A line for an organisation in a locale, under it one for each state that needs somebody, with its slides. */
export function statusTable({ deck, head, organisations, release }: Status, project: Project): readonly string[] {
  const names = organisations.map((one) => nameOf(one, project));
  const width = Math.max(0, ...names.map((name) => name.length));
  return [
    ...organisations.flatMap((one, index) => [
      `${(names[index] ?? '').padEnd(width)}  ${tally(one)}${one.deadline === null ? '' : `, answer by ${one.deadline}`}`,
      ...open(one.slides),
    ]),
    release.ready ? `${deck} can be released.` : `${deck} cannot be released: ${areMissing(release.missing.length)}.`,
    `Head of the log: ${head}`,
  ];
}

const nameOf = ({ organisation, locale }: OrganisationStatus, project: Project): string =>
  printable(`${project.organisations.get(organisation)?.name ?? organisation} (${organisation}), ${locale}`);

const tally = ({ slides }: OrganisationStatus): string =>
  `${slides.filter(({ state }) => state === 'approved' || state === 'waived').length} of ${slides.length} settled`;

const open = (slides: readonly SlideState[]): readonly string[] =>
  Object.entries(WORDS).flatMap(([state, words]) => {
    const those = slides.filter((one) => one.state === state && state !== 'approved');
    return those.length === 0 ? [] : [`  ${words}: ${those.map(({ slide }) => slide).join(', ')}`];
  });

const areMissing = (count: number): string => `${counted(count, 'approval')} ${count === 1 ? 'is' : 'are'} missing`;
