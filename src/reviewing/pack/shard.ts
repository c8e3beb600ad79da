/** A part of all organisations, for one of several machines that share the work. */
import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { sha256 } from '../../shown/shown-digest.js';
import { usageFault } from '../../jobs/usage-fault.js';

/** The `index`th of `count` parts, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const MOST_SHARDS = 1000;

/** `2/4`. */
export function shardOf(given: string): Outcome<Shard> {
  const [, index = '', count = ''] = /^(\d{1,4})\/(\d{1,4})$/u.exec(given) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  const isRight = shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS;
  return isRight ? { value: shard, diagnostics: [] } : { diagnostics: [noShard(given)] };
}

const noShard = (given: string): Diagnostic =>
  usageFault(
    'wrong-usage',
    `«${given}» is no part of a whole.`,
    'Write the second of four parts as --shard 2/4; parts are counted from 1.',
    `--shard ${given}`,
  );

/** By the id alone: whoever joins or leaves moves nobody else, and each is in exactly one part, in the order given. */
export const inShard = (ids: readonly string[], { index, count }: Shard): readonly string[] =>
  ids.filter((id) => Number.parseInt(sha256(id).slice(0, 8), 16) % count === index - 1);
