import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAt, textFile } from '../../src/load/text-file.js';
import { readCsv } from '../../src/tables/read-csv.js';

const read = (text: string, separator?: string): ReturnType<typeof readCsv> => {
  const file = textFile('content/slides/sales.csv', text);
  return readCsv({ text: file.text, placeAt: (offset, length) => placeAt(file, offset, length) }, separator);
};

const texts = (text: string, separator?: string): unknown => {
  const { value, diagnostics } = read(text, separator);
  expect(diagnostics).toEqual([]);
  return [value?.columns.map((cell) => cell.text), ...(value?.rows ?? []).map((row) => row.map((cell) => cell.text))];
};

describe('a CSV file', () => {
  it('has names of columns in its first row, whatever parts its cells', () => {
    expect(texts('Year,Sales\n2020,4\n')).toEqual([
      ['Year', 'Sales'],
      ['2020', '4'],
    ]);
    expect(texts('År;Salg, mill.\r\n2020;4,5\r\n')).toEqual([
      ['År', 'Salg, mill.'],
      ['2020', '4,5'],
    ]);
    expect(texts('a\tb\n1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(texts('a|b\n1|2', '|')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('has quoted cells with line ends, separators and quotes in them, and leaves out empty rows', () => {
    expect(texts('"a ""b""",c\n\n"1,\n2",\n,\n')).toEqual([
      ['a "b"', 'c'],
      ['1,\n2', ''],
    ]);
  });

  it('tells where every cell stands', () => {
    const { value } = read('Year,Sales\n2020,"4 x"\n');
    expect(value?.rows[0]?.[1]?.place).toMatchObject({
      file: 'content/slides/sales.csv',
      line: 2,
      column: 6,
      length: 5,
    });
  });

  it.each([
    ['a,b\n1,"2\n', 'A quote begins here that nothing ends.', 2],
    ['a,b\n"1"x,2\n', 'Something stands between the end of a quoted cell and the next one.', 2],
    ['\n\n', 'The file has no table.', 1],
    ['Town,Sales,Note\nOslo,1,200,best\n', 'This row has 4 cells under 3 names.', 2],
    ['Year;Sales\n2020;4\n2021;5;6;\n', 'This row has 3 cells under 2 names.', 3],
    [',Year\n,2020\n,2021,4\n', 'This row has 2 cells under 1 name.', 3],
    [`a${',b'.repeat(600)}\n`, 'The table has more than 20000 rows or 500 columns.', 1],
  ])('is refused: %j', (text, message, line) => {
    const { value, diagnostics } = read(text);
    expect([value, diagnostics.map((one) => [one.message, one.place?.line])]).toEqual([undefined, [[message, line]]]);
  });

  it('tells where a row goes beyond its names, and that a comma may be to blame', () => {
    const [fault] = read('Town,Sales,Note\nOslo,1,200,best\n').diagnostics;
    expect([fault?.code, fault?.place?.column, fault?.hint]).toEqual([
      'bad-data',
      12,
      expect.stringMatching(/comma in quotes.*«separator:»/u),
    ]);
    expect(read('Town;Sales\nOslo;1;2\n').diagnostics[0]?.hint).not.toContain('comma');
    expect(texts('Town,Sales,,\nOslo,1,,\n')).toEqual([
      ['Town', 'Sales'],
      ['Oslo', '1'],
    ]);
  });

  it('gives back whatever was written into it', () => {
    const cell = fc.stringMatching(/^[^\s"][^"\r\n]{0,8}[^\s"]$/u);
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, (all) => {
        expect(texts(all.map((row) => row.map(quoted).join(';')).join('\n'), ';')).toEqual(
          all.map((row) => row.map((one) => one.trim())),
        );
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
  });
});
