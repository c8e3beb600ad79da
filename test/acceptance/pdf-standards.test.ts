/** veraPDF finds every PDF to follow PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). */
import { describe, expect, test } from 'vitest';
import { decks } from './tools/decks.js';
import { judge } from './tools/vera-pdf.js';

describe.each(['ua1', '3a'] as const)('%s', (flavour) => {
  const verdicts = judge(
    flavour,
    decks.map(({ pdf }) => pdf),
  );

  // A file that can't be opened has no verdict, and one that is not there is not even named.
  test.each(decks)('$name passes', ({ pdf }) => {
    const verdict = verdicts.get(pdf);
    expect(verdict?.failures).toEqual([]);
    expect(verdict?.compliant).toBe(true);
    expect(verdict?.passedChecks).toBeGreaterThan(0);
  });
});
