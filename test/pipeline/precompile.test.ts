/** What is made of the shipped files when the program is compiled is what a build would make of them. */
import { describe, expect, it } from 'vitest';
import { packs } from '../../src/packs/registry.js';
import { needs } from '../../src/elements/registry.js';
import { load } from '../../src/load/load.js';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { placeOf } from '../../src/load/place-of.js';
import type { Source } from '../../src/load/source.js';
import { textFile } from '../../src/load/text-file.js';
import type { DeckSpec, Project } from '../../src/model/project.js';
import { readGallery, withoutContent } from '../../src/pipeline/read-gallery.js';
import { createSchemaSet } from '../../src/validation/schema-set.js';
import { shippedValidators } from '../../src/validation/shipped-validators.js';
import { slidesOf } from '../../src/template/deck-view.js';
import { expandSlides, helpersFor } from '../../src/template/expand-slides.js';
import { type Layouts, loadLayouts } from '../../src/template/layouts.js';
import { outlineOf } from '../../src/template/make-outline.js';
import { loadTheme } from '../../src/theme/load-theme.js';
import type { Files } from '../../src/world/world.js';
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

const expanded = (project: Project, deck: DeckSpec, layouts: Layouts): ReturnType<typeof expandSlides> =>
  expandSlides(slidesOf(deck, project), deck, outlineOf(project, deck), layouts, { draft: true });

describe('shipped layouts', () => {
  it('print what they print when they are compiled anew', () => {
    const { value: project } = plainGallery;
    const [deck] = project?.decks.values() ?? [];
    const [plain, known] = [loadLayouts(files, packs).value, loadLayouts(shipped, packs).value];
    if (project === undefined || deck === undefined || plain === undefined || known === undefined)
      return expect.unreachable();
    expect(plain.shipped).toBeUndefined();
    expect([...(known.shipped?.types.keys() ?? [])]).toEqual([...known.types.keys()]);
    expect(expanded(project, deck, known)).toEqual(expanded(project, deck, plain));
  });

  const withFile = (path: string, change: (text: string) => string, of: Files = shipped): Files => ({
    ...of,
    read: (asked) => (asked === path ? Buffer.from(change(read(path))) : files.read(asked)),
  });

  it.each([
    ['layouts/governance/lessons/layout.hbs', (text: string) => text.replace('<slide', '<!-- own -->\n<slide')],
    ['layouts/governance/lessons/schema.yaml', (text: string) => `# own\n${text}`],
  ])('are compiled anew for a slide type whose %s is another, beside those that are shipped', (path, change) => {
    const { value: project } = plainGallery;
    const [deck] = project?.decks.values() ?? [];
    const known = loadLayouts(withFile(path, change), packs).value;
    const plain = loadLayouts(withFile(path, change, files), packs).value;
    if (project === undefined || deck === undefined || plain === undefined || known === undefined)
      return expect.unreachable();
    expect([...known.types.keys()].filter((name) => known.shipped?.types.has(name) !== true)).toEqual(['lessons']);
    expect(expanded(project, deck, known)).toEqual(expanded(project, deck, plain));
  });

  it('are checked where they are a project’s own', () => {
    const { value: project } = plainGallery;
    const [deck] = project?.decks.values() ?? [];
    const own = loadLayouts(
      withFile('layouts/governance/lessons/layout.hbs', () => '<slide>{{colums}}{{> nowhere}}</slide>'),
      packs,
    ).value;
    if (project === undefined || deck === undefined || own === undefined) return expect.unreachable();
    const { diagnostics } = expanded(project, deck, own);
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ['unknown-partial', 'layouts/governance/lessons/layout.hbs'],
      ['unknown-field', 'layouts/governance/lessons/layout.hbs'],
    ]);
  });

  it.each([[[]], [['governance']], [['general']], [['general', 'governance']]])(
    'are there for a project that uses the packs %j, with what its templates may call',
    (used) => {
      const { value: project } = plainGallery;
      const [deck] = project?.decks.values() ?? [];
      const { value: layouts } = loadLayouts(withoutContent(shipped, used), packs);
      if (project === undefined || deck === undefined || layouts === undefined) return expect.unreachable();
      expect([...(layouts.shipped?.types.keys() ?? [])]).toEqual([...layouts.types.keys()]);
      const callable = helpersFor(outlineOf(project, deck), deck, layouts.packs);
      expect(layouts.shipped?.helpers).toEqual(Object.keys(callable));
    },
  );

  it('print what they print when they are compiled anew, of each pack alone', () => {
    const of = (from: Files): unknown => {
      const alone = withoutContent(from, ['general']);
      const { value: project } = readGallery(alone);
      const [deck] = project?.decks.values() ?? [];
      const { value: layouts } = loadLayouts(alone, packs);
      if (project === undefined || deck === undefined || layouts === undefined) return expect.unreachable();
      return expanded(project, deck, layouts);
    };
    expect(of(shipped)).toEqual(of(files));
  });

  it('are all compiled anew when a partial or what schemas share is another', () => {
    for (const path of ['layouts/partials/header.hbs', 'layouts/common.schema.yaml'])
      expect(loadLayouts(withFile(path, (text) => `${text}\n`)).value?.shipped).toBeUndefined();
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
