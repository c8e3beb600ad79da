/** The documents at the top: their links lead somewhere, and the limits that they tell are those of the code. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');

const MANUALS = ['docs/delivery.md', 'docs/review.md', 'docs/review-consultant.md', 'docs/reviewer.md'];

describe.each([
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'examples/hospital/README.md',
  ...MANUALS,
])('%s', (name) => {
  it('links to what is there', () => {
    const links = [...read(name).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/gu)].map(([, path = '']) => path);
    expect(links.length > 0 || name.startsWith('docs/')).toBe(true);
    expect(links.filter((path) => !existsSync(at(join(dirname(name), path))))).toEqual([]);
  });
});

it('the pictures of documents are few and small enough to be fetched with them', () => {
  const pictures = readdirSync(at('docs')).filter((name) => /\.(?:png|webp|jpg)$/u.test(name));
  const shown = [read('README.md'), ...MANUALS.map(read)].join('\n');
  expect(pictures.filter((name) => !shown.includes(name))).toEqual([]);
  expect(pictures.reduce((sum, name) => sum + statSync(at(`docs/${name}`)).size, 0)).toBeLessThan(400_000);
});

describe('docs/reviewer.md', () => {
  it('has none of our words', () => {
    const ours = /\b(?:digest|pack|unit|deck|stale|log|repository|locale|commit|hash|YAML|interpolat\w+)s?\b/giu;
    expect(read('docs/reviewer.md').match(ours)).toBeNull();
  });

  it('calls buttons and tabs what the page calls them', () => {
    const { pages } = JSON.parse(read('locales/en/framework.json')) as { pages: { review: Record<string, unknown> } };
    for (const key of ['approve', 'request', 'send', 'text'])
      expect(read('docs/reviewer.md')).toContain(`**${String(pages.review[key])}`);
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
