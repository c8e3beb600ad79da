/** The schemas that the program ships are true for projects of any kind: an editor marks none of their sound files, and typing errors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow } from '../../src/load/folders.js';
import { diskFiles } from '../../src/world/disk.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (folder: string, path: string): unknown => parse(readFileSync(join(folder, path), 'utf8'));

type Globs = string | readonly string[];
const settings = read(root, '.vscode/settings.json') as { readonly 'yaml.schemas': Readonly<Record<string, Globs>> };
const schemas = Object.entries(settings['yaml.schemas']).map(([path, globs]) => [path.slice(2), globs] as const);

/** As an editor does it, to which keywords and formats of ours mean nothing. */
const ajv = new Ajv({ strict: false, validateFormats: false });
for (const path of filesBelow(diskFiles(root), 'layouts', 'schema.yaml'))
  ajv.addSchema(read(root, path) as object, `file:///${path}`);
for (const [path] of schemas) ajv.addSchema(read(root, path) as object, `file:///${path}`);

/** What an editor marks in a file for which there is this schema. */
function marked(name: string, value: unknown): readonly string[] {
  const isSound = ajv.getSchema(`file:///schemas/${name}.json`) ?? expect.unreachable();
  return isSound(value) === true
    ? []
    : (isSound.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Those below the folder, which an editor holds against each schema. */
function filesFor(globs: Globs, files: readonly string[]): readonly string[] {
  const patterns = [globs].flat().map((glob) => glob.replace(/\*\*\/|\*|\./gu, (mark) => MEANT[mark] ?? mark));
  return files.filter((path) => patterns.some((pattern) => new RegExp(`^${pattern}$`, 'u').test(path)));
}

const MEANT: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '*': '[^/]*', '.': '\\.' };

describe('an editor', () => {
  it.each(['.', 'test/second-project', 'test/general-project', 'examples/hospital'])(
    'marks nothing in the sound files of %s',
    (name) => {
      const folder = join(root, name);
      const files = ['content', 'layouts', 'locales'].flatMap((part) => filesBelow(diskFiles(folder), part, '.yaml'));
      const held = schemas.flatMap(([path, globs]) =>
        filesFor(globs, files).map((file) => [/(\w[\w-]*)\.json$/u.exec(path)?.[1] ?? '', file] as const),
      );
      expect(held.length).toBeGreaterThan(1);
      const found = held.flatMap(([schema, file]) =>
        marked(schema, read(folder, file)).map((fault) => `${file}${fault}`),
      );
      expect(found).toEqual([]);
    },
  );

  it('marks nothing in the examples of slide types', () => {
    const examples = filesBelow(diskFiles(root), 'layouts', '.yaml').filter((path) => /\/example[^/]*$/u.test(path));
    expect(examples.length).toBeGreaterThan(100);
    expect(examples.flatMap((path) => marked('slide', read(root, path)).map((fault) => path + fault))).toEqual([]);
  });

  it.each([
    ['organisations', { works: { nmae: 'The Waterworks', stage: 'intake' } }],
    ['organisations', { 'The Works': { name: 'The Waterworks' } }],
    ['relations', { a: { from: 'lake', to: 'works', knid: 'advises', source: 'plan' } }],
    ['slide', { id: 'a', type: 'org-deep-dive', titel: 'A plan' }],
    ['slide', { id: 'a', type: 'bullets', titel: 'A plan' }],
    ['slide', { id: 'a', type: 'line-chart', data: 'a.csv', titel: 'A plan' }],
    ['slide', { id: 'a', typ: 'opening' }],
    ['framework', { relations: { funds: { lien: 'double' } } }],
    ['framework', { units: { litres: { positiv: true } } }],
    ['accepted', { a: { 'repeated-figures': 'The figure is told twice.' } }],
  ])('marks a typing error in %s: %o', (schema, value) => {
    expect(marked(schema, value)).not.toEqual([]);
  });

  it('marks a typing error in a deck, whose parts may have attributes that a project declares', () => {
    const deck = read(join(root, 'test/second-project'), 'content/decks/water.yaml') as Record<string, unknown>;
    const { title, ...rest } = deck;
    expect(marked('deck', deck)).toEqual([]);
    expect(marked('deck', { ...rest, titel: title })).not.toEqual([]);
    const part = { id: 'a', number: '1', title: 'A', slides: [], stage: 'intake' };
    const withPart = (one: object) => ({ ...deck, chapters: [{ id: 'a', number: '1', title: 'A', parts: [one] }] });
    expect(marked('deck', withPart(part))).toEqual([]);
    expect(marked('deck', withPart({ ...part, slides: undefined, slide: [] }))).not.toEqual([]);
  });
});
