/** A project about another subject: two countries, three levels, four components, three roles, its own instruments and unit, over the program's layouts. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { composeDeck, prepareDeck, readProject } from '../../src/pipeline/build.js';
import type { Presentation } from '../../src/scene/scene.js';
import { everyWord } from '../../src/scene/every-word.js';
import { wordsOf } from '../../src/scene/walk.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';
import { layeredFiles } from '../../src/world/layered-files.js';
import { memoryFiles } from '../world/memory.js';

const FRAMEWORK = `
id: policy
countries: { de: { colour: fi }, at: { colour: se } }
levels: [federal, land, commune]
roles: [plan, pay, act]
components: [law, people, money, results]
overview: [law, people, money]
instruments: [ban, tax, advice]
units: { days: { whole: true, positive: true }, EUR: { money: true } }
`;

const words = {
  country: { de: 'Tyskland', at: 'Østerrike' },
  countryCode: { de: 'DE', at: 'AT' },
  level: { federal: 'Forbund', land: 'Delstat', commune: 'Kommune' },
  role: {
    plan: { title: 'Planlegging', text: 'Setter mål' },
    pay: { title: 'Finansiering', text: 'Betaler' },
    act: { title: 'Gjennomføring', text: 'Utfører' },
  },
  component: {
    law: { title: 'Lov' },
    people: { title: 'Folk' },
    money: { title: 'Penger' },
    results: { title: 'Resultater' },
  },
  instrument: {
    ban: { title: 'Forbud', text: 'Hindrer' },
    tax: { title: 'Avgift', text: 'Fordyrer' },
    advice: { title: 'Råd', text: 'Hjelper' },
  },
  unit: { days_one: 'dag', days_other: 'dager' },
};

const DECK = `
id: climate
title: Klima
author: A
client: B
date: 2017-06-30
source: nb
locales: [nb]
theme: nordic
front: { title: Start, slides: [cover] }
chapters:
  - id: countries
    number: "1"
    title: Landene
    parts:
      - { id: germany, number: "1.1", country: de, title: Tyskland, slides: [structure, roles, strategy, steering, ministry, lessons] }
`;

const SLIDES = {
  cover: `
type: cover
title: Hvem styrer klimapolitikken?
subtitle: Norge og Danmark, komponent for komponent`,
  structure: `
type: administrative-structure
section: policy.law
title: Forbundet vedtar, og delstatene gjennomfører
levels:
${['federal', 'land', 'commune']
  .map(
    (level) => `  ${level}:
    organisation: { fact: count, caption: enheter }
    budget: { fact: budget, caption: til klima }
    financing: { own: share, label: egne, caption: Skatt }
    independence: Selvstendig
    duties: Svarer på {{fact:days}}`,
  )
  .join('\n')}
sources: []`,
  roles: `
type: roles-matrix
section: policy.people
title: Forbundet planlegger, og kommunene handler
levels:
  federal: { actors: { bmu: { name: Miljødepartementet, leading: true, roles: [plan, pay] } } }
  commune: { actors: { town: { name: Byen, roles: [act] } } }
sources: []`,
  strategy: `
type: strategic-steering
section: policy.money
title: Avgifter er det sterkeste virkemiddelet
levels:
  federal: { actors: Regjeringen, strategy: Én plan, tools: Lov, instruments: { ban: Forbud, tax: Avgift, advice: Råd } }
  commune: { actors: Byene, strategy: Egne planer, tools: Vedtak, instruments: { ban: Forbud, advice: Råd } }
sources: []`,
  steering: `
type: operational-steering
section: policy.money
title: Avgifter virker ved finansieringen
roles:
  pay: { ban: Forbud gir gebyrer, tax: Avgiften går til delstatene, advice: Råd er gratis }
  act: { ban: Byene håndhever, advice: Byene veileder }
sources: []`,
  ministry: `
type: org-deep-dive
section: policy.people
title: Ministeriet har et kontor for avgifter
heading: Miljødepartementet
chart:
  nodes:
    ministry: { name: Ministeriet, kind: root, fte: days }
    climate: { name: Klima, kind: area, parent: ministry }
    tax: { name: Avgifter, kind: office, parent: climate, fte: days }
statement: Ett kontor krever inn
panel:
  tax: { heading: Avgifter, units: [tax], text: "- Krever inn avgiftene" }
sources: []`,
  lessons: `
type: lessons
section: policy.results
title: Råd alene virker ikke
themes:
  money: { positive: Avgiften virker, negative: Den er lav }
sources: []`,
};

const files = (changes: Readonly<Record<string, string>> = {}) =>
  layeredFiles(
    memoryFiles({
      'content/framework.yaml': FRAMEWORK,
      'content/decks/climate.yaml': DECK,
      'content/sources.yaml': 'report: { title: Rapporten }\n',
      'content/facts.yaml': `
count: { value: 16, unit: count, source: report }
budget: { value: 2000000000, unit: EUR, source: report }
share: { value: 40, unit: percent, source: report }
days: { value: 5, unit: days, source: report }
`,
      ...Object.fromEntries(
        Object.entries(SLIDES).map(([id, text]) => [`content/slides/${id}.yaml`, `id: ${id}${text}\n`]),
      ),
      'locales/nb/framework.json': JSON.stringify(words),
      ...changes,
    }),
    diskFiles(fileURLToPath(new URL('../..', import.meta.url))),
  );

const compose = (all: ReturnType<typeof files>): { value?: Presentation; diagnostics: readonly Diagnostic[] } => {
  const project = readProject(all);
  const deck = project.value?.decks.get('climate');
  if (project.value === undefined || deck === undefined) return { diagnostics: project.diagnostics };
  const prepared = prepareDeck(project.value, deck, { files: all, fontFiles }, { draft: false });
  const composed = prepared.value === undefined ? { diagnostics: [] } : composeDeck(prepared.value, 'nb');
  return { ...composed, diagnostics: [...project.diagnostics, ...prepared.diagnostics, ...composed.diagnostics] };
};

describe('a framework of a project’s own', () => {
  let built: ReturnType<typeof compose>;
  beforeAll(() => {
    built = compose(files());
  });
  const shown = (slide: string): string =>
    [...everyWord(built.value ?? expect.unreachable())]
      .filter((said) => said.slide === slide)
      .map(({ text }) => text.replaceAll('\u00A0', ' '))
      .join('\n');

  it('builds with the program’s layouts', () => {
    expect(built.diagnostics.map(({ code, message, place }) => [code, message, place?.file])).toEqual([]);
  });

  it('is what cover, tracker and tables follow', () => {
    expect(shown('cover')).toMatch(/Lov[^]*Folk[^]*Penger[^]*Resultater/u);
    expect(shown('cover')).not.toMatch(/Styring|Administrativ/u);
    expect(shown('structure')).toMatch(/1 {2}Lov/u);
    expect(shown('structure')).toContain('5 dager');
    expect(shown('structure')).not.toContain('Nasjonalt');
    expect(shown('roles')).toMatch(/Planlegging[^]*Finansiering[^]*Gjennomføring/u);
    expect(shown('steering')).toMatch(/Forbud[^]*Avgift[^]*Råd/u);
    expect(shown('lessons')).toContain('Penger');
  });

  it('has the components and their pages on the cover, also where no part is about a country', () => {
    const { value, diagnostics } = compose(files({ 'content/decks/climate.yaml': DECK.replace(' country: de,', '') }));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const cover = value?.scenes.find(({ slide }) => slide === 'cover')?.items ?? [];
    const columns = cover.filter(
      ({ kind, role, box }) => kind === 'shape' && role === 'decoration' && box.height > 200,
    );
    const texts = cover.flatMap((item) => (item.kind === 'text' ? [wordsOf(item.text).replaceAll('\u00A0', ' ')] : []));
    expect(texts).toEqual(expect.arrayContaining(['Lov', 'side 2', 'Penger', 'side 4–5']));
    expect(columns).toHaveLength(4);
  });

  it('has no heads over nothing on the cover of a deck that is about no component', () => {
    const alone = DECK.replace(/^chapters:[^]*$/mu, 'chapters: []\n');
    const { value } = compose(files({ 'content/decks/climate.yaml': alone }));
    const words = JSON.stringify(value?.scenes.map(({ items }) => items));
    expect(words).toContain('Hvem styrer klimapolitikken');
    expect(words).not.toContain('Lov');
  });

  it('explains on an org chart no unit that its badges do not have', () => {
    expect(shown('ministry')).toContain('5 dager');
    expect(shown('ministry')).not.toMatch(/ÅV|Årsverk/u);
  });
});
