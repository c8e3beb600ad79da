/** Two decks of one project that are written in different languages, over the same organisations. */
import { describe, expect, it } from 'vitest';
import { broughtPath } from '../../src/load/load-locale.js';
import { composeDeck, prepareDeck, readProject } from '../../src/pipeline/build.js';
import { everyItem } from '../../src/scene/walk.js';
import { fontFiles } from '../../src/world/font-files.js';
import { type Contents, SAMPLE, filesOf, read, skald } from './sample-world.js';

const BRIEF = `
id: brief
title: Brief
author: A
client: B
date: 2017-06-30
source: en
locales: [en]
theme: nordic
front: { title: Start, slides: [en.one] }
chapters: []
`;

const WORLD = {
  'content/decks/brief.yaml': BRIEF,
  'content/slides/en.yaml': 'id: en.one\ntype: note\ntitle: KMD has a plan\norganisations: [kmd]\n',
  'content/framework.yaml': 'source: nb\n',
  'content/organisations.yaml':
    'kmd: { name: Kommunaldepartementet, abbreviation: KMD, country: "no", level: national }\nks: { name: KS, country: "no", level: local }\n',
  'layouts/note/schema.yaml': `${String(SAMPLE['layouts/note/schema.yaml'])}  language: { type: string, refersTo: locale }\n`,
  'locales/en/locale.yaml': read('locales/en/locale.yaml'),
  'locales/en/framework.json': '{}',
  [broughtPath('locales/en/framework.json')]: read('locales/en/framework.json'),
};

/** The language of each text of the English deck. */
const languagesIn = (changes: Contents): ReadonlyMap<string, string> => {
  const files = filesOf({ ...WORLD, ...changes });
  const project = readProject(files).value ?? expect.unreachable();
  const deck = project.decks.get('brief') ?? expect.unreachable();
  const prepared = prepareDeck(project, deck, { files, fontFiles }, { draft: false }).value ?? expect.unreachable();
  const { scenes } = composeDeck(prepared, 'en').value ?? expect.unreachable();
  const items = scenes.flatMap((scene) => [...everyItem(scene.items)]);
  const paragraphs = items.flatMap((item) => (item.kind === 'text' ? item.text.paragraphs : []));
  return new Map(paragraphs.flatMap(({ runs, lang }) => runs.map((run) => [run.text, run.lang ?? lang] as const)));
};

const said = async (args: string, changes = {}) => {
  const { stdout } = await skald(`${args} --json`, { ...WORLD, ...changes });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Record<string, unknown>[] };
  return diagnostics.map(({ code, unit, locale, file, line, hint }) => ({ code, unit, locale, file, line, hint }));
};

describe('two decks of two languages', () => {
  it('ask only for translations of what they show, from the language it is written in', async () => {
    const found = await said('check brief');
    expect(found.map(({ code, unit, locale }) => [code, unit, locale])).toEqual([
      ['missing-translation', 'organisations/kmd.name', 'en'],
      ['missing-translation', 'organisations/kmd.abbreviation', 'en'],
      ['unspelt-abbreviation', 'en.one/title', 'en'],
    ]);
  });

  it('must say in which language names are written', async () => {
    const found = await said('check', { 'content/framework.yaml': undefined });
    expect(found).toMatchObject([
      {
        code: 'unclear-language',
        hint: expect.stringContaining('source: en') as unknown,
        file: 'content/organisations.yaml',
      },
    ]);
  });

  it('share a slide only when it says its language, and tag it as that', async () => {
    const shared = { 'content/decks/brief.yaml': BRIEF.replace('[en.one]', '[en.one, no.one]') };
    expect((await said('check', shared)).filter(({ code }) => code === 'unclear-language')).toMatchObject([
      { file: 'content/slides/one.yaml', line: 1 },
    ]);
    const nb = { ...shared, 'content/slides/one.yaml': `${String(SAMPLE['content/slides/one.yaml'])}language: nb\n` };
    const told = await said('check brief', nb);
    expect(told.map(({ code, unit }) => `${String(code)} ${String(unit)}`)).toContain(
      'missing-translation no.one/title',
    );
    const langs = languagesIn(nb);
    expect(langs.get('KMD has a plan')).toBe('en-GB');
    expect(langs.get('Norge har en plan')).toBe('nb-NO');
  });

  it('say of a slide and of a translation that they are in another language than they should be', async () => {
    const norwegian = 'Departementet har ansvaret for noen av oppgavene, og etter loven skal det gi råd til andre';
    const slide = `id: en.one\ntype: note\ntitle: ${norwegian}\norganisations: [kmd]\n`;
    const wrong = async (changes: object) =>
      (await said('check', changes))
        .filter(({ code }) => code === 'wrong-language')
        .map(({ file, line, hint }) => [file, line, hint]);
    expect(await wrong({ 'content/slides/en.yaml': slide })).toEqual([
      ['content/slides/en.yaml', 1, 'Write «language: nb» if it is, or its texts in «en».'],
    ]);
    expect(await wrong({ 'content/slides/en.yaml': `${slide}language: nb\n` })).toEqual([]);
    const po = `msgctxt "no.one/title"\nmsgid "Norge har en plan"\nmsgstr "${norwegian}"\n`;
    expect(await wrong({ 'locales/da/demo.po': po })).toEqual([
      ['locales/da/demo.po', 3, expect.stringContaining('Translate it.')],
    ]);
  });
});
