/** Writes proposals into the content: only what validates and fits, tried in memory before anything is written. */
import { counted } from '../../diagnostics/counted.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { sayReasons } from '../../model/reason.js';
import type { Proposed } from '../../proposals/proposal.js';
import { saysTheSame } from '../../proposals/reworded.js';
import { settling } from '../../review/remarks.js';
import type { CommandWorld, ProjectView } from '../../run/command.js';
import { reviseFiles } from '../../jobs/revise-files.js';
import { unknownNames, usageFault } from '../../jobs/usage-fault.js';
import { withoutConsent } from '../consent.js';
import type { ReviewGiven } from '../given.js';
import { record } from '../record.js';
import { contentsWith } from './contents-with.js';
import type { Import } from './brought.js';
import { type Approved, approvedLine, staleApprovals } from './stale-approvals.js';
import { faultsOf } from './try-contents.js';

export interface Applied {
  /** Ids of the proposals that were written. */
  readonly applied: readonly string[];
  /** Approvals that hold no longer by what was written. */
  readonly stale: readonly Approved[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What goes stale is told before the yes; ids that are named are the yes. */
export async function applyProposals(found: Import, given: ReviewGiven, world: CommandWorld): Promise<Applied> {
  const nothing = (diagnostics: readonly Diagnostic[]): Applied => ({ applied: [], stale: [], diagnostics });
  if (given.apply === undefined) return nothing([]);
  const chosen = chosenFrom(found.proposals, given.apply);
  if ('faults' in chosen) return nothing(chosen.faults);
  if (given.text !== undefined && !isOneText(chosen.wanted, given)) return nothing([manyTexts]);
  const { accepted, refused } = tried(chosen.wanted, found, given, world);
  if (accepted.length === 0) return nothing(refused);
  const stale = staleBy(accepted, given, world);
  const unconfirmed = given.apply === true ? await confirmed(accepted, stale, given, world) : [];
  if (unconfirmed.length > 0) return nothing([...refused, ...unconfirmed]);
  const written = await reviseFiles(given.project, world, (seen) => revision(accepted, given, world, seen));
  if (written.value === undefined) return nothing([...refused, ...written.diagnostics]);
  const applied = accepted.map(({ proposal }) => proposal.id);
  const { logFile, at } = found.review;
  const { diagnostics } = await record(logFile, given.project, at, world, ({ events }) =>
    applied.flatMap((id) => settling(id, given.text === undefined ? {} : { reworded: true }, events)),
  );
  return { applied, stale, diagnostics: [...refused, ...diagnostics] };
}

const isOneText = (wanted: readonly Proposed[], { apply }: ReviewGiven): boolean =>
  apply !== true && wanted.length === 1;

const manyTexts: Diagnostic = usageFault(
  'wrong-usage',
  '--text is written in place of one text or figure that was edited.',
  'Name that proposal: --apply <id> --text "…".',
);

type Chosen = { readonly wanted: readonly Proposed[] } | { readonly faults: readonly Diagnostic[] };

/** All at once are those that are sure, change nothing that was changed here too, and no figure. */
function chosenFrom(proposals: readonly Proposed[], apply: NonNullable<ReviewGiven['apply']>): Chosen {
  if (apply !== true) {
    const known = proposals.map(({ proposal }) => proposal.id);
    const faults = unknownNames('proposal', apply.map(String), known);
    return faults.length > 0 ? { faults } : { wanted: proposals.filter(({ proposal }) => apply.includes(proposal.id)) };
  }
  return {
    wanted: proposals.filter(
      ({ proposal: { confidence, pack, fact }, change }) =>
        confidence === 'sure' && pack === undefined && fact === undefined && !('refused' in change),
    ),
  };
}

function staleBy(accepted: readonly Proposed[], given: ReviewGiven, world: CommandWorld): readonly Approved[] {
  const made = contentsWith(accepted, world.files, given);
  return 'refused' in made ? [] : staleApprovals(made.contents, world);
}

function confirmed(
  accepted: readonly Proposed[],
  stale: readonly Approved[],
  given: ReviewGiven,
  world: CommandWorld,
): Promise<readonly Diagnostic[]> {
  const asked =
    stale.length === 0 ? '' : ` These approvals no longer hold then: ${stale.map(approvedLine).join(', ')}.`;
  const hint = `Say --yes, or name those that are to be written: --apply ${accepted.map(({ proposal }) => proposal.id).join(',')}.`;
  const said = `${counted(accepted.length, 'proposal')} ${accepted.length === 1 ? 'is' : 'are'} written into the content.${asked}`;
  return withoutConsent(said, hint, given, world);
}

interface Tried {
  readonly accepted: readonly Proposed[];
  readonly refused: readonly Diagnostic[];
}

/** All together first; where that is no sound deck, one after the other, so that each is told its own reason. */
function tried(wanted: readonly Proposed[], found: Import, given: ReviewGiven, world: CommandWorld): Tried {
  const whole = reasonAgainst(wanted, found, given, world);
  if (whole === undefined) return { accepted: wanted, refused: [] };
  const accepted: Proposed[] = [];
  const refused: Diagnostic[] = [];
  for (const one of wanted) {
    world.progress(`Trying ${one.proposal.id}`);
    const reason = reasonAgainst([...accepted, one], found, given, world);
    if (reason === undefined) accepted.push(one);
    else refused.push(refusedProposal(one, reason));
  }
  return { accepted, refused };
}

function reasonAgainst(
  wanted: readonly Proposed[],
  { review }: Import,
  given: ReviewGiven,
  world: CommandWorld,
): string | undefined {
  if (given.text?.trim() === '') return 'A text is taken out by hand, since its slide may need it.';
  const { text } = given;
  if (text !== undefined && wanted.some((one) => saysTheSame(one, text))) return 'That text stands there already.';
  const made = contentsWith(wanted, world.files, given);
  if ('refused' in made) return sayReasons([made.refused], { words: review.english });
  const places = wanted.map(({ proposal: { fact, unit } }) => fact ?? unit);
  if (new Set(places).size < places.length) return 'Another proposal changes the same text.';
  return faultsOf(made.contents, review, world);
}

const refusedProposal = ({ proposal: { id, file, line, slide, unit } }: Proposed, reason: string): Diagnostic => ({
  code: 'refused-proposal',
  severity: 'error',
  message: `The proposal ${id} was not written: ${reason}`,
  hint: `Change the text by hand, or decline it with \`skald review decline ${id} --reason "…"\`: the reason goes into the answer list.`,
  slide,
  ...(unit === null ? {} : { unit }),
  ...(file === '' ? {} : { place: { file, line: Math.max(1, line), column: 1 } }),
});

/** What was tried is written only on what it was tried on. */
function revision(accepted: readonly Proposed[], given: ReviewGiven, world: CommandWorld, { files }: ProjectView) {
  const made = contentsWith(accepted, world.files, given);
  if ('refused' in made) throw new Error(made.refused.word);
  const changed = [...made.contents.keys()].filter((path) => !isSame(files.read(path), world.files.read(path)));
  if (changed.length === 0) return { value: { contents: made.contents }, diagnostics: [] };
  return { diagnostics: changed.map(changedMeanwhile) };
}

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Buffer.compare(a, b) === 0);

const changedMeanwhile = (file: string): Diagnostic => ({
  code: 'changed-meanwhile',
  severity: 'error',
  message: 'Somebody saved the file while the proposals were tried. Nothing was written.',
  hint: 'Import the file again: the proposals are held against the new text.',
  place: { file, line: 1, column: 1 },
});
