/** Files that came back and were uploaded: kept in memory while the server runs, with what the consultant chose of each. */
import { type Diagnostic, errorsIn } from '../../../diagnostics/diagnostic.js';
import { printable } from '../../../diagnostics/printable.js';
import { isAnswer, readReturned } from '../../../returned/read-returned.js';
import type { Fault } from '../../../pages/consultant/fault.js';
import type { ReturnedFile } from '../../../returned/returned.js';
import type { HandedFile } from '../../../review/events.js';
import type { CommandWorld } from '../../../run/command.js';
import type { UploadedFile } from '../../../server/desk.js';
import { sha256 } from '../../../shown/shown-digest.js';
import type { ReviewGiven } from '../../given.js';
import type { Import } from '../../import/brought.js';
import type { TakenReply } from '../../import/answered-questions.js';
import { importAnswer } from '../../import/import-answer.js';
import { importOf, unknownKind } from '../../import/import.js';
import { recordImport } from '../../import/record-import.js';
import { packOf } from '../../import/returned-pack.js';
import type { Review } from '../../review.js';
import type { Proposed } from '../../../proposals/proposal.js';
import type { Book } from '../book.js';
import type { Choice } from './choice.js';
import { type Fits, openFits } from './fits.js';
import { uploadId } from './upload-id.js';
import { type PictureThen, picturesThen } from './picture-then.js';

/** A file of a pack, edited or commented. */
export interface EditedUpload {
  readonly kind: 'edited';
  readonly id: string;
  readonly evidence: HandedFile;
  readonly bytes: Uint8Array;
  readonly file: ReturnedFile;
  /** Organisation that the consultant said it is from. */
  readonly as?: string;
  /** By id of the proposal. */
  readonly chosen: Map<string, Choice>;
  readonly written: Set<string>;
  /** Why one was not written, by its id. */
  readonly refused: Map<string, Fault>;
  /** The last choice with words of our own for a proposal, by its id, whatever became of it. */
  readonly drafts: Map<string, Choice & Required<Pick<Choice, 'text'>>>;
}

/** An answer file of the pages: whose it is, and its verdicts. */
export interface AnswerUpload {
  readonly kind: 'answer';
  readonly id: string;
  readonly evidence: HandedFile;
  readonly bytes: Uint8Array;
  readonly told: AnswerTold;
  readonly faults: readonly Diagnostic[];
}

export interface AnswerTold {
  readonly organisation: string;
  readonly locale: string;
  readonly verdicts: readonly {
    readonly slide: string;
    readonly shown: string;
    readonly verdict: 'approved' | 'changes-requested' | null;
    readonly state: 'none' | 'not recorded' | 'recorded' | 'refused';
  }[];
  readonly remarks: readonly { readonly slide: string; readonly unit: string | null; readonly text: string }[];
  readonly replies: readonly Pick<TakenReply, 'id' | 'by' | 'text' | 'state'>[];
}

export type Upload = EditedUpload | AnswerUpload;

export interface Uploads {
  /** What it holds is recorded in the log at once, as `skald review import` does; faults where it is no file of this review. */
  readonly take: (
    file: UploadedFile,
    as: string | undefined,
  ) => Promise<{ readonly upload: Upload } | { readonly faults: readonly Diagnostic[] }>;
  readonly find: (id: string) => Upload | undefined;
  readonly all: () => readonly Upload[];
  /** Held against the content of now. */
  readonly importOf: (upload: EditedUpload) => Import | undefined;
  /** The slide of a proposal with it written, or with what was chosen in place of it. */
  readonly thenOf: (proposed: Proposed, locale: string, upload: EditedUpload) => PictureThen;
  /** Whether proposals fit. */
  readonly fits: Fits;
  /** Records the verdicts of an answer file. */
  readonly recordAnswer: (upload: AnswerUpload) => Promise<AnswerUpload>;
  /** The project of this moment. */
  readonly world: () => CommandWorld;
  readonly given: ReviewGiven;
  readonly book: Book;
}

/** The oldest is forgotten beyond these; it can be uploaded again, and nothing is recorded twice. */
const MOST_FILES = 8;

export function openUploads(book: Book, { project }: ReviewGiven, base: CommandWorld): Uploads {
  const known = new Map<string, Upload>();
  const given: ReviewGiven = { deck: book.review().deck.id, project };
  const world = (): CommandWorld => ({ ...base, ...base.asItIsNow() });
  const keep = <T extends Upload>(upload: T): T => {
    known.delete(upload.id);
    known.set(upload.id, upload);
    for (const id of [...known.keys()].slice(0, -MOST_FILES)) known.delete(id);
    return upload;
  };
  const then = picturesThen(world, given, book);
  return {
    take: async ({ name, bytes }, as) => {
      const evidence = { file: nameOf(name), sha256: sha256(bytes) };
      const taken = isAnswer(bytes)
        ? await answerOf(bytes, evidence, given, world())
        : await editedOf(bytes, evidence, { ...given, ...(as === undefined ? {} : { as }) }, book, world());
      if ('faults' in taken) return taken;
      return { upload: keep(keptChoices(taken.upload, known.get(taken.upload.id))) };
    },
    find: (id) => known.get(id),
    all: () => [...known.values()].reverse(),
    importOf: (upload) => heldAgainst(upload, given, book.review(), world()),
    thenOf: (proposed, locale, { chosen }) =>
      then(proposed, { locale, choice: chosen.get(proposed.proposal.id) ?? {} }),
    fits: openFits(book, base),
    recordAnswer: async (upload) => {
      const { bytes, evidence } = upload;
      const taken = await answerOf(bytes, evidence, { ...given, apply: true, yes: true }, world());
      return 'faults' in taken ? keep({ ...upload, faults: taken.faults }) : keep(taken.upload);
    },
    world,
    given,
    book,
  };
}

/** As it is printed and recorded, whatever the browser calls it. */
const nameOf = (name: string): string => printable(name.split(/[/\\]/u).at(-1) ?? '').slice(0, LONGEST_NAME) || 'file';
const LONGEST_NAME = 120;

/** The same file again: what was chosen stays. */
function keptChoices(upload: Upload, before: Upload | undefined): Upload {
  if (upload.kind !== 'edited' || before?.kind !== 'edited') return upload;
  return { ...upload, chosen: before.chosen, written: before.written, refused: before.refused, drafts: before.drafts };
}

type Taken<T> = { readonly upload: T } | { readonly faults: readonly Diagnostic[] };

async function editedOf(
  bytes: Uint8Array,
  evidence: HandedFile,
  given: ReviewGiven,
  book: Book,
  world: CommandWorld,
): Promise<Taken<EditedUpload>> {
  const file = await readReturned(bytes);
  if (file === undefined) return { faults: [unknownKind(evidence.file)] };
  const found = packOf(file, evidence.file, book.review(), given, world);
  if ('fault' in found) return { faults: [found.fault] };
  const { failed, diagnostics } = await recordImport(importOf(file, found.pack, book.review(), evidence), given, world);
  if (failed) return { faults: diagnostics };
  const { as } = given;
  const chosen = { chosen: new Map(), written: new Set<string>(), refused: new Map(), drafts: new Map() };
  return {
    upload: {
      kind: 'edited',
      id: uploadId(evidence),
      evidence,
      bytes,
      file,
      ...(as === undefined ? {} : { as }),
      ...chosen,
    },
  };
}

function heldAgainst(
  { file, evidence, as }: EditedUpload,
  given: ReviewGiven,
  review: Review,
  world: CommandWorld,
): Import | undefined {
  const found = packOf(file, evidence.file, review, as === undefined ? given : { ...given, as }, world);
  return 'fault' in found ? undefined : importOf(file, found.pack, review, evidence);
}

async function answerOf(
  bytes: Uint8Array,
  evidence: HandedFile,
  given: ReviewGiven,
  world: CommandWorld,
): Promise<Taken<AnswerUpload>> {
  const { document, diagnostics } = await importAnswer(bytes, evidence.file, given, world);
  const faults = errorsIn(diagnostics);
  if (document === undefined) return { faults };
  return { upload: { kind: 'answer', id: uploadId(evidence), evidence, bytes, told: document as AnswerTold, faults } };
}
