import { describe, expect, it } from 'vitest';
import { layOver } from '../../src/load/lay-over.js';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { placeOf, scalarAt } from '../../src/load/place-of.js';
import type { SourceDocument } from '../../src/load/source-document.js';
import { textFile } from '../../src/load/text-file.js';

const document = (path: string, text: string): SourceDocument => {
  const { value } = parseYaml(textFile(path, text));
  if (value === undefined) throw new Error('the test has sound YAML');
  return value;
};
const upper = document('upper.yaml', 'a: { n: 1 }\nboth: { n: 2 }\n');
const below = document('below.yaml', 'both: { n: 3 }\n\nb: { n: 4 }\n');

describe('layOver', () => {
  it('has the entries of both, the upper file before the one below', () => {
    expect(layOver(upper, below)?.value).toEqual({ a: { n: 1 }, both: { n: 2 }, b: { n: 4 } });
  });

  it.each([
    ['a', 'upper.yaml', 1],
    ['both', 'upper.yaml', 2],
    ['b', 'below.yaml', 3],
    ['nowhere', 'below.yaml', 1],
  ])('finds %s where it is written', (id, file, line) => {
    const both = layOver(upper, below) ?? upper;
    expect(placeOf(both, [id, 'n'])).toMatchObject({ file, line });
    expect(scalarAt(both, [id, 'n'])?.toJSON()).toBe(Object(both.value)[id]?.n);
  });

  it('is the one that is there, or the upper where they cannot be joined', () => {
    expect(layOver(undefined, below)).toBe(below);
    expect(layOver(upper, undefined)).toBe(upper);
    const list = document('list.yaml', '- a\n');
    expect(layOver(list, below)).toBe(list);
    expect(layOver(upper, list)).toBe(upper);
  });
});
