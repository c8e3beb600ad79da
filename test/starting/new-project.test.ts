import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { composeDeck, prepareDeck, readProject } from '../../src/pipeline/build.js';
import { newProject, startingLanguages } from '../../src/starting/new-project.js';
import { slideSkeleton } from '../../src/starting/slide-skeleton.js';
import { slideTypes } from '../../src/starting/slide-types.js';
import { typeFile } from '../../src/load/packs.js';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { textFile } from '../../src/load/text-file.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';
import { layeredFiles } from '../../src/world/layered-files.js';
import { memoryFiles } from '../world/memory.js';

const program = diskFiles(fileURLToPath(new URL('../..', import.meta.url)));
const brought = layeredFiles(memoryFiles({}), program);
const asked = { deck: 'strategy', theme: 'nordic', date: '2026-11-29' };

describe('a new project', () => {
  it.each([
    ['en', ['en', 'nb', 'da']],
    ['nb', ['nb', 'da']],
    ['da', ['da', 'nb', 'en']],
    ['en', ['en']],
  ] as const)('that is written in %s and made in %j builds with no word said', (_, languages) => {
    const files = layeredFiles(
      memoryFiles(
        Object.fromEntries(newProject({ ...asked, client: 'Vestby kommune', languages: [...languages] }, brought)),
      ),
      program,
    );
    const { value: project, diagnostics } = readProject(files);
    expect(diagnostics).toEqual([]);
    const deck = project?.decks.get('strategy') ?? expect.unreachable('it has a deck');
    const prepared = project && prepareDeck(project, deck, { files, fontFiles }, { draft: true });
    expect(prepared?.diagnostics).toEqual([]);
    for (const locale of languages) {
      const composed = prepared?.value && composeDeck(prepared.value, locale);
      expect(composed?.diagnostics).toEqual([]);
      expect(composed?.value?.scenes.map(({ slide }) => slide)).toEqual(['cover', 'demand', 'time', 'next']);
    }
  });

  it('names its client alike in every language', () => {
    const files = newProject({ ...asked, client: 'A: «B» & co', languages: ['nb', 'en'] }, brought);
    expect(files.get('content/decks/strategy.yaml')).toContain('client: "A: «B» & co"');
    expect(files.get('locales/en/strategy.po')).toContain('msgid "A: «B» & co"\nmsgstr "A: «B» & co"');
  });

  it('can be written in each language that has its texts', () => {
    expect(startingLanguages(brought)).toEqual(['en', 'nb', 'da']);
  });
});

describe('slide types', () => {
  const all = slideTypes(brought, () => false);

  it('say what they need of a project', () => {
    expect(all).toContainEqual({
      id: 'roles-matrix',
      pack: 'governance',
      title: 'Roles matrix',
      needs: ['level', 'role'],
    });
    expect(all).toContainEqual({ id: 'process-phases', pack: 'core', title: 'Process phases', needs: [] });
    expect(all.map(({ id }) => id)).not.toContain('type-reference');
  });

  it('are those of the packs that the project uses, and its own', () => {
    const own = {
      'content/framework.yaml': 'packs: []\n',
      'layouts/own-type/schema.yaml': 'title: Own\n',
      'layouts/own-type/example.yaml': 'id: x\n',
    };
    const mine = slideTypes(layeredFiles(memoryFiles(own), program), (path) => path in own);
    expect(mine).toContainEqual({ id: 'own-type', pack: 'own', title: 'Own', needs: [] });
    expect(mine.map(({ pack }) => pack)).not.toContain('governance');
  });
});

describe('the skeleton of a slide', () => {
  const packs = ['general', 'governance'];
  const skeleton = (type: string): string =>
    slideSkeleton(type, 'some.slide', typeFile(brought, packs, type, 'schema.yaml'), brought);

  it('holds what must be there, and the rest as comments', () => {
    const text = skeleton('process-phases');
    expect(text).toMatch(/^# The phases of a project over a week axis/u);
    expect(text).toContain('id: some.slide\ntype: process-phases\n');
    expect(text).toContain("# The takeaway, a full sentence with a verb. At most 20 words and two lines.\ntitle: ''\n");
    expect(text).toContain('phases:\n  first:\n');
    expect(text).toContain('\n  second:\n');
    expect(text).toContain("# soWhat: ''\n");
  });

  it.each(slideTypes(brought, () => false).map(({ id }) => id))(
    'of %s is YAML, also where all comments are fields',
    (type) => {
      const text = skeleton(type);
      const { value, diagnostics } = parseYaml(textFile('x.yaml', text));
      expect(diagnostics).toEqual([]);
      expect(value?.value).toMatchObject({ id: 'some.slide', type });
      const fields = text.split('\n').map((line) => line.replace(/^(\s*)# (?=\s*(?:# |'?[\w-]+'?:(?: |$)))/u, '$1'));
      expect(parseYaml(textFile('x.yaml', fields.join('\n'))).diagnostics).toEqual([]);
    },
  );
});
