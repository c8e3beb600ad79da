import { describe, expect, it } from 'vitest';
import { nbWords } from '../localise/shipped-words.js';
import { broughtPath } from '../../src/load/load-locale.js';
import { lines, verdictOn } from '../project/sample-files.js';

const said = (json: string): readonly string[] => lines(verdictOn({ 'locales/nb/framework.json': json }));

describe('framework.json', () => {
  it.each([
    ['{ "a": "x", "b": { "c": "y" } }', []],
    ['{\n\t"a": 1\n}', ['locales/nb/framework.json:2:7 wrong-kind']],
    ['{ "a": null }', ['locales/nb/framework.json:1:3 wrong-kind']],
    ['{ "a": ["x"] }', ['locales/nb/framework.json:1:3 wrong-kind']],
    ['{ "a": " " }', ['locales/nb/framework.json:1:8 empty-word']],
    ['{ "a": "x",\n  "a": "y" }', ['locales/nb/framework.json:2:3 duplicate-key']],
    ['{ "a_other": "x" }', ['locales/nb/framework.json:1:14 missing-plural']],
    ['{ "a_one": "x", "a_other": "y" }', []],
  ])('%j says %j', (json, expected) => expect(said(json)).toEqual(expected));
});

describe('words that must be there', () => {
  const wordless = { [broughtPath('locales/nb/framework.json')]: '{}' };
  const verdict = (own: object, more = {}) =>
    verdictOn({ ...wordless, 'locales/nb/framework.json': JSON.stringify(own, null, 2), ...more });
  const object = Object.fromEntries(Object.entries(nbWords.object).filter(([key]) => key !== 'table'));

  it('are those that the program asks for', () => {
    expect(verdict(nbWords).diagnostics).toEqual([]);
    expect(verdict({ ...nbWords, object }).diagnostics).toMatchObject([
      {
        code: 'missing-word',
        severity: 'error',
        locale: 'nb',
        hint: 'Add it there: "object": { "table": "…" }.',
        place: { file: 'locales/nb/framework.json', excerpt: '  "object": {' },
      },
    ]);
  });

  it('are layered over the program’s key by key, plural forms together', () => {
    const { project } = verdictOn({
      'locales/nb/framework.json':
        '{ "object": { "table": "Oversikt" }, "unit": { "fte_one": "x", "fte_other": "y" } }',
    });
    expect(project?.locales.get('nb')?.framework).toMatchObject({
      object: { ...nbWords.object, table: 'Oversikt' },
      unit: { ...nbWords.unit, fte_one: 'x', fte_other: 'y' },
    });
  });

  it('hold what is filled in, and nothing else', () => {
    const withWord = (table: string) =>
      lines(verdictOn({ 'locales/nb/framework.json': `{ "excerptTitle": "${table}" }` }));
    expect(withWord('Utdrag av {{title}}')).toEqual([]);
    expect(withWord('Utdrag')).toEqual(['locales/nb/framework.json:1:19 damaged-placeholder']);
    expect(withWord('{{title}} {{part}}')).toEqual(['locales/nb/framework.json:1:19 damaged-placeholder']);
    expect(said('{ "sources": "Kilder {{title}}" }')).toEqual(['locales/nb/framework.json:1:14 damaged-placeholder']);
    expect(said('{ "unit": { "fte_one": "ett", "fte_other": "{{count}} x" } }')).toEqual([]);
  });

  it('hold so in a pack too, and are told in its file', () => {
    const file = 'layouts/governance/words/nb.json';
    const pack = (words: string) => lines(verdictOn({ [file]: words }));
    expect(pack('{ "levelHead": "Nivå" }')).toEqual([]);
    expect(pack('{ "levelHead": "Nivå",\n  "of": "av {{lacking}}" }')).toEqual([`${file}:2:9 damaged-placeholder`]);
    expect(pack('{ "levelHead": " " }')).toEqual([`${file}:1:16 empty-word`]);
  });

  it('stand where the file that gives them has them', () => {
    const { project } = verdictOn({
      'locales/nb/framework.json': '{\n "hello": "hei" }',
      'layouts/governance/words/nb.json': '{\n\n "hello": "hallo", "levelHead": "Nivå" }',
    });
    const placeOf = (word: string) => project?.locales.get('nb')?.placeOfWord(word);
    expect(placeOf('levelHead')).toMatchObject({ file: 'layouts/governance/words/nb.json', line: 3, column: 20 });
    expect(placeOf('hello')).toMatchObject({ file: 'locales/nb/framework.json', line: 2 });
  });

  it('are told at the entry of the framework that has none', () => {
    const framework = [
      'id: policy',
      'countries: { "no": {}, de: {} }',
      'levels: [national, land]',
      'roles: [strategy]',
      'components: [roles]',
      'instruments: [econ]',
      'units: { days: { short: true }, USD: { money: true }, fte: {} }',
      'relations: { owns: {}, funds: {} }',
    ].join('\n');
    expect(lines(verdictOn({ 'content/framework.yaml': framework }))).toEqual([
      'content/framework.yaml:2:24 missing-word',
      'content/framework.yaml:2:24 missing-word',
      'content/framework.yaml:3:20 missing-word',
      'content/framework.yaml:7:10 missing-word',
      'content/framework.yaml:7:10 missing-word',
      'content/framework.yaml:8:24 missing-word',
      'content/framework.yaml:8:24 missing-word',
    ]);
  });
});
