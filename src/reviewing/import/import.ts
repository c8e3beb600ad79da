/** `skald review import`: what somebody has said and changed in a file, as remarks and as proposals for the content. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { localised } from '../../localise/localise.js';
import { sayReasons } from '../../model/reason.js';
import { editsIn } from '../../proposals/edits.js';
import { propose } from '../../proposals/propose.js';
import { remarksFrom, slideOn } from '../../proposals/remarks.js';
import { isAnswer, readReturned } from '../../returned/read-returned.js';
import type { ReturnedFile } from '../../returned/returned.js';
import type { HandedFile } from '../../review/events.js';
import type { Snapshot } from '../../review/snapshot.js';
import { type CommandResult, type CommandWorld, failed } from '../../run/command.js';
import { sha256 } from '../../shown/shown-digest.js';
import { usageFault } from '../../jobs/usage-fault.js';
import type { ReviewGiven } from '../given.js';
import { openReview, type Review } from '../review.js';
import { applyProposals } from './apply.js';
import type { Import } from './brought.js';
import { importAnswer } from './import-answer.js';
import { recordImport } from './record-import.js';
import { tellUnread } from './record-unread.js';
import { packOf } from './returned-pack.js';
import { inWords, refusedIn } from './say-import.js';

export async function importFile(path: string, given: ReviewGiven, world: CommandWorld): Promise<CommandResult> {
  const bytes = world.given(path);
  if (bytes === undefined) return failed(2, [unreadable(path)]);
  if (isAnswer(bytes)) return importAnswer(bytes, path, given, world);
  world.progress(`Reading ${path}`);
  const file = await readReturned(bytes);
  if (file === undefined) return failed(2, [unknownKind(path)]);
  const opened = openReview(withDeck(given, file, world), world);
  if (opened.value === undefined) return failed(opened.exitCode ?? 1, opened.diagnostics);
  const found = packOf(file, path, opened.value, given, world);
  if ('fault' in found) return failed(2, [found.fault]);
  const evidence = { file: path.split(/[/\\]/u).at(-1) ?? path, sha256: sha256(bytes) };
  return settle(importOf(file, found.pack, opened.value, evidence), given, world);
}

/** The deck that the file says it is of, where the project has it. */
const withDeck = (given: ReviewGiven, { map }: ReturnedFile, { files }: CommandWorld): ReviewGiven =>
  given.deck === undefined && map !== undefined && files.read(`content/decks/${map.deck}.yaml`) !== undefined
    ? { ...given, deck: map.deck }
    : given;

/** `pack`: the one that it is of; `evidence`: the file as the log names it. Nothing is recorded. */
export function importOf(file: ReturnedFile, pack: Snapshot, review: Review, evidence: HandedFile): Import {
  const deck = localised(review.project, review.deck, pack.locale);
  if (deck === undefined) throw new Error(`a pack is of the locale ${pack.locale}, which is not there`);
  const edits = editsIn(pack, file);
  const slideAt = slideOn(edits.pages);
  const { proposals, unread } = propose(edits, { project: review.project, spec: review.deck, deck });
  return {
    review,
    pack,
    evidence,
    remarks: remarksFrom(file.comments, edits.pages, pack.organisation),
    proposals,
    unread: [...file.unread, ...edits.unread, ...unread].map((one) => ({
      ...one,
      slide: one.slide ?? slideAt(one.page),
    })),
    ...(file.saved === undefined ? {} : { saved: file.saved }),
  };
}

async function settle(found: Import, given: ReviewGiven, world: CommandWorld): Promise<CommandResult> {
  const recorded = await recordImport(found, given, world);
  const applied = recorded.failed
    ? { diagnostics: [], applied: [], stale: [] }
    : await applyProposals(found, given, world);
  const told = given.tellUnread === true && !recorded.failed ? await tellUnread(found, given, world) : [];
  const diagnostics: readonly Diagnostic[] = [...recorded.diagnostics, ...applied.diagnostics, ...told];
  const { pack, remarks, proposals, unread, saved } = found;
  const speech = { words: found.review.english };
  const document = {
    organisation: pack.organisation,
    deck: pack.deck,
    locale: pack.locale,
    ...(saved === undefined ? {} : { saved }),
    remarks,
    proposals: proposals.map(({ proposal }) => ({ ...proposal, why: sayReasons(proposal.why, speech) })),
    unread: unread.map(({ part, why }) => ({ part, why: sayReasons(why, speech) })),
    applied: applied.applied,
    stale: applied.stale,
    refused: refusedIn(diagnostics),
  };
  const isBad = document.refused.length > 0;
  if (isBad && applied.applied.length === 0) return failed(1, diagnostics);
  return { exitCode: isBad ? 1 : 0, files: [], diagnostics, document, said: inWords(document) };
}

const unreadable = (path: string): Diagnostic =>
  usageFault(
    'unreadable-file',
    'There is no file of that name that can be read.',
    'Name the file that came back.',
    path,
  );

/** Neither a file of a pack nor an answer file, or broken. */
export const unknownKind = (path: string): Diagnostic =>
  usageFault(
    'unknown-file',
    'The file is none of those that a pack has, no answer file, or it is broken.',
    'Ask for one of the files of the pack again, or for the answer file of its pages. Nothing was recorded.',
    path,
  );
