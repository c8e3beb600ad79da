/** What the chosen proposals would do to the content, before anything is written: lines of files. */
import type { Fault } from '../../../pages/consultant/fault.js';
import type { Proposed } from '../../../proposals/proposal.js';
import { sha256 } from '../../../shown/shown-digest.js';
import { differences } from '../../../text/differences.js';
import { contentsWith } from '../../import/contents-with.js';
import { overlaid } from '../../import/try-contents.js';
import type { Choice } from './choice.js';
import type { EditedUpload, Uploads } from './uploads.js';

/** Consecutive lines of a file that become others. */
export interface Hunk {
  readonly file: string;
  /** Number of the first line, as the file stands today. */
  readonly line: number;
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

/** What is about to be written. */
export interface Plan {
  /** By path. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly hunks: readonly Hunk[];
  /** Why some of it cannot be written. */
  readonly refused?: Fault;
  /** Digest of what would be written: a yes is to this alone. */
  readonly seen: string;
}

/** Proposals that are written with the same source and quote. */
export interface Group {
  readonly proposals: readonly Proposed[];
  readonly choice: Choice;
}

/** Texts as they came are one group; each figure and each text of our own is one by itself. */
export function groupsOf(proposals: readonly Proposed[], chosen: ReadonlyMap<string, Choice>): readonly Group[] {
  const wanted = proposals.filter(({ proposal }) => chosen.has(proposal.id));
  const choiceOf = ({ proposal }: Proposed): Choice => chosen.get(proposal.id) ?? {};
  const isAsItCame = (one: Proposed): boolean => one.proposal.fact === undefined && choiceOf(one).text === undefined;
  const texts = wanted.filter(isAsItCame);
  return [
    ...(texts.length === 0 ? [] : [{ proposals: texts, choice: {} }]),
    ...wanted.filter((one) => !isAsItCame(one)).map((one) => ({ proposals: [one], choice: choiceOf(one) })),
  ];
}

export function planOf(upload: EditedUpload, proposals: readonly Proposed[], uploads: Uploads): Plan {
  const { files } = uploads.world();
  const contents = new Map<string, Uint8Array>();
  let refused: Fault | undefined;
  for (const group of groupsOf(proposals, upload.chosen)) {
    const made = contentsWith(group.proposals, overlaid(files, contents), { ...uploads.given, ...group.choice });
    if ('refused' in made) refused ??= made.refused;
    else for (const [path, bytes] of made.contents) contents.set(path, bytes);
  }
  const hunks = [...contents].flatMap(([file, bytes]) => hunksOf(file, files.read(file), bytes));
  return { contents, hunks, ...(refused === undefined ? {} : { refused }), seen: sha256(JSON.stringify(hunks)) };
}

function hunksOf(file: string, before: Uint8Array | undefined, after: Uint8Array): readonly Hunk[] {
  const [old, now] = [linesIn(before ?? new Uint8Array()), linesIn(after)];
  const hunks: { file: string; line: number; gone: string[]; fresh: string[] }[] = [];
  let [i, j, isOpen] = [0, 0, false];
  for (const { kind, count } of differences(old, now)) {
    if (kind !== 'same' && !isOpen) hunks.push({ file, line: i + 1, gone: [], fresh: [] });
    if (kind === 'gone') hunks.at(-1)?.gone.push(...old.slice(i, i + count));
    if (kind === 'new') hunks.at(-1)?.fresh.push(...now.slice(j, j + count));
    isOpen = kind !== 'same';
    if (kind !== 'new') i += count;
    if (kind !== 'gone') j += count;
  }
  return hunks;
}

const linesIn = (bytes: Uint8Array): readonly string[] => new TextDecoder().decode(bytes).split('\n');
