/** The reference of the elements in layouts/README.md is what they declare; `npm run reference` writes it. */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { describeElements } from './describe-elements.js';

const file = new URL('../../layouts/README.md', import.meta.url).pathname;
const start = '<!-- elements -->';

it('holds what the elements declare', async () => {
  const [before = '', ...rest] = readFileSync(file, 'utf8').split(start);
  expect(rest).toHaveLength(1);
  const text = `${before}${start}\n\n${describeElements()}\n`;
  const written = await format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
  await expect(written).toMatchFileSnapshot(file);
});
