import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standardFramework } from '../model/standard-framework.js';
import type { Fact } from '../../src/model/project.js';
import { makeHelpers } from '../../src/template/helpers.js';
import { packs } from '../../src/packs/registry.js';
import { outlineOf } from '../../src/template/make-outline.js';
import { spec } from '../layout/small-deck.js';
import { emptyProject, printedBy } from './sample-layouts.js';

const fact = (id: string, value: number): Fact => ({ id, value, unit: 'NOK', source: 's' });
const fields = {
  none: [],
  empty: {},
  list: ['a', 'b'],
  weeks: { a: { n: 3 }, b: { n: 7 } },
  nested: { a: { of: { x: 1, y: 2 } }, b: { of: { z: 3 } }, c: { of: { w: 4 } } },
  lists: { one: { of: ['a', 'b'] }, two: {} },
  groups: [
    { id: 'a', n: 1 },
    { id: 'b', n: 2 },
    { id: 'c', n: 4 },
  ],
  map: {
    x: { level: 'state', unit: 'leading', budget: { fact: 'x.money' } },
    y: { level: 'state', unit: 'other', budget: { fact: 'y.money' } },
  },
};
const text = (template: string): string =>
  printedBy(`<text>${template}</text>`, { fields, facts: [fact('x.money', 10), fact('y.money', 25)] }).slice(
    '[text '.length,
    -1,
  );

/** The helpers that rows of layouts/README.md tell of: those of the core, or those of a pack. */
function toldOf(pack?: string): readonly string[] {
  const [page = ''] = readFileSync(new URL('../../layouts/README.md', import.meta.url), 'utf8').split('## Markup');
  const rows = page.split('\n').filter((row) => /of the pack (\w+)/u.exec(row)?.[1] === pack);
  return rows.join('\n').match(/(?<=[`({]|#(?:if|each|with) )[a-z][A-Za-z]*/gu) ?? [];
}

it('are all told in layouts/README.md, those of packs with the name of the pack', () => {
  const named = (helpers: object, pack?: string): readonly string[] =>
    Object.keys(helpers).filter((name) => !toldOf(pack).includes(name));
  expect(named(makeHelpers(new Map(), standardFramework))).toEqual([]);
  const outline = outlineOf(emptyProject, spec);
  expect(packs.map(({ id, helpers }) => named(helpers?.(spec, outline, []) ?? {}, id))).toEqual(packs.map(() => []));
});

describe('helpers that print', () => {
  it.each([
    ['{{word "a.b"}}', '<word a.b>'],
    ['{{word (concat "a." "b")}}', '<word a.b>'],
    ['{{word "counted.units" 3}}', '<word counted.units 3>'],
    ['{{firstword "a.short" "a.title"}}', '<word a.title>'],
    ['{{date "2017-03"}}', '<date 2017-03>'],
    ['{{#with (ofType "test")}}{{id}}{{/with}}{{#with (ofType "none")}}nei{{else}} ingen{{/with}}', 'no.one ingen'],
    [
      '{{#with (allOf "test")}}{{count slides}} {{this.pages}}{{/with}}{{#with (allOf "x")}}nei{{/with}}',
      '1 <page no.one no.one>',
    ],
    [
      '{{#with (pagesOf (list "no.one" "none"))}}{{count slides}} {{this.pages}}{{/with}}{{#with (pagesOf (list "none"))}}nei{{/with}}',
      '1 <page no.one no.one>',
    ],
    ['{{#with (pagesOf missing)}}nei{{else}}ingen{{/with}}', 'ingen'],
    ['{{fact "x.money"}}', '<fact x.money full>'],
    ['{{fact "x.money" "short"}}', '<fact x.money short>'],
    ['{{fact "x.money" "strange"}}', '<fact x.money full>'],
    ['{{wordlist "relation." (kindsof "support") ".legend"}}', '<listing relation.secretariat.legend>'],
    ['{{#each (kindsof "hierarchy")}}{{this}} {{/each}}', 'steers assigns owns'],
    ['{{org "kmd"}}', '<organisation kmd>'],
    ['{{page "no.one"}}', '<page no.one>'],
    ['{{page "no.one" "no.two"}}', '<page no.one no.two>'],
    ['{{sourcelist "no.one"}}', '<sources no.one>'],
    ['{{countof 3 4}}', '<count 3 4>'],
    ['{{countof 3}}', '<count 3>'],
    ['{{percentof 30}}', '<count 30 percent>'],
    ['{{signed 4 1}}', '<count 4 1 signed>'],
    ['{{fixed 4 1}} {{fixed 4 missing}}', '<count 4 1> <count 4 0>'],
    ['{{signed 4 missing}}', '<count 4 0 signed>'],
    ['{{wordlist "a." (list "a" "b") ".b"}}', '<listing a.a.b,a.b.b>'],
  ])('%s gives %s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });
});

describe('the slide helper', () => {
  it('gives the fields of a slide of the deck, its texts as references, and nothing for another', () => {
    const template =
      '<text>{{#with (slide "no.one")}}{{title}}{{/with}}{{#with (slide "no.two")}}x{{else}}-{{/with}}</text>';
    expect(printedBy(template, { fields: { title: 'T' }, texts: ['title'] })).toContain('<unit no.one/title>-');
  });
});

describe('the bullets helper', () => {
  it('counts the bullets of texts, and a text without bullets as one', () => {
    const fields = { some: '- a\n  - b\n- c', one: 'a', map: { x: { t: '- a\n- b' }, y: { t: 'c' }, z: {} } };
    const template = '<text>{{bullets some}} {{bullets one}} {{bullets missing}} {{bullets map "t"}}</text>';
    expect(printedBy(template, { fields, texts: ['some', 'one', 'map.x.t', 'map.y.t'] })).toContain('2 1 0 3');
  });
});

describe('the yearof helper', () => {
  it('knows whether a field names a fact of a unit', () => {
    expect(text('{{#if (countsin rows "staff" "NOK")}}ja{{/if}}{{#if (countsin rows "staff" "fte")}}nei{{/if}}')).toBe(
      '',
    );
    expect(
      printedBy(
        '<text>{{#if (countsin rows "staff" "NOK")}}ja{{/if}}{{#if (countsin rows "staff" "fte")}}nei{{/if}}</text>',
        {
          fields: { rows: { a: { staff: 'x.money' }, b: {} } },
          facts: [fact('x.money', 10)],
        },
      ),
    ).toBe('[text ja]');
  });

  it('gives the one year of the facts that a field names, and nothing where they are of several or of none', () => {
    const at = (a: number | undefined, b: number | undefined): string =>
      printedBy('<text>{{yearof map "budget"}}.</text>', {
        fields,
        facts: [
          { ...fact('x.money', 10), ...(a === undefined ? {} : { year: a }) },
          { ...fact('y.money', 25), ...(b === undefined ? {} : { year: b }) },
        ],
      });
    expect(at(2015, 2015)).toContain('2015.');
    expect(at(2015, 2016)).not.toContain('201');
    expect(at(2015, undefined)).not.toContain('201');
  });

  it('reads a field that is the id of a fact, and passes over entries without one', () => {
    const payers = { a: { fact: 'x.money' }, b: {} };
    const facts = [{ ...fact('x.money', 10), year: 2017 }];
    expect(printedBy('<text>{{yearof map "fact"}}.</text>', { fields: { map: payers }, facts })).toContain('2017.');
  });
});

describe('helpers that reckon', () => {
  it.each([
    ['{{concat "a" 1 missing "b"}}', 'a1b'],
    ['{{#if (eq "a" "a")}}ja{{/if}}{{#if (eq 1 "1")}}nei{{/if}}', 'ja'],
    ['{{#if (not none)}}tom{{/if}}{{#if (not list)}}nei{{/if}}', 'tom'],
    ['{{#if (and list map)}}ja{{/if}}{{#if (and list none)}}nei{{/if}}', 'ja'],
    ['{{or none missing "c"}}', 'c'],
    ['{{#if (or none missing)}}nei{{/if}}', ''],
    ['{{#if (includes list "b")}}ja{{/if}}{{#if (includes map "b")}}nei{{/if}}', 'ja'],
    ['{{#each (list "a" "b")}}{{this}}{{/each}}', 'ab'],
    ['{{first list}}{{last list}}{{first none}}{{last missing}}', 'ab'],
    ['{{#with (find map "level" "state" "unit" "other")}}{{budget.fact}}{{/with}}', 'y.money'],
    ['{{#with (find map "level" "none")}}nei{{else}}ingen{{/with}}', 'ingen'],
    ['{{#if (has map "x")}}ja{{/if}}{{#if (has map "toString")}}nei{{/if}}{{#if (has list "x")}}nei{{/if}}', 'ja'],
    ['{{position list "b"}} {{position list "c"}}', '2 0'],
    ['{{#if (atmost 2 2)}}ja{{/if}}{{#if (atmost 3 2)}}nei{{/if}} {{sum groups "n"}}', 'ja 7'],
    ['{{plus 1 2 3}} {{count list}} {{count map}} {{count missing}}', '6 2 2 0'],
    ['{{count map "level" "state"}} {{count map "level" "state" "unit" "other"}} {{count map "level" "x"}}', '2 1 0'],
    ['{{sum weeks "n"}} {{sum missing "n"}}', '10 0'],
    ['{{weeksof weeks "n" 1 50}} {{weeksof weeks "n" 0 50 53}} {{weeksof missing "n" 0 5}}', '1–7 50–52 5'],
    ['{{numberof nested "of" 0 1}} {{numberof nested "of" 2 0}} {{numberof missing "of" 0 0}}', '2 4 1'],
    ['{{#if (evenly weeks "n" 0.3)}}ja{{/if}}{{#if (evenly weeks "n" 0.4)}}nei{{/if}}', 'ja'],
    ['{{#if (any lists "of")}}ja{{/if}}{{#if (any map "of")}}nei{{/if}}', 'ja'],
    ['{{#if (listed lists "of" "b")}}ja{{/if}}{{#if (listed lists "of" "c")}}nei{{/if}}', 'ja'],
    ['{{min 1 3 2}} {{max 1 3 2}}', '1 3'],
    ['{{total map "budget"}} {{total missing "budget"}}', '2 0'],
    ['{{#if (any map "budget")}}ja{{/if}}{{#if (any map "none")}}nei{{/if}}{{#if (any missing "x")}}nei{{/if}}', 'ja'],
    ['{{value "x.money"}}{{value "unknown"}}', '10'],
    ['{{most map "budget"}} {{most missing "budget"}}', '25 0'],
  ])('%s gives %j', (template, expected) => {
    expect(text(template)).toBe(expected);
  });
});
