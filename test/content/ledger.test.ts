/** Every claim of the original report is accounted for: each of its slides has rows in a ledger, and each row a place. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inventory, missing } from '../reference/inventory.js';
import { HEADS, ledgerFaults } from '../reference/ledger.js';

const folder = new URL('../../content/ledger/', import.meta.url);
const names = readdirSync(folder).filter((name) => name !== '.gitkeep');

describe('the ledgers of the content', () => {
  it('account for every slide of the report but those that are listed as missing', () => {
    const ledgers = new Map(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
    expect(ledgerFaults(ledgers, inventory, missing)).toEqual([]);
  });

  it('are tables of tab-separated values', () => {
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*\.tsv$/u.test(name))).toEqual([]);
  });

  it('account for 93 slides, which follow each other', () => {
    const lines = [...inventory.values()];
    expect(inventory.size).toBe(93);
    expect(lines.filter(([from, to], index) => from > to || from <= (lines[index - 1]?.[1] ?? 0))).toEqual([]);
  });
});

describe('what is said of a ledger', () => {
  const slides = new Map([
    ['a', [1, 9] as const],
    ['b', [10, 20] as const],
  ]);
  const row = (...cells: string[]): string => cells.join('\t');
  const said = (lines: readonly string[], listed: readonly string[] = ['b']): readonly string[] =>
    ledgerFaults(new Map([['x.tsv', `${[HEADS.join('\t'), ...lines].join('\n')}\n`]]), slides, listed);

  it('is nothing where it is whole', () => {
    expect(said([row('a', 'L3', 'leder', 'skal', 'KMD', '', 'face')])).toEqual([]);
    expect(said([row('a', 'elsewhere L12', 'leder', 'skal', '', '', 'dropped: står på b')])).toEqual([]);
  });

  it.each([
    [
      row('a', 'L12', 'x', 'er', '', '', 'face'),
      'x.tsv:2: L12 is none of the slide’s lines (1–9); write «elsewhere L12»',
    ],
    [row('a', 'elsewhere L2', 'x', 'er', '', '', 'face'), 'x.tsv:2: L2 is a line of the slide itself'],
    [row('a', 'elsewhere L21', 'x', 'er', '', '', 'face'), 'x.tsv:2: the report has no line 21; its last is 20'],
    [row('a', '3', 'x', 'er', '', '', 'face'), 'x.tsv:2: «3» is no line: L9001, or «elsewhere L9001»'],
    [row('a', 'L3', '', 'er', '', '', 'face'), 'x.tsv:2: has no claim'],
    [row('a', 'L3', 'x', '', '', '', 'face'), 'x.tsv:2: has no verb'],
    [row('a', 'L3', 'x', 'er', '', '', 'dropped'), 'x.tsv:2: «dropped» is not face, notes or «dropped: why»'],
    [row('a', 'L3', 'x', 'er', '', 'face'), 'x.tsv:2: has 6 cells in place of 7'],
    [row('a', 'L3', ' x', 'er', '', '', 'face'), 'x.tsv:2: has a cell that begins or ends with a space'],
    [row('a', 'L3', 'x "y"', 'er', '', '', 'face'), 'x.tsv: holds a double quote'],
  ])('tells of %j', (line, fault) => {
    expect(said([line]).join('\n')).toContain(fault);
  });

  it('tells of slides without rows, and of a list of missing ones that does not shrink', () => {
    const whole = row('a', 'L3', 'x', 'er', '', '', 'face');
    expect(said([whole], [])).toEqual(['b: no ledger has rows for it']);
    expect(said([whole], ['a', 'b'])).toEqual(['a: has rows; take it off missing.yaml']);
    expect(said([row('c', 'L3', 'x', 'er', '', '', 'face'), whole])).toEqual([
      'x.tsv:2: «c» is no slide of the inventory',
    ]);
    expect(said([whole], ['b', 'c'])).toEqual(['c: is listed as missing and is no slide of the inventory']);
  });
});
