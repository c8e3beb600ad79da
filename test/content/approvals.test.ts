/** The report describes organisations that exist: rounds are played in test/played-round, whose organisations are invented. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the report claims no approval that nobody gave', () => {
  const logs = existsSync('content/approvals') ? readdirSync('content/approvals') : [];
  expect(logs.filter((name) => name.endsWith('.jsonl'))).toEqual([]);
  expect(readdirSync('test/played-round/content/approvals')).toContain('sound.jsonl');
});
