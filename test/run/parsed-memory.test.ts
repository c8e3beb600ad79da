import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { placeOf } from '../../src/load/place-of.js';
import { textFile } from '../../src/load/text-file.js';
import { jsonDocument } from '../../src/load/json-document.js';
import { parsedMemory } from '../../src/run/parsed-memory.js';
import type { Files } from '../../src/world/world.js';
import { diskFiles } from '../../src/world/disk.js';
import { itInFull } from '../amount.js';
import { memoryMemory } from '../world/memory.js';
import { filesOf, water } from './water.js';

const memory = memoryMemory();
const identity = () => 'test';
const readTwice = (text: string) => {
  const read = () => {
    const remembered = parsedMemory({ memory, identity });
    const { value, diagnostics } = parseYaml(textFile('a.yaml', text), { parsed: remembered.parsed });
    remembered.keep();
    return { value, diagnostics };
  };
  return [read(), read()] as const;
};

describe('a file that was parsed before', () => {
  it('has its value and its places, and is not parsed', () => {
    const [first, second] = readTwice('a: 1\nb: { c: [x, "y"] }\n');
    expect(second.value?.value).toEqual(first.value?.value);
    expect(Object.getOwnPropertyDescriptor(second.value, 'tree')?.get).toBeDefined();
    if (second.value) expect(placeOf(second.value, ['b', 'c', 1])).toMatchObject({ line: 2, column: 13, length: 3 });
  });

  it.each([
    'a: .nan',
    'a: [.inf]',
    'a: { b: -0.0 }',
    'a: 1e999',
    '__proto__: { a: 1 }',
    'a: &x [1]\nb: *x',
    'a: 2001-01-01',
  ])('is what it was: %s', (text) => {
    const [first, second] = readTwice(text);
    expect(second.value?.value).toStrictEqual(first.value?.value);
    expect(Object.keys(second.value?.value as object)).toEqual(Object.keys(first.value?.value as object));
  });

  it('is told again what is wrong with it', () => {
    const [first, second] = readTwice('a: 1\na: 2\n');
    expect(first.diagnostics).not.toEqual([]);
    expect(second).toEqual(first);
  });

  it('is no JSON for having been YAML', () => {
    readTwice('a: 1');
    const { diagnostics } = jsonDocument(textFile('a.json', 'a: 1'), {
      parsed: parsedMemory({ memory, identity }).parsed,
    } as object);
    expect(diagnostics.map(({ code }) => code)).toEqual(['json-syntax']);
  });

  it('is forgotten when a run does not ask for it', () => {
    const own = memoryMemory();
    const run = (text: string) => {
      const remembered = parsedMemory({ memory: own, identity });
      const known = remembered.parsed.recall(text);
      if (known === undefined) remembered.parsed.keep(text, { text });
      remembered.keep();
      return known;
    };
    expect([run('a'), run('a'), run('b'), run('a')]).toEqual([undefined, { text: 'a' }, undefined, undefined]);
  });
});

describe('a sound project whose files were parsed before', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => {
    vi.doUnmock('../../src/load/yaml-tree.js');
    vi.resetModules();
  });

  /** Paths of the files that are parsed when the project is read, each time it is. */
  async function parsedIn(files: Files): Promise<readonly (readonly string[])[]> {
    let paths: string[] = [];
    vi.doMock(import('../../src/load/yaml-tree.js'), async (importOriginal) => {
      const { treeOf } = await importOriginal();
      return { treeOf: (file) => (paths.push(file.path), treeOf(file)) };
    });
    const { readProject } = await import('../../src/pipeline/build.js');
    const own = memoryMemory();
    return [1, 2].map(() => {
      paths = [];
      const remembered = parsedMemory({ memory: own, identity });
      expect(readProject({ ...files, parsed: remembered.parsed }).value).toBeDefined();
      remembered.keep();
      // JSON is not remembered: what was parsed as YAML may be none.
      return paths.filter((path) => !path.endsWith('.json'));
    });
  }

  it('is read without parsing any of them for the places in it', async () => {
    const [first, second] = await parsedIn(filesOf(water()));
    expect([first?.includes('content/organisations.yaml'), second]).toEqual([true, []]);
  });

  itInFull('is, where the report is that project', async () => {
    const [, second] = await parsedIn(diskFiles(new URL('../..', import.meta.url).pathname));
    // Where a warning is accepted is known in advance, since a needless acceptance is told.
    expect(second?.filter((path) => path !== 'content/accepted.yaml')).toEqual([]);
  });
});
