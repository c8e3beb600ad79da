/** What no release prints: a text in another language than its file's, or a translation that is old or marked as unfinished. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';

const CODES: ReadonlySet<string> = new Set([
  'missing-translation',
  'stale-translation',
  'fuzzy-translation',
  'missing-word',
]);

export const isUnfinished = ({ code }: Diagnostic): boolean => CODES.has(code);

/** As a release tells it, which a draft is only warned of. */
export const refusedInRelease = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
  found.map((one) =>
    isUnfinished(one) ? { ...one, severity: 'error', hint: `${one.hint} Or build a draft, without --release.` } : one,
  );
