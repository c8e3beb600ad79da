/** What an earlier run has kept, or nothing. */
import { attempt } from '../diagnostics/attempt.js';
import type { Memory } from '../world/world.js';

/**
 * `T` is what this program keeps under the key: what is recalled is sealed (`world/cache-folder.ts`) and its key tells the
 * program's version, so its shape is not looked at closely. A text that cannot be read is none.
 */
export function recalled<T extends object>(memory: Memory, key: string): T | undefined {
  const value = attempt((): unknown => JSON.parse(memory.recall(key) ?? 'null'));
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as T) : undefined;
}
