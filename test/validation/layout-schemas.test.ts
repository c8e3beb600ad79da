/** The schemas in `layouts`: each can be used, and leaves no text of which nobody knows whether it is translated. */
import { describe, expect, it } from 'vitest';
import { load } from '../../src/load/load.js';
import { createSchemaSet } from '../../src/validation/schema-set.js';
import { diskFiles } from '../../src/world/disk.js';

const source = load(diskFiles('.')).value;
if (source === undefined) throw new Error('load always gives a value');
const schemas = createSchemaSet(source);

const SAYS = ['translatable', 'refersTo', 'enum', 'pattern', 'format'];

/** Paths of the string schemas that say nothing about the string. */
const bare = (schema: unknown, path: string): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'type' in schema && schema.type === 'string' && !SAYS.some((keyword) => keyword in schema) ? [path] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, value]) => bare(value, `${path}/${key}`))];
};

describe('schemas of the layouts', () => {
  it('can all be used', () => {
    expect(schemas.diagnostics).toEqual([]);
    expect(source.types.size).toBeGreaterThanOrEqual(10);
  });

  it.each([...source.types])('%s is closed, described and says what each text is', (type, { value }) => {
    expect(value).toMatchObject({
      type: 'object',
      additionalProperties: false,
      title: expect.any(String),
      description: expect.any(String),
    });
    expect(value).toHaveProperty('properties.type.const', type);
    expect(bare(value, '')).toEqual([]);
  });

  it('the shared ones say what each text is', () => {
    expect(source.sharedSchemas.flatMap(({ value, file }) => bare(value, file.path))).toEqual([]);
  });
});
