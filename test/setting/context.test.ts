import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const src = new URL('../../src/', import.meta.url).pathname;
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`${src}${name}`, 'utf8'))
  .join('\n');

it('gives functions of layout the groups they use, and few of them all', () => {
  const asking = (group: RegExp): number => code.match(group)?.length ?? 0;
  expect(asking(/: LayoutContext\b/gu)).toBeLessThan(25);
  expect(asking(/: (?:Looks|Setting|Drawing|Measuring)\b/gu)).toBeGreaterThan(100);
});

it('has groups of few members each', () => {
  const context = readFileSync(`${src}setting/context.ts`, 'utf8');
  const groups = [...context.matchAll(/^export interface (\w+)[^{]*\{(?:\}|\n([^]*?)^\})/gmu)];
  const sizes = groups.map(([, name, body = '']) => [name, body.match(/^ {2}(?!\/?\*)\S/gmu)?.length ?? 0]);
  expect(sizes.length).toBeGreaterThan(12);
  expect(sizes.filter(([, size]) => Number(size) > 8)).toEqual([]);
});
