/** The files of a project with proposals written into them. */
import { withTarget } from '../../exchange/edit-po.js';
import { withEntry, withScalar } from '../../load/edit-scalar.js';
import { type Reason, reason } from '../../model/reason.js';
import type { Change, Proposed } from '../../proposals/proposal.js';
import { reworded } from '../../proposals/reworded.js';
import type { Files } from '../../world/world.js';
import type { ReviewGiven } from '../given.js';

export type Written = { readonly contents: ReadonlyMap<string, Uint8Array> } | { readonly refused: Reason };

/** `given`: source and quote of a new figure; a text that is written in place of what the proposals say. */
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
  { source, quote }: ReviewGiven,
): string | undefined {
  if ('translation' in change) return withTarget(file, before, change.translation, change.target);
  const said =
    fact === undefined
      ? []
      : [
          ...(source === undefined ? [] : [{ path: [fact, 'source'], value: source }]),
          ...(quote === undefined ? [] : [{ path: [fact, 'quote'], value: quote }]),
        ];
  const written = change.scalars.reduce<string | undefined>(
    (whole, { path, value }) => (whole === undefined ? undefined : withScalar(file, whole, path, value)),
    before,
  );
  return said.reduce<string | undefined>(
    (whole, { path, value }) => (whole === undefined ? undefined : withEntry(file, whole, path, value)),
    written,
  );
}
