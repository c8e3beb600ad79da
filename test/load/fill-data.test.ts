import { describe, expect, it } from 'vitest';
import { withData } from '../../src/load/fill-data.js';
import { Reading } from '../../src/load/reading.js';
import { memoryFiles } from '../world/memory.js';

function filled(
  slide: string,
  csv = 'Year;Sales;Costs\n2020;4,5;3\n2021;..;2\n',
): { value: unknown; told: readonly string[]; broken: readonly string[] } {
  const path = 'content/slides/a/one.yaml';
  const reading = new Reading(memoryFiles({ [path]: slide, 'content/slides/a/sales.csv': csv }));
  const document = reading.yaml(path);
  if (document === undefined) throw new Error('no document');
  const value = withData(document, reading)?.value;
  const told = reading.diagnostics.map(
    ({ code, message, place }) => `${place?.file ?? ''}:${place?.line ?? 0}:${place?.column ?? 0} ${code} ${message}`,
  );
  return { value, told, broken: reading.broken };
}

const head = "data: { file: sales.csv, decimal: ',', missing: ['..'] }\n";

describe('data beside a slide', () => {
  it('fill lists from columns and values from cells, and leave the rest as it is', () => {
    const { value, told } = filled(
      `${head}periods: { column: Year }\nseries: { a: { name: A, values: { column: Sales } } }\nlast: { column: Costs, row: 2021 }\nnode: { column: 2 }\n`,
    );
    expect(told).toEqual([]);
    expect(value).toMatchObject({
      periods: [2020, 2021],
      series: { a: { name: 'A', values: [4.5, null] } },
      last: 2,
      node: { column: 2 },
    });
  });

  it('are names where a list asks for what rows and their sections are called', () => {
    const { value, told } = filled(
      `${head}total: { name: City, row: All }\nnames: { column: School }\nunder: { column: Area }\ncolumns: { a: { values: { column: Pupils } } }\n`,
      'School;Area;Pupils\n22;North;4\nHarbour;North;..\nHarbour;;1\nAll;;5\n',
    );
    expect(told).toEqual([]);
    expect(value).toMatchObject({
      names: [
        { id: '22', name: '22' },
        { id: 'Harbour', name: 'Harbour' },
        { id: 'Harbour (2)', name: 'Harbour' },
        'All',
      ],
      under: [{ id: 'North', name: 'North' }, 'North', '', ''],
      columns: { a: { values: [4, null, 1, 5] } },
    });
  });

  it('have nothing where a row ends before the column, so that no value stands for another period', () => {
    const { value, told } = filled(`${head}values: { column: Sales }\n`, 'Year;Sales\n2020;4\n2021\n2022;6\n');
    expect([told, value]).toMatchObject([[], { values: [4, null, 6] }]);
  });

  it('tell a bad cell at its place in the file, and break the slide', () => {
    const { told, broken } = filled(`${head}values: { column: Sales }\n`, 'Year;Sales\n2020;4,5\n2021;ca. 7\n');
    expect(told).toEqual(['content/slides/a/sales.csv:3:6 bad-cell «ca. 7» in the column «Sales» is no number.']);
    expect(broken).toEqual(['content/slides/a/one.yaml']);
  });

  it('tell columns and rows that there are not where they are asked for', () => {
    const { told } = filled(`${head}values: { column: Sale }\nx: { column: Sales, row: 2022 }\n`);
    expect(told).toEqual([
      'content/slides/a/one.yaml:2:19 unknown-column The data have no column «Sale».',
      'content/slides/a/one.yaml:3:26 unknown-row The data have no row «2022».',
    ]);
  });

  it.each([
    ['sale.csv', 'missing-file There is no file «content/slides/a/sale.csv».'],
    ['../sales.csv', 'bad-data «../sales.csv» does not name a file beside the slide.'],
    ['/etc/hosts.txt', 'bad-data «/etc/hosts.txt» does not name a file beside the slide.'],
  ])('are refused where they lead nowhere or out of the folder: %s', (file, told) => {
    expect(filled(`data: ${file}\nvalues: { column: Sales }\n`)).toEqual({
      value: undefined,
      told: [`content/slides/a/one.yaml:1:7 ${told}`],
      broken: ['content/slides/a/one.yaml'],
    });
  });

  it('are told to have no rows where their names are all there is', () => {
    expect(filled('data: sales.csv\nvalues: { column: Sales }\n', 'Year;Sales\n')).toEqual({
      value: undefined,
      told: ['content/slides/a/sales.csv:1:1 bad-data «content/slides/a/sales.csv» has no rows under its names.'],
      broken: ['content/slides/a/one.yaml'],
    });
  });

  it('are told where the slide names them where they are no workbook', () => {
    const path = 'content/slides/a/one.yaml';
    const files = { [path]: 'id: one\ndata: model.xlsx#Plan\n', 'content/slides/a/model.xlsx': 'no workbook' };
    const reading = new Reading(memoryFiles(files));
    const document = reading.yaml(path) ?? expect.unreachable('it is YAML');
    expect(withData(document, reading)).toBeUndefined();
    expect(reading.diagnostics).toMatchObject([
      { code: 'bad-data', message: 'This file is no workbook.', place: { file: path, line: 2, column: 7 } },
    ]);
  });

  it('are not what another field of that name holds', () => {
    expect(filled('data: Many data\nnode: { column: Sales }\n')).toEqual({
      value: { data: 'Many data', node: { column: 'Sales' } },
      told: [],
      broken: [],
    });
  });
});
