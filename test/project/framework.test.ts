import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/diagnostics/did-you-mean.js';
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

const said = (changes: Readonly<Record<string, string>>) =>
  verdictOn({ ...WORLD, ...changes }).diagnostics.filter(({ severity }) => severity === 'error');

describe('content/framework.yaml', () => {
  it('gives a project its own countries, levels and units', () => {
    const { project, diagnostics } = verdictOn(WORLD);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(project?.framework).toMatchObject({
      countries: { de: { colour: 'fi', place: { line: 3 } }, at: { colour: 'at' } },
      operationalRoles: ['plan', 'act'],
      overview: ['money', 'people'],
      units: { count: { whole: true }, days: { whole: true } },
    });
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
      { code: 'unknown-level', hint: 'Possible here: federal, state.' },
    ]);
    const facts =
      'a.days: { value: 5, unit: fte, source: interviews }\nb: { value: 1.5, unit: days, source: interviews }\n';
    expect(said({ 'content/facts.yaml': facts }).map(({ code }) => code)).toEqual(['unknown-unit', 'senseless-value']);
  });

  it('names a fault of its own once, not wherever something is named', () => {
    const all = lines(verdictOn({ ...WORLD, 'content/framework.yaml': FRAMEWORK.replace('levels', 'level') }));
    expect(all.filter((line) => line.includes('unknown-level'))).toEqual([]);
    expect(all).toContain('content/framework.yaml:4:1 unknown-field');
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
