import { describe, expect, it } from 'vitest';
import { countable, gridsOf, readCount, tally } from '../../src/model/cell-count.js';
import { cellTable, gridOf, type CellGrid } from '../../src/model/cells.js';
import { countFault } from '../../src/checks/count-fault.js';
import { countedAttributes } from '../../src/model/counted-attributes.js';
import { entriesOf } from '../../src/model/framework.js';
import { standardFramework } from './standard-framework.js';

const roles = { rows: 'operational-role', columns: 'instrument', allRows: true } as const;
const kmd = gridOf(
  {
    roles: { initiate: { econ: 'a', direct: 'b' }, execute: { standards: 'c' } },
    notInUse: { execute: ['econ'] },
  },
  ['roles'],
  roles,
  standardFramework,
);
const difi = gridOf({ roles: { operate: { standards: 'd', inspiration: 'e' } } }, ['roles'], roles, standardFramework);
const slideTable = cellTable([
  { id: 'kmd', grid: kmd, gathers: [] },
  { id: 'difi', grid: difi, gathers: [] },
  { id: 'matrix', gathers: ['kmd', 'difi', 'gone'] },
  { id: 'cover', gathers: [] },
]);
const units = countedAttributes(
  [
    { country: 'dk', interviewed: { a: 'A', b: 'B' } },
    { country: 'no' },
    { country: 'no', interviewed: { c: 'C' } },
    { country: 'dk', interviewed: { d: 'D' } },
  ],
  standardFramework,
);
const table = new Map([...slideTable, ...units]);
const counted = (id: string): string => {
  const query = readCount(id);
  const { stated, total } = tally(gridsOf(query?.slides ?? [], table), query?.names ?? []);
  return `${stated}/${total}`;
};

describe('the cells of a slide', () => {
  it('are stated, not stated where the slide says nothing, or said not to be in use', () => {
    expect(kmd.rows).toEqual(entriesOf(standardFramework, 'operational-role'));
    expect(kmd.states).toEqual([
      ['stated', 'stated', 'notStated', 'notStated', 'notStated'],
      Array<string>(5).fill('notStated'),
      ['notInUse', 'notStated', 'notStated', 'stated', 'notStated'],
      Array<string>(5).fill('notStated'),
    ]);
  });

  it('may stand inside their row, of which there are those that the slide has', () => {
    const levels = { rows: 'level', columns: 'instrument', within: 'instruments' } as const;
    const fields = {
      levels: {
        local: { instruments: { standards: 'x' }, notInUse: ['econ'] },
        state: { without: 'Ingen strategi' },
      },
    };
    const grid: CellGrid = gridOf(fields, ['levels'], levels, standardFramework);
    expect(grid.rows).toEqual(['state', 'local']);
    expect(grid.states).toEqual([
      Array<string>(5).fill('notInUse'),
      ['notInUse', 'notStated', 'notStated', 'stated', 'notStated'],
    ]);
  });
});

describe('a count', () => {
  it.each([
    ['kmd/all', '3/20'],
    ['kmd/econ', '1/4'],
    ['kmd/initiate', '2/5'],
    ['kmd/initiate,execute', '3/10'],
    ['kmd/initiate,econ', '1/1'],
    ['kmd/initiate,econ,direct', '2/2'],
    ['kmd/strong', '2/8'],
    ['kmd/soft', '1/8'],
    ['kmd/execute,soft', '1/2'],
    ['kmd+difi/soft', '3/16'],
    ['matrix/standards', '2/8'],
    ['matrix/all', '5/40'],
    ['interviewed/all', '4/4'],
    ['interviewed/dk', '3/3'],
    ['interviewed/dk,no', '4/4'],
    ['interviewed/se', '0/0'],
  ])('of %s is %s', (id, expected) => {
    expect(counted(id)).toBe(expected);
  });

  it('names slides and what is counted, with one slash between', () => {
    expect(['kmd', 'kmd/', '/all', 'kmd/a/b', 'kmd+/all', 'kmd/a,'].map(readCount)).toEqual(Array(6).fill(undefined));
  });

  it('lists what may be counted', () => {
    expect(countable([kmd])).toEqual([
      'all',
      'strong',
      'soft',
      ...entriesOf(standardFramework, 'operational-role'),
      ...entriesOf(standardFramework, 'instrument'),
    ]);
  });

  const fault = (id: string, form?: string): readonly [string | undefined, string | undefined] => {
    const found = countFault({ raw: `{{count:${id}}}`, id, ...(form === undefined ? {} : { form }) }, table);
    return [found?.code, found?.hint];
  };

  it('is told where it leads nowhere, with what it may have meant', () => {
    expect(fault('kmd/all')).toEqual([undefined, undefined]);
    expect(fault('kmd/all', 'rest')).toEqual([undefined, undefined]);
    expect(fault('kmd')[0]).toBe('malformed-reference');
    expect(fault('kmf/all')).toEqual(['unknown-cells', expect.stringContaining('kmd')]);
    expect(fault('cover/all')[0]).toBe('unknown-cells');
    expect(fault('kmd/standard')).toEqual(['unknown-cells', expect.stringContaining('standards')]);
    expect(fault('interviewed/all', 'number')).toEqual([undefined, undefined]);
    expect(fault('interviewed/all', 'total')).toEqual(['unknown-form', 'Possible are full, number.']);
    expect(fault('interviewed/soft')[0]).toBe('unknown-cells');
    expect(fault('interviewed+kmd/all')[0]).toBe('unknown-cells');
    expect(fault('interviewd/all')).toEqual(['unknown-cells', expect.stringContaining('interviewed')]);
    expect(fault('kmd/all', 'numbers')).toEqual(['unknown-form', expect.stringContaining('number')]);
  });
});
