/** A project on another subject, with vocabularies and slide types of its own, needs no line of TypeScript and nothing of the pack on governance. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.js';
import { load } from '../src/load/load.js';
import { entriesOf } from '../src/model/framework.js';
import type { Project } from '../src/model/project.js';
import { composeDeck, prepareDeck, readProject } from '../src/pipeline/build.js';
import { everyWord } from '../src/scene/every-word.js';
import { everyItem } from '../src/scene/walk.js';
import type { Presentation } from '../src/scene/scene.js';
import { diskFiles } from '../src/world/disk.js';
import { fontFiles } from '../src/world/font-files.js';
import { layeredFiles } from '../src/world/layered-files.js';

const folder = fileURLToPath(new URL('second-project', import.meta.url));
const files = layeredFiles(diskFiles(folder), diskFiles(fileURLToPath(new URL('..', import.meta.url))));

let project: Project | undefined;
const said: Diagnostic[] = [];
const decks = new Map<string, Presentation>();

beforeAll(() => {
  const read = readProject(files);
  said.push(...read.diagnostics);
  project = read.value;
  const deck = project?.decks.get('water');
  if (project === undefined || deck === undefined) return;
  const prepared = prepareDeck(project, deck, { files, fontFiles }, { draft: true });
  said.push(...prepared.diagnostics);
  for (const locale of deck.locales) {
    const composed = prepared.value && composeDeck(prepared.value, locale);
    said.push(...(composed?.diagnostics ?? []));
    if (composed?.value !== undefined) decks.set(locale, composed.value);
  }
}, 60_000);

function wordsIn(locale: string, slide: string): string {
  const presentation = decks.get(locale);
  const all = presentation === undefined ? [] : [...everyWord(presentation)];
  const texts = all.filter((said) => said.slide === slide).map(({ text }) => text);
  return texts.join(' ').replaceAll('\u00a0', ' ');
}

describe('a project on another subject', () => {
  it('has no line of TypeScript', () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => /\.[cm]?[jt]s$/u.test(name))).toEqual([]);
  });

  it('builds in both of its languages, and nothing is wrong with it', () => {
    expect(said).toEqual([]);
    expect([...decks].map(([locale, { scenes }]) => [locale, scenes.length])).toEqual([
      ['en', 6],
      ['nb', 6],
    ]);
  });

  it('has its own vocabularies, and none of the pack that it does not use', () => {
    if (project === undefined) return expect.unreachable();
    expect([...project.framework.vocabularies.keys()]).toEqual(['stages', 'risks']);
    expect(entriesOf(project.framework, 'risks')).toEqual(['leak', 'drought', 'germs', 'frost']);
    const types = [...(load(files).value?.types.keys() ?? [])];
    expect(types).toContain('org-deep-dive');
    expect(types).not.toContain('roles-matrix');
  });

  it.each([
    ['en', '6 of 12', 'Germs'],
    ['nb', '6 av 12', 'Smitte'],
  ])('counts its cells in %s', (locale, count, risk) => {
    expect(wordsIn(locale, 'opening')).toContain(count);
    expect(wordsIn(locale, 'risks')).toContain(risk);
  });

  it.each([
    [
      'en',
      'Pays for',
      'Advises: The Lake Board → The Waterworks',
      'Plan together (plans): The Waterworks – Street crews',
    ],
    ['nb', 'Betaler for', 'Gir råd: Innsjøstyret → Vannverket', 'Planlegger sammen (planer): Vannverket – Gatelagene'],
  ])('draws relations of its own kinds as it says, and calls them so in %s', (locale, verb, advice, shared) => {
    const [town, works] = locale === 'en' ? ['The town', 'The Waterworks'] : ['Byen', 'Vannverket'];
    const scene = decks.get(locale)?.scenes.find(({ slide }) => slide === 'money');
    const lines = everyItem(scene?.items ?? []).filter((item) => item.kind === 'connector');
    expect(lines.map(({ alt, line, from, to }) => [alt, line.double === true, line.dash, from.head, to.head])).toEqual([
      [`${verb}: ${town} → ${works}`, true, undefined, undefined, 'triangle'],
      [advice, false, 'dash', undefined, 'triangle'],
      [shared, false, undefined, undefined, undefined],
    ]);
    const legend = locale === 'en' ? ['Advice and input', 'Plan together'] : ['Råd og innspill', 'Planlegger sammen'];
    for (const word of [verb, ...legend]) expect(wordsIn(locale, 'money')).toContain(word);
  });

  it.each([
    ['en', 'Hosts the secretariat', 'Pipes – Users’ forum'],
    ['nb', 'Har sekretariatet', 'Rør – Brukerforum'],
  ])('draws an org chart with relations of its own kinds, and calls them so in %s', (locale, legend, ends) => {
    const scene = decks.get(locale)?.scenes.find(({ slide }) => slide === 'people');
    const lines = everyItem(scene?.items ?? []).filter((item) => item.kind === 'connector');
    expect(lines.map(({ alt }) => alt)).toContain(`${legend}: ${ends}`);
    expect(wordsIn(locale, 'people')).toContain(legend);
  });

  it('steps through its sections', () => {
    expect(wordsIn('en', 'people')).toContain('Treatment');
    expect(wordsIn('nb', 'history')).toContain('Ledningsnett');
  });
});
