import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/diagnostics/did-you-mean.js';
import { entriesOf } from '../../src/model/framework.js';
import { lines, verdictOn } from './sample-files.js';

const FRAMEWORK = `
id: policy
countries: { de: { colour: fi }, at: {} }
levels: [federal, state]
roles: [plan, act]
components: [money, people]
instruments: [law]
units: { days: { whole: true, positive: true }, USD: { money: true } }
`;

const WORLD = {
  'content/framework.yaml': FRAMEWORK,
  'content/organisations.yaml': 'kmd: { name: Ministry, country: de, level: federal }\n',
  'content/facts.yaml':
    'a.days: { value: 5, unit: days, source: interviews }\na.usd: { value: 5, unit: USD, source: interviews }\n',
  'locales/nb/framework.json': JSON.stringify({
    country: { de: 'Tyskland', at: 'Østerrike' },
    countryCode: { de: 'DE', at: 'AT' },
    level: { federal: 'Føderalt', state: 'Delstat' },
    role: { plan: { title: 'Plan', text: 'Legger planer' }, act: { title: 'Handling', text: 'Handler' } },
    component: { money: { title: 'Penger' }, people: { title: 'Folk' } },
    instrument: { law: { title: 'Lov', text: 'Vedtar lover' } },
    unit: { days_one: 'dag', days_other: 'dager' },
  }),
};

const FUNDS = { legend: 'Betaler', verb: 'Betaler for' };

const said = (changes: Readonly<Record<string, string>>) =>
  verdictOn({ ...WORLD, ...changes }).diagnostics.filter(({ severity }) => severity === 'error');

describe('content/framework.yaml', () => {
  it('gives a project its own countries, levels and units', () => {
    const { project, diagnostics } = verdictOn(WORLD);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const framework = project?.framework ?? expect.unreachable();
    expect(framework.vocabularies.get('country')?.entries).toMatchObject([
      { id: 'de', colour: 'fi', place: { line: 3 } },
      { id: 'at' },
    ]);
    expect(entriesOf(framework, 'operational-role')).toEqual(['plan', 'act']);
    expect(entriesOf(framework, 'overview')).toEqual(['money', 'people']);
    expect(framework.units).toMatchObject({ count: { whole: true }, days: { whole: true } });
    expect(project?.facts.get('a.usd')?.money).toBe(true);
    expect(project?.facts.get('a.days')?.money).toBeUndefined();
  });

  it('needs the names and codes of its countries where they stand', () => {
    const words = JSON.parse(WORLD['locales/nb/framework.json']) as Readonly<Record<string, object>>;
    for (const kind of ['country', 'countryCode']) {
      const changed = JSON.stringify({ ...words, [kind]: { de: 'D' } });
      expect(said({ 'locales/nb/framework.json': changed })).toMatchObject([
        {
          code: 'missing-word',
          hint: `Add it there: "${kind}": { "at": "…" }.`,
          place: { file: 'content/framework.yaml', line: 3 },
        },
      ]);
    }
  });

  it('makes what another project has an error where it is named, with what there is', () => {
    const organisations = 'kmd: { name: Ministry, country: fi, level: national }\n';
    expect(said({ 'content/organisations.yaml': organisations })).toMatchObject([
      {
        code: 'unknown-country',
        hint: 'Possible here: de, at.',
        place: { file: 'content/organisations.yaml', line: 1, column: 33 },
      },
      { code: 'unknown-level', message: 'There is no level «national».', hint: 'Possible here: federal, state.' },
    ]);
    const facts =
      'a.days: { value: 5, unit: fte, source: interviews }\nb: { value: 1.5, unit: days, source: interviews }\n';
    expect(said({ 'content/facts.yaml': facts }).map(({ code }) => code)).toEqual(['unknown-unit', 'senseless-value']);
  });

  it('has its own kinds of relation in the place of those of every project, which keep the look of their lines and their place in org charts', () => {
    const words = { ...JSON.parse(WORLD['locales/nb/framework.json']), relation: { funds: FUNDS, shares: FUNDS } };
    const own = 'relations: { owns: {}, funds: {}, steers: { line: dashed }, shares: { mutual: true } }\n';
    const changed = {
      ...WORLD,
      'content/framework.yaml': FRAMEWORK + own,
      'locales/nb/framework.json': JSON.stringify(words),
    };
    expect(verdictOn(WORLD).project?.framework.relations['owns']).toEqual({ line: 'double', chart: 'hierarchy' });
    expect(verdictOn(changed).project?.framework.relations).toEqual({
      owns: { line: 'double', chart: 'hierarchy' },
      funds: {},
      steers: { line: 'dashed', chart: 'hierarchy', together: 'legend.steersOrAssigns' },
      shares: { mutual: true },
    });
    for (const wrong of [own.replace('dashed', 'dotted'), own.replace('mutual: true', 'mutual: true, chart: support')])
      expect(said({ 'content/framework.yaml': FRAMEWORK + wrong }).map(({ place }) => place?.line)).toEqual([9]);
    const mutual = changed['content/framework.yaml'].replace('owns: {}', 'owns: { mutual: true }');
    expect(verdictOn({ ...changed, 'content/framework.yaml': mutual }).project?.framework.relations['owns']).toEqual({
      line: 'double',
      mutual: true,
    });
  });

  it('names a fault of its own once, not wherever something is named', () => {
    const wrong = FRAMEWORK.replace('levels: [federal, state]', 'levels: [federal, federal]');
    const all = lines(verdictOn({ ...WORLD, 'content/framework.yaml': wrong }));
    expect(all.filter((line) => line.includes('unknown-level'))).toEqual([]);
    expect(all).toEqual([expect.stringMatching(/^content\/framework\.yaml:4:\d+ repeated-/u)]);
  });

  it('tells of a vocabulary that nothing names, since its key may be mistyped', () => {
    const found = verdictOn({ ...WORLD, 'content/framework.yaml': `${FRAMEWORK}sectorss: [health]\n` });
    expect(found.diagnostics).toMatchObject([
      { code: 'missing-word' },
      {
        code: 'unused-vocabulary',
        severity: 'warning',
        hint: 'Did you mean «sectors»?',
        place: { line: 9, column: 1 },
      },
    ]);
    const singular = verdictOn({ ...WORLD, 'content/framework.yaml': FRAMEWORK.replace('levels', 'level') });
    expect(lines(singular)).toContain('content/framework.yaml:4:1 unused-vocabulary');
  });

  it('tells nothing of a vocabulary whose name is handed to a partial', () => {
    const own = { ...WORLD, 'content/framework.yaml': `${FRAMEWORK}stages: [first]\n` };
    const unused = (template: string) =>
      verdictOn({
        ...own,
        'layouts/partials/steps.hbs': '{{#each (vocabulary of)}}{{this}}{{/each}}',
        'layouts/partials/all.hbs': template,
      })
        .diagnostics.filter(({ code }) => code === 'unused-vocabulary')
        .map(({ place }) => place?.line);
    expect(unused('{{> steps of="stages"}}')).toEqual([]);
    expect(unused("{{#> steps of='stages' width=4}}{{/steps}}")).toEqual([]);
    expect(unused('{{> steps of="stage"}}')).toEqual([9]);
    expect(unused('<text style="stages">{{> steps of="stage"}}</text>')).toEqual([9]);
  });

  it('tells nothing of a vocabulary that a template alone asks for', () => {
    const own = { ...WORLD, 'content/framework.yaml': `${FRAMEWORK}stages: [first]\n` };
    const said = (files: Record<string, string>) =>
      verdictOn({ ...own, ...files }).diagnostics.filter(({ code }) => code === 'unused-vocabulary');
    const asking = '{{#each (vocabulary "stages")}}{{this}}{{/each}}';
    expect(said({})).toHaveLength(1);
    expect(said({ 'layouts/note/layout.hbs': asking })).toEqual([]);
    expect(said({ 'layouts/partials/steps.hbs': asking })).toEqual([]);
    expect(said({ 'layouts/note/layout.hbs': asking.replace('stages', 'stage') })).toHaveLength(1);
  });

  it('declares vocabularies of any name, for schemas, attributes of organisations and parts of decks', () => {
    const own = `${FRAMEWORK}stages: { entries: [first, second], words: [stage.*] }\nearly: { entries: [first], of: stages }
organisations: { stage: stages, early: [early] }\nparts: { stage: stages }\n`;
    const words = {
      ...(JSON.parse(WORLD['locales/nb/framework.json']) as object),
      stage: { first: 'Først', second: 'Så' },
    };
    const world = {
      'content/framework.yaml': own,
      'content/organisations.yaml':
        'kmd: { name: Ministry, country: de, level: federal, stage: second, early: [first] }\n',
      'locales/nb/framework.json': JSON.stringify(words),
    };
    expect(verdictOn({ ...WORLD, ...world }).diagnostics).toEqual([]);
    const wrong = {
      'content/organisations.yaml': 'kmd: { name: M, country: de, level: federal, stage: third, early: [second] }\n',
    };
    expect(said({ ...world, ...wrong })).toMatchObject([
      {
        code: 'unknown-stages',
        message: 'There is no entry «third» in «stages».',
        hint: 'Possible here: first, second.',
      },
      { code: 'unknown-early', hint: 'Possible here: first.' },
    ]);
    expect(said({ ...world, 'locales/nb/framework.json': WORLD['locales/nb/framework.json'] })).toMatchObject([
      { code: 'missing-word', place: { file: 'content/framework.yaml', line: 9, column: 21 } },
      { code: 'missing-word' },
    ]);
    expect(said({ ...world, 'content/framework.yaml': own.replace('of: stages', 'of: stage') })).toMatchObject([
      { code: 'unknown-vocabulary', hint: 'Did you mean «stages»?', place: { line: 10 } },
    ]);
  });

  it('can only cover components and roles that it has', () => {
    const framework = `${FRAMEWORK}overview: [mony]\noperational-roles: [act, lead]\n`;
    expect(said({ 'content/framework.yaml': framework })).toMatchObject([
      { code: 'unknown-role', place: { line: 10 } },
      { code: 'unknown-component', hint: 'Did you mean «money»?', place: { line: 9 } },
    ]);
  });
});

describe('didYouMean', () => {
  it.each([
    ['fi', ['nb', 'da', 'en'], undefined],
    ['kdm', ['kmd', 'ks'], 'kmd'],
    ['nn', ['nb', 'da'], 'nb'],
    ['natonal', ['national', 'state'], 'national'],
  ])('finds for %s among %j %s', (name, names, expected) => expect(didYouMean(name, names)).toBe(expected));
});
