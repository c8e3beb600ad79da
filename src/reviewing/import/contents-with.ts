/** The files of a project with proposals written into them. */
import { withTarget } from '../../exchange/edit-po.js';
import { withEntry, withScalar } from '../../load/edit-scalar.js';
import { type Reason, reason } from '../../model/reason.js';
import type { Change, Proposed } from '../../proposals/proposal.js';
import { reworded } from '../../proposals/reworded.js';
import type { Files } from '../../world/world.js';
import type { ReviewGiven } from '../given.js';

export type Written = { readonly contents: ReadonlyMap<string, Uint8Array> } | { readonly refused: Reason };

/** `given`: source and quote of a new figure, or that there is none yet; a text that is written in place of what the proposals say. */
export function contentsWith(proposals: readonly Proposed[], files: Files, given: ReviewGiven): Written {
  const contents = new Map<string, string>();
  for (const one of proposals) {
    const { change, proposal } = given.text === undefined ? one : reworded(one, given.text);
    if ('refused' in change) return change;
    const { file } = change;
    const before = contents.get(file) ?? textOf(files.read(file));
    const after = before === undefined ? undefined : changed(file, before, change, proposal.fact, given);
    if (after === undefined) return { refused: reason('unwritable', { file }) };
    contents.set(file, after);
  }
  const encoder = new TextEncoder();
  return { contents: new Map([...contents].map(([path, text]) => [path, encoder.encode(text)])) };
}

const textOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

type Writable = Exclude<Change, { readonly refused: Reason }>;

function changed(
  file: string,
  before: string,
  change: Writable,
  fact: string | undefined,
  given: ReviewGiven,
): string | undefined {
  if ('translation' in change) return withTarget(file, before, change.translation, change.target);
  const written = change.scalars.reduce<string | undefined>(
    (whole, { path, value }) => (whole === undefined ? undefined : withScalar(file, whole, path, value)),
    before,
  );
  return fact === undefined || written === undefined ? written : withProof(file, written, fact, given);
}

/** Where the value of a fact stands by now; without a source it is marked, since the old words no longer say it. */
function withProof(
  file: string,
  written: string,
  fact: string,
  { source, quote, unproved }: ReviewGiven,
): string | undefined {
  const isMissing = quote === undefined && unproved === true;
  const said = [
    ...(source === undefined ? [] : [{ name: 'source', value: source }]),
    ...(quote === undefined ? [] : [{ name: 'quote', value: quote }]),
    ...(isMissing ? [{ name: 'proof', value: 'missing' }] : []),
  ];
  const whole = said.reduce<string | undefined>(
    (text, { name, value }) => (text === undefined ? undefined : withEntry(file, text, [fact, name], value)),
    written,
  );
  if (whole === undefined || quote === undefined) return whole;
  // Where it was marked before, it is proved now.
  return withScalar(file, whole, [fact, 'proof'], 'given') ?? whole;
}
