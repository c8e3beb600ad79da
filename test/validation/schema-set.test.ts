/** Schemas are compiled once as long as they are the same, and anew when one of them is another. */
import { describe, expect, it } from 'vitest';
import { load } from '../../src/load/load.js';
import { createSchemaSet, type SchemaSet } from '../../src/validation/schema-set.js';
import { memoryFiles } from '../world/memory.js';
import { SAMPLE } from '../project/sample-files.js';

const path = 'layouts/note/schema.yaml';
const schema = String(SAMPLE[path]);

function setOf(changes: Readonly<Record<string, string>> = {}): SchemaSet {
  const { value } = load(memoryFiles({ ...SAMPLE, ...changes }));
  return value === undefined ? expect.unreachable() : createSchemaSet(value);
}

const isLevel = (set: SchemaSet): boolean | undefined => {
  const result = set.slide('note', { id: 'a', type: 'note', title: 'T', level: 'state' });
  return result === undefined ? undefined : result.errors.length === 0;
};

describe('the schemas of a project', () => {
  it('are not compiled again for content that is another', () => {
    const first = setOf();
    expect(setOf({ 'content/slides/a/one.yaml': 'id: no.one\ntype: note\ntitle: B\n' }).diagnostics).toBe(
      first.diagnostics,
    );
  });

  it('are compiled anew when one is another, is broken or is sound again', () => {
    expect(isLevel(setOf())).toBe(true);
    expect(isLevel(setOf({ [path]: schema.replace('enum: [state, local]', 'enum: [local]') }))).toBe(false);
    expect(isLevel(setOf())).toBe(true);
    const broken = setOf({ [path]: schema.replace('type: object', 'type: objekt') });
    expect([isLevel(broken), broken.diagnostics.map(({ code }) => code)]).toEqual([undefined, ['bad-schema']]);
    expect(setOf().diagnostics).toEqual([]);
    expect(isLevel(setOf({ 'layouts/common.schema.yaml': 'definitions: [' }))).toBeUndefined();
    expect(isLevel(setOf())).toBe(true);
  });
});
