/** The documents at the top: their links lead somewhere, and the limits that they tell are those of the code. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');

describe.each(['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s', (name) => {
  it('links to what is there', () => {
    const links = [...read(name).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/gu)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !existsSync(at(path)))).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  const english = (value: number): string => value.toLocaleString('en');
  const millions = (value: number): string => `${value / 1e6} million`;

  it.each([
    ['src/load/read-text.ts', 'LARGEST_FILE', (value: number) => `${english(value)} bytes (PO:`],
    ['src/load/read-text.ts', 'LARGEST_PO', (value: number) => `(PO: ${english(value)})`],
    ['src/load/nesting.ts', 'DEEPEST', (value: number) => `${value} levels,`],
    ['src/load/parse-yaml.ts', 'MOST_ALIASES', (value: number) => `${value} repeated aliases`],
    ['src/load/folders.ts', 'DEEPEST', (value: number) => `${value} levels below`],
    ['src/checks/visible-text.ts', 'LONGEST_TEXT', (value: number) => `${english(value)} characters`],
    ['src/pipeline/pictures/read-picture.ts', 'LARGEST_PICTURE', (value: number) => `${english(value)} bytes and`],
    ['src/pipeline/pictures/read-png.ts', 'MOST_PIXELS', (value: number) => `${millions(value)} pixels`],
    ['src/pipeline/pictures/read-jpeg.ts', 'MOST_MEMORY_MB', (value: number) => `${value} MB to decode`],
  ] as const)('tells the limit of %s: %s', (file, name, told) => {
    const value = new RegExp(`const ${name} = ([\\d_]+);`, 'u').exec(read(file))?.[1];
    expect(value).toBeDefined();
    expect(read('SECURITY.md')).toContain(told(Number(value?.replaceAll('_', ''))));
  });
});
