/** What is made of the shipped files when the program is compiled is what a build would make of them. */
import { describe, expect, it } from 'vitest';
import { needs } from '../../src/elements/registry.js';
import { load } from '../../src/load/load.js';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { placeOf } from '../../src/load/place-of.js';
import type { Source } from '../../src/load/source.js';
import { textFile } from '../../src/load/text-file.js';
import { readGallery, withoutContent } from '../../src/pipeline/read-gallery.js';
import { createSchemaSet } from '../../src/validation/schema-set.js';
import { shippedValidators } from '../../src/validation/shipped-validators.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import { diskFiles } from '../../src/world/disk.js';
import { shippedPrecompiled as precompiled } from '../shipped-precompiled.js';

const root = new URL('../..', import.meta.url).pathname;
const files = diskFiles(root);
const plainGallery = readGallery(files);
const shipped = { ...files, precompiled };
const read = (path: string): string => new TextDecoder().decode(files.read(path));

describe('a shipped file', () => {
  it.each(['layouts/org-deep-dive/schema.yaml', 'layouts/common.schema.yaml', 'locales/da/locale.yaml'])(
    'has the value of %s and its places',
    (path) => {
      const file = textFile(path, read(path));
      const [plain, known] = [parseYaml(file).value, parseYaml(file, { precompiled }).value];
      if (plain === undefined || known === undefined) return expect.unreachable();
      expect(Object.getOwnPropertyDescriptor(known, 'tree')?.get).toBeDefined();
      expect(known.value).toEqual(plain.value);
      const [name = ''] = Object.keys(plain.value as object);
      expect(placeOf(known, [name])).toEqual(placeOf(plain, [name]));
    },
  );

  it('is another when a character of it is', () => {
    const path = 'layouts/governance/lessons/schema.yaml';
    expect(precompiled('yaml', [read(path)])).toBeDefined();
    expect(precompiled('yaml', [`${read(path)}\n`])).toBeUndefined();
  });
});

describe('a shipped theme', () => {
  it.each(['nordic', 'contrast', 'nordic-a4'])('is %s as it would be read', (name) => {
    expect(loadTheme(shipped, name, needs)).toEqual(loadTheme(files, name, needs));
    expect(precompiled('theme', [read(`layouts/themes/${name}.yaml`)])).toEqual(
      name === 'nordic' ? loadTheme(files, name, needs).value : undefined,
    );
  });
});

describe('shipped schemas', () => {
  const shippedSource = readGallery(shipped).source;
  const plainSource = plainGallery.source;

  it('find in each example what ajv finds', () => {
    if (plainSource === undefined || shippedSource === undefined) return expect.unreachable();
    expect(shippedValidators(plainSource)).toBeUndefined();
    expect(shippedValidators(shippedSource)).toBeDefined();
    const [plain, known] = [createSchemaSet(plainSource), createSchemaSet(shippedSource)];
    for (const { value } of plainSource.slides) {
      const type = String((value as { readonly type?: unknown }).type);
      expect(known.slide(type, value)).toEqual(plain.slide(type, value));
      expect(known.project('slide', value)).toEqual(plain.project('slide', value));
      for (const broken of [{ ...(value as object), title: 5, levels: [] }, { type }, [], null])
        expect(known.slide(type, broken)).toEqual(plain.slide(type, broken));
    }
    expect(known.project('facts', { a: { value: '1' } })).toEqual(plain.project('facts', { a: { value: '1' } }));
  });

  it('are compiled anew when a project has a type of its own', () => {
    if (shippedSource === undefined) return expect.unreachable();
    const [own] = shippedSource.types.values();
    if (own === undefined) return expect.unreachable();
    const types = new Map([
      ...shippedSource.types,
      ['own', { ...own, file: textFile('layouts/own/schema.yaml', 'type: object') }],
    ]);
    expect(shippedValidators({ ...shippedSource, types })).toBeUndefined();
  });

  it('are all known to be sound, of each pack', () => {
    const { value } = load(withoutContent(shipped, ['general', 'governance']));
    const schemas = [...(value?.sharedSchemas ?? []), ...(value?.types.values() ?? [])];
    expect(schemas.length).toBeGreaterThan(60);
    expect(schemas.filter(({ file }) => precompiled('sound-schema', [file.text]) !== true)).toEqual([]);
    expect(precompiled('sound-schema', ['type: object\n'])).toBeUndefined();
  });

  it('find what ajv finds beside a type of the project, whose own faults are told', () => {
    if (shippedSource === undefined || plainSource === undefined) return expect.unreachable();
    const beside = (source: Source, text: string): Source => {
      const file = textFile('layouts/own/schema.yaml', text);
      const own = parseYaml(file).value;
      return own === undefined ? source : { ...source, types: new Map([...source.types, ['own', own]]) };
    };
    const [plain, known] = [plainSource, shippedSource].map((source) =>
      createSchemaSet(beside(source, 'type: object')),
    );
    for (const { value } of plainSource.slides) {
      const type = String((value as { readonly type?: unknown }).type);
      for (const root of [value, { ...(value as object), title: 5, levels: [] }, { type }, []])
        expect(known?.slide(type, root)).toEqual(plain?.slide(type, root));
    }
    const broken = createSchemaSet(beside(shippedSource, 'type: objekt'));
    expect(broken.diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ['bad-schema', 'layouts/own/schema.yaml'],
    ]);
  });
});
