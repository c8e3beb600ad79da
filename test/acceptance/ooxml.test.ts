/** The Open XML SDK, which knows schema and semantics of every part, finds nothing in any PPTX. */
import { expect, test } from 'vitest';
import { decks } from './tools/decks.js';
import { attempt, installed } from './tools/programs.js';

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path?: string; readonly xPath?: string }[];
}

test.each(decks)('$name is valid PPTX', ({ pptx }) => {
  const { stdout, stderr } = attempt(installed('ooxmlValidator'), [pptx]);
  expect(stdout, stderr).not.toBe('');
  const { ok, errors } = JSON.parse(stdout) as Verdict;
  expect(errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`)).toEqual([]);
  expect(ok).toBe(true);
});
