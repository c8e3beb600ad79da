import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { readText } from '../../src/load/read-text.js';
import type { CellGrid } from '../../src/model/cells.js';
import type { Fact, LocaleSpec } from '../../src/model/project.js';
import type { LocaleFile } from '../../src/schemas/locale.js';
import { amountsIn } from '../../src/rules/amount-claims.js';
import { deniedAmounts } from '../../src/rules/denied-amounts.js';
import { diskFiles } from '../../src/world/disk.js';
import { lay } from '../layout/small-deck.js';
import { presentationOf, situationOf } from './scene-under-test.js';

function localeOf(tag: string): LocaleFile {
  const { value } = readText(diskFiles('.'), `locales/${tag}/locale.yaml`);
  if (value === undefined) throw new Error(`${tag} has no settings`);
  return parseYaml(value).value?.value as LocaleFile;
}

function claimed(tag: string, text: string): readonly unknown[] {
  const { claims, style } = localeOf(tag);
  if (claims === undefined) throw new Error(`${tag} names no words of claims`);
  return amountsIn(text, claims, style.spelling?.numbers ?? []).map((claim) => {
    if (claim.kind === 'of') return [claim.words, claim.stated, claim.total];
    if (claim.kind === 'majority') return [claim.words];
    return [claim.words, Number(claim.value.toFixed(2)), claim.bound];
  });
}

describe('what a text claims of amounts', () => {
  it.each([
    ['nb', 'Regionene har dobbelt så mange', [['dobbelt så', 2, undefined]]],
    [
      'nb',
      'Det er mer enn halvparten, og hver femte',
      [
        ['mer enn halvparten', 0.5, 'over'],
        ['hver femte', 0.2, undefined],
      ],
    ],
    ['nb', 'De fleste, tre av fire land', [['de fleste'], ['tre av fire', 3, 4]]],
    ['nb', 'Prosjektene følges opp to ganger i året, hver for seg', []],
    [
      'da',
      'Næsten halvdelen, tre gange så mange',
      [
        ['tre gange så', 3, undefined],
        ['næsten halvdelen', 0.5, 'under'],
      ],
    ],
    [
      'en',
      'Twice as many; nearly two thirds; one in five',
      [
        ['twice as', 2, undefined],
        ['nearly two thirds', 0.67, 'under'],
        ['one in five', 0.2, undefined],
      ],
    ],
    ['en', 'Most of the staff is local', [['most of']]],
  ])('in %s: %s', (tag, text, expected) => {
    const found = claimed(tag, text);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
  });
});

const fact = (id: string, value: number, more: Partial<Fact> = {}): readonly [string, Fact] => [
  id,
  { id, value, unit: 'fte', source: 'interviews', ...more },
];

/** Three rows of one column, two of them stated. */
const grid: CellGrid = { rows: ['a', 'b', 'c'], columns: ['econ'], states: [['stated'], ['stated'], ['notStated']] };

/** The words that are told, on a slide of a title and a lead: many is 46, score 20, few 10, some 5, most 8 to 14, least over 6. */
function denied(title: string, lead = '', own = 'no.other'): readonly string[] {
  const { style, claims } = localeOf('nb');
  const nb: LocaleSpec = {
    ...{ tag: 'nb', lang: 'nb-NO', name: 'nb', fallback: [], similar: [], style, framework: {} },
    ...(claims === undefined ? {} : { claims }),
    translations: new Map(),
    placeOfWord: () => ({ file: 'locales/nb/framework.json', line: 1, column: 1 }),
    placeOfSetting: () => ({ file: 'locales/nb/locale.yaml', line: 1, column: 1 }),
  };
  const markup = '<text x="36" y="100" w="800" h="60" placeholder="title" role="title" style="title">Tittel</text>';
  const situation = situationOf({ title, lead }, presentationOf(lay(markup).scene));
  const project = {
    ...situation.project,
    facts: new Map([
      ...[fact('many', 46), fact('score', 20), fact('few', 10), fact('some', 5)],
      ...[fact('most', 8, { to: 14 }), fact('least', 6, { qualifier: 'over' })],
    ]),
    cells: new Map([[own, [grid]]]),
    locales: new Map([['nb', nb]]),
  };
  return deniedAmounts({ ...situation, project }).map(
    ({ code, unit, message }) => `${code} ${unit} ${/«([^»]*)»/u.exec(message)?.[1]}`,
  );
}

describe('words for ratios and shares', () => {
  it.each([
    ['De har {{ratio:many/few}} ganger så mange, altså dobbelt så mange', ['denied-claim title dobbelt så']],
    ['De har {{ratio:many/few}} ganger så mange, altså mer enn fire ganger så mange', []],
    ['De har {{ratio:few/some}}, altså dobbelt så mange', []],
    // Words are round: 43 % is half, but 2.3 times no longer twice as many.
    ['De har {{ratio:many/score}} ganger så mange, altså dobbelt så mange', ['denied-claim title dobbelt så']],
    ['De har {{share:score/many}}, altså halvparten', []],
    ['De har {{share:few/many}}, altså hver fjerde', []],
    ['De har {{share:few/many}}, altså en tredjedel', ['denied-claim title en tredjedel']],
    ['De har {{share:some/few}}, altså halvparten', []],
    ['De har {{share:few/many}}, altså halvparten', ['denied-claim title halvparten']],
    ['De har {{share:few/many}}, altså under halvparten', []],
    ['De har {{share:few/many}}, altså hver femte', []],
    ['De har {{share:few/many}}, altså de fleste', ['denied-claim title de fleste']],
    ['Penger i {{count:no.other/econ}} ruter, altså to av tre', []],
    ['Penger i {{count:no.other/econ}} ruter, altså én av tre', ['denied-claim title én av tre']],
    ['Penger i {{count:no.other/econ}} ruter, og én av fire ledere', []],
    ['De har dobbelt så mange', []],
    ['De har {{ratio:most/some}}, altså dobbelt så mange', []],
    ['De har {{ratio:most/some}}, altså mer enn dobbelt så mange', ['denied-claim title mer enn dobbelt så']],
    ['De har {{ratio:some/most}}, altså mer enn halvannen gang så mange', []],
    ['De har {{share:most/most+few}}, altså halvparten', []],
    ['De har {{share:most/most+few}}, altså over halvparten', ['denied-claim title over halvparten']],
    ['De har {{share:least/few}}, altså over halvparten', []],
    ['De har {{share:least/few}}, altså under halvparten', []],
    ['De har {{share:some/most}}, altså de fleste', []],
  ])('are held against what the text reckons: %s', (title, told) => {
    expect(denied(title)).toEqual(told);
  });

  it('are held against what the slide reckons where their own text has nothing', () => {
    expect(denied('De har {{ratio:many/few}} ganger så mange', 'Det er dobbelt så mange')).toEqual([
      'denied-claim lead dobbelt så',
    ]);
    expect(denied('De har {{ratio:few/some}} ganger så mange', 'Difi har halvparten')).toEqual([]);
    expect(denied('De har {{share:few/many}}', 'De fleste vet det')).toEqual([]);
  });

  it('leave what counts of cells to the rule on the cells of the slide itself', () => {
    expect(denied('Penger i {{count:no.one/econ}} ruter, altså én av tre', '', 'no.one')).toEqual([]);
  });
});
