import { describe, expect, it } from 'vitest';
import { textFile } from '../../../src/load/text-file.js';
import { parseYaml } from '../../../src/load/parse-yaml.js';
import { checkTitleNumbers } from '../../../src/packs/general/check-title-numbers.js';
import type { CheckedFile } from '../../../src/validation/checked-file.js';

function checked(path: string, text: string): CheckedFile {
  const { value: document } = parseYaml(textFile(path, text));
  if (document === undefined) throw new Error(text);
  return { document, units: [], references: [], definitions: [], cells: [], across: [], quotes: [], diagnostics: [] };
}

const DATA = `
periods: [2020, 2025]
segments:
  teaching: { name: Teaching, values: [113, 124] }
  support: { name: Support, values: [24, 41.5] }
text: 'In {{fact:schools}} of them, 1,400 pupils are new'
notes: [On 77 slides]
`;

const told = (title: string, type = 'stacked-columns'): readonly (string | undefined)[] =>
  checkTitleNumbers({
    slides: [checked('one.yaml', `id: one\ntype: ${type}\ntitle: '${title}'\n${DATA}`)],
    facts: [
      checked(
        'facts.yaml',
        'schools: { value: 46, unit: schools, source: register }\ntaught: { value: 124000000, unit: EUR, source: accounts }\nother: { value: 941, unit: EUR, source: accounts }\n',
      ),
    ],
  }).map(({ code, message, place }) => `${place?.line}:${place?.column} ${code} ${/«(.*?)»/u.exec(message)?.[1]}`);

describe('a number in a title', () => {
  it.each([
    ['a value of the data', 'Teaching took 124'],
    ['a value without its decimals', 'Support took 42'],
    ['a value in full', 'Teaching took 124 million, that is 124,000,000'],
    ['a number of a text', 'Of 1,400 pupils'],
    ['a number of a text, as another language groups it', 'Av 1 400 elever'],
    ['a fact of a text', 'In 46 schools'],
    ['a fact', 'In {{fact:schools}} schools'],
    ['a fact that the data show in millions', 'Teaching took {{fact:taught}}'],
    ['a sum over time', 'Teaching took 237 in two years'],
    ['a sum of all in one period', 'All of it took 137, then 165.5'],
    ['a difference', 'It rose by 17.5'],
    ['a multiple', 'It is 1.7 times as much'],
    ['a growth', 'It rose by 73 %, or 73%'],
    ['a share', 'Support took 21% as much as teaching'],
    ['a year', 'Since 1999 it has risen'],
  ])('may be %s', (_, title) => {
    expect(told(title)).toEqual([]);
  });

  it('is told at its place where it stands nowhere and follows from nothing', () => {
    expect(told('Teaching took 125 of 941')).toEqual(['3:23 title-number 125', '3:30 title-number 941']);
  });

  it('is told where it is a fact that the slide shows nowhere', () => {
    expect(told('In {{fact:other}} schools')).toEqual(['3:12 title-number {{fact:other}}']);
  });

  it('is no growth without its sign, nor said in notes', () => {
    expect(told('It rose by 73 and is on 77 slides')).toEqual(['3:20 title-number 73', '3:33 title-number 77']);
  });

  it('of other slide types is their own affair', () => {
    expect(told('Teaching took 125', 'chapter-opener')).toEqual([]);
  });
});
