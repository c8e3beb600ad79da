import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/tables/read-xlsx.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function workbook(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Notes" sheetId="1" r:id="rId1"/><sheet name="Model &amp; co" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="x"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"><si><t>Year</t></si><si><r><t>Sa</t></r><r><t>les</t></r><rPh><t>x</t></rPh></si></sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="[Red]yyyy&quot;m&quot;"/><numFmt numFmtId="165" formatCode="0&quot;d&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const cell = (name: string, value: string | number, attributes = ''): string =>
  `<c r="${name}" ${attributes}><v>${value}</v></c>`;
const rows =
  `<row r="1">${cell('B1', 0, 't="s"')}${cell('C1', 1, 't="s"')}</row>` +
  `<row r="2">${cell('B2', 2020)}${cell('C2', 4.5)}</row>` +
  `<row r="4">${cell('B4', 2021)}<c r="C4" t="inlineStr"><is><t>n/a</t></is></c></row>` +
  `<row r="5">${cell('B5', 43831, 's="1"')}${cell('C5', '#DIV/0!', 't="e"')}</row>` +
  `<row r="6">${cell('B6', 43862, 's="2"')}${cell('C6', 7, 's="3"')}</row>`;

const said = { file: 'content/slides/model.xlsx', sheet: 'Model & co' };

describe('a workbook', () => {
  it('has cells of texts, numbers, dates and faults, each by its name', () => {
    const { value, diagnostics } = readXlsx(workbook(rows), said);
    expect(diagnostics).toEqual([]);
    expect(value?.columns.map(({ text }) => text)).toEqual(['Year', 'Sales']);
    const all = value?.rows.map((row) => row.map(({ text, number, fault }) => number ?? fault ?? text));
    expect(all).toEqual([
      [2020, 4.5],
      [2021, 'n/a'],
      ['2020-01-01', '#DIV/0!'],
      ['2020-02-01', 7],
    ]);
    expect(value?.rows[1]?.[1]).toMatchObject({
      name: 'Model & co!C4',
      place: { file: said.file, line: 4, column: 3 },
    });
  });

  it('gives a range of its cells', () => {
    const { value } = readXlsx(workbook(rows), { ...said, range: 'B1:C2' });
    expect([value?.columns.map(({ text }) => text), value?.rows.map((row) => row.map(({ text }) => text))]).toEqual([
      ['Year', 'Sales'],
      [['2020', '4.5']],
    ]);
  });

  it.each([
    ['another file', strToU8('no archive'), said, 'This file is no workbook.'],
    [
      'a sheet that there is not',
      workbook(rows),
      { ...said, sheet: 'Modell & co' },
      'The workbook has no sheet «Modell & co».',
    ],
    ['no range', workbook(rows), { ...said, range: 'B1-C2' }, '«B1-C2» is no range of cells.'],
    ['an empty sheet', workbook(rows), { file: said.file }, 'The sheet «Notes» is empty.'],
    [
      'an empty range',
      workbook(rows),
      { ...said, range: 'H1:K9' },
      'There is nothing in this part of the sheet «Model & co».',
    ],
    [
      'entities',
      workbook(rows, { 'xl/worksheets/sheet2.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }),
      said,
      'The sheet «Model & co» is empty.',
    ],
  ])('is refused where it is %s', (_, bytes, wanted, message) => {
    const { value, diagnostics } = readXlsx(bytes, wanted);
    expect([value, diagnostics.map((one) => one.message)]).toEqual([undefined, [message]]);
  });
});
