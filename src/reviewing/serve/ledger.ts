/** Files of a review that others add to while it is served: each is read at every request, and reckoned anew where it holds something else. */
import type { CommandWorld } from '../../run/command.js';

/** `read` gets the whole file as text, which is empty where there is none. */
export function ledger<T>(path: string, world: CommandWorld, read: (text: string) => T): () => T {
  let before: Uint8Array | undefined;
  let known: T | undefined;
  return () => {
    const bytes = world.asItIsNow().files.read(path) ?? new Uint8Array();
    if (known !== undefined && before !== undefined && Buffer.compare(before, bytes) === 0) return known;
    before = bytes;
    known = read(new TextDecoder().decode(bytes));
    return known;
  };
}
