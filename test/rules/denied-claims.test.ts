import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { readText } from '../../src/load/read-text.js';
import type { CellGrid } from '../../src/model/cells.js';
import type { ClaimWords } from '../../src/schemas/claim-words.js';
import type { LocaleSpec } from '../../src/model/project.js';
import type { LocaleFile } from '../../src/schemas/locale.js';
import { checkPresentation } from '../../src/rules/check-presentation.js';
import { deniedClaims } from '../../src/rules/denied-claims.js';
import type { Situation } from '../../src/rules/rule.js';
import { claimsIn } from '../../src/rules/title-claims.js';
import { diskFiles } from '../../src/world/disk.js';
import { lay } from '../layout/small-deck.js';
import { presentationOf, situationOf } from './scene-under-test.js';

function localeOf(tag: string): LocaleFile {
  const { value } = readText(diskFiles('.'), `locales/${tag}/locale.yaml`);
  if (value === undefined) throw new Error(`${tag} has no settings`);
  return parseYaml(value).value?.value as LocaleFile;
}

function wordsOf(tag: string): readonly [ClaimWords, readonly string[]] {
  const { claims, style } = localeOf(tag);
  if (claims === undefined) throw new Error(`${tag} names no words of claims`);
  return [claims, style.spelling?.numbers ?? []];
}

const claims = (tag: string, title: string): unknown[] =>
  claimsIn(title, ...wordsOf(tag)).map((claim) => {
    const { kind, words } = claim;
    if (kind === 'mostly') return [words, claim.end];
    return kind === 'share' ? [words, claim.stated, claim.total] : [words, kind];
  });

describe('what a title claims', () => {
  it.each([
    ['nb', 'KS virker mest gjennom myke virkemidler', [['mest gjennom myke', 'soft']]],
    ['nb', 'Staten bruker hovedsakelig sterke virkemidler', [['hovedsakelig sterke', 'strong']]],
    ['nb', 'Penger styrer på ett av fire nivåer', [['ett av fire', 1, 4]]],
    ['nb', 'Etaten bruker alle fem virkemidler tidlig', [['alle fem virkemidler', 'all']]],
    ['nb', 'Ingen virkemidler er oppgitt i drift', [['Ingen virkemidler', 'none']]],
    ['nb', 'Penger er oppgitt i {{count:no.one/econ}} ruter', []],
    ['nb', 'Norge har mest å hente i kommunene, alle vet det', []],
    ['da', 'KS virker især gennem bløde virkemidler', [['især gennem bløde', 'soft']]],
    [
      'da',
      'Penge styrer på et af fire niveauer i alle roller',
      [
        ['et af fire', 1, 4],
        ['alle roller', 'all'],
      ],
    ],
    ['da', 'De tre af fem stærke', [['tre af fem', 3, 5]]],
    ['en', 'KS works mostly through soft instruments', [['mostly through soft', 'soft']]],
    [
      'en',
      'Four of five instruments, in all the roles',
      [
        ['Four of five', 4, 5],
        ['all the roles', 'all'],
      ],
    ],
    ['en', 'No instruments are stated', [['No instruments', 'none']]],
  ])('in %s: %s', (tag, title, expected) => {
    expect(claims(tag, title)).toEqual(expected);
  });
});

/** Strong 2 of 4, soft 1 of 4; the row «operate» is all stated but its last cell. */
const grid: CellGrid = {
  rows: ['initiate', 'operate'],
  columns: ['econ', 'direct', 'indirect', 'standards', 'inspiration'],
  states: [
    ['stated', 'notStated', 'notStated', 'notStated', 'notStated'],
    ['stated', 'notStated', 'notStated', 'stated', 'notStated'],
  ],
};

const acceptedAt = { file: 'content/accepted.yaml', line: 1, column: 1 };

function situationWith(
  title: string,
  accepted: readonly string[] = [],
  texts: Readonly<Record<string, string>> = {},
): Situation {
  const { style, claims: words } = localeOf('nb');
  const nb: LocaleSpec = {
    ...{ tag: 'nb', lang: 'nb-NO', name: 'nb', fallback: [], similar: [], style, framework: {} },
    ...(words === undefined ? {} : { claims: words }),
    translations: new Map(),
    placeOfWord: () => ({ file: 'locales/nb/framework.json', line: 1, column: 1 }),
    placeOfSetting: () => ({ file: 'locales/nb/locale.yaml', line: 1, column: 1 }),
  };
  const markup = `<text x="36" y="100" w="800" h="60" placeholder="title" role="title" style="title">Tittel</text>`;
  const situation = situationOf({ title, ...texts }, presentationOf(lay(markup).scene));
  const project = {
    ...situation.project,
    cells: new Map([['no.one', [grid]]]),
    locales: new Map([['nb', nb]]),
    accepted: new Map([['no.one', new Map(accepted.map((code) => [code, acceptedAt]))]]),
  };
  return { ...situation, project };
}

describe('a title that the cells deny', () => {
  it.each([
    ['Etaten bruker mest myke virkemidler', 1],
    ['Etaten bruker mest sterke virkemidler', 0],
    ['Penger er oppgitt i to av to roller', 0],
    ['Standarder er oppgitt i ett av to roller', 0],
    ['Penger er oppgitt i tre av fem roller', 1],
    ['Etaten bruker alle fem virkemidler', 1],
    ['Etaten styrer med penger i alle to roller', 0],
    ['Ingen roller har veiledning', 0],
    ['Etaten bruker mest {{count:no.one/soft}}', 0],
  ])('is told: %s', (title, count) => {
    const found = deniedClaims(situationWith(title));
    expect(found.map(({ code, severity, unit }) => [code, severity, unit])).toEqual(
      Array.from({ length: count }, () => ['denied-claim', 'warning', 'title']),
    );
  });

  it('is told of leads and strips as well, and not of remarks, notes and cells', () => {
    const words = 'Etaten bruker mest myke virkemidler';
    const units = (texts: Readonly<Record<string, string>>): unknown[] =>
      deniedClaims(situationWith('Etaten styrer', [], texts)).map(({ unit }) => unit);
    expect(units({ lead: words, soWhat: words })).toEqual(['lead', 'soWhat']);
    expect(units({ remark: words, notes: words })).toEqual([]);
  });

  it('says what the counts are', () => {
    const [found] = deniedClaims(situationWith('Etaten bruker mest myke virkemidler'));
    expect(found?.message).toContain('2 of 4 strong cells are stated, and 1 of 4 soft ones');
  });

  it('is marked where content/accepted.yaml says why it stands', () => {
    const codes = (...accepted: string[]): unknown[] =>
      checkPresentation(situationWith('Etaten bruker mest myke virkemidler', accepted))
        .filter(({ code }) => code === 'denied-claim')
        .map((found) => found.accepted);
    expect(codes()).toEqual([undefined]);
    expect(codes('denied-claim')).toEqual([true]);
    expect(codes('same-title')).toEqual([undefined]);
  });
});
