/** What a file brought, as lines for people. Nothing that somebody wrote can command the terminal. */
import { counted } from '../../diagnostics/counted.js';
import { type Diagnostic, errorsIn } from '../../diagnostics/diagnostic.js';
import { diagnosticJson } from '../../diagnostics/diagnostic-json.js';
import { printable } from '../../diagnostics/printable.js';
import type { Proposal } from '../../proposals/proposal.js';
import type { ReturnedRemark } from '../../proposals/remarks.js';
import type { Saved, Unread } from '../../returned/returned.js';
import { type Approved, approvedLine } from './stale-approvals.js';

/** With its reasons as sentences. */
type Told<T extends { readonly why: unknown }> = Omit<T, 'why'> & { readonly why: string };

export interface Brought {
  readonly organisation: string;
  readonly locale: string;
  readonly saved?: Saved;
  readonly remarks: readonly ReturnedRemark[];
  readonly proposals: readonly Told<Proposal>[];
  readonly unread: readonly Told<Pick<Unread, 'part' | 'why'>>[];
  readonly applied: readonly string[];
  readonly stale: readonly Approved[];
}

export function inWords({
  organisation,
  locale,
  saved,
  remarks,
  proposals,
  unread,
  applied,
  stale,
}: Brought): readonly string[] {
  if (remarks.length + proposals.length + unread.length === 0) return ['Nothing differs from the pack.'];
  const lines = [
    `From ${organisation} (${locale}): ${counted(remarks.length, 'remark')}, ${counted(proposals.length, 'proposal')}, ${counted(unread.length, 'part')} that could not be read.`,
    ...(saved === undefined ? [] : [savedLine(saved)]),
    ...proposals.flatMap((one) => proposalLines(one, applied)),
    ...remarks.flatMap(({ id, slide, by, text, replies, resolved }) => [
      `${id}  ${slide}  ${by}${resolved ? ' (resolved)' : ''}: ${text}`,
      ...replies.map((reply) => `  ${reply.by}: ${reply.text}`),
    ]),
    ...unread.map(({ part, why }) => `not read  ${part}: ${why}`),
    ...stale.map((one) => `approved no longer  ${approvedLine(one)}`),
  ];
  return lines.map((line) => line.split('\n').map(printable).join(' / '));
}

const savedLine = ({ by, at, program }: Saved): string =>
  [
    'The file was saved',
    ...(at === undefined ? [] : [`at ${at}`]),
    ...(by === undefined ? [] : [`by ${by}`]),
    ...(program === undefined ? [] : [`in ${program}`]),
  ].join(' ');

function proposalLines(proposal: Told<Proposal>, applied: readonly string[]): readonly string[] {
  const { id, slide, file, line, kind, confidence, why, old, pack, new: now } = proposal;
  return [
    `${id}  ${slide}  ${kind}, ${applied.includes(id) ? 'written' : confidence}  ${file}:${line}`,
    ...(pack === undefined ? [] : [`  pack   ${pack}`]),
    `  ${pack === undefined ? 'old' : 'today'}  ${old}`,
    `  new  ${now}`,
    `  ${why}`,
  ];
}

/** What was not written or recorded, for scripts. */
export const refusedIn = (diagnostics: readonly Diagnostic[]): readonly unknown[] =>
  errorsIn(diagnostics).map(diagnosticJson);
