import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/diagnostics.md'), 'utf8');
const codesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+|leftover|untranslated)`/gu)].map(([, code = '']) => code);
/** Tables only refer to what the lists tell. */
const tables = page.split('\n').filter((line) => line.startsWith('|'));
const codes = codesIn(
  page
    .split('\n')
    .filter((line) => !tables.includes(line))
    .join('\n'),
);
const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');

/** Codes stand as a field, or as the argument of a function that makes diagnostics of one kind. */
const written = [
  ...source.matchAll(/\bcode: '([a-z0-9-]+)'/gu),
  ...source.matchAll(/\b(?:fault|error|odd|usageFault|amount)\(\s*(?:file, [\w ?.]+, )?'([a-z]+(?:-[a-z]+)+)'/gu),
].map(([, code = '']) => code);

describe('docs/diagnostics.md', () => {
  it('tells every code', () => {
    expect(written.length).toBeGreaterThan(100);
    expect([...new Set(written)].filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('tells no code that nothing has, and none twice', () => {
    const made = (code: string): boolean => source.includes(`'${code}'`) || code.startsWith('unknown-');
    expect(codes.filter((code) => !made(code))).toEqual([]);
    expect(codesIn(tables.join('\n')).filter((code) => !codes.includes(code))).toEqual([]);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });
});
