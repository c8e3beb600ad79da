import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { placeOf } from '../../src/load/place-of.js';
import { textFile } from '../../src/load/text-file.js';
import { jsonDocument } from '../../src/load/json-document.js';
import { parsedMemory } from '../../src/run/parsed-memory.js';
import { memoryMemory } from '../world/memory.js';

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
