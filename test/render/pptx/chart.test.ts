/** Charts: native, fixed in place, with a workbook that says the same. */
import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyItem } from '../../../src/scene/walk.js';
import { presentation } from './fixture.js';
import { chart as plain } from './fixture-shapes.js';
import { render, type Package } from './package-under-test.js';
import { all, first, parseXml, type Node } from './xml-tree.js';

let pptx: Package;
let chart: Node;
let workbook: Record<string, Uint8Array>;
const part = (name: string): Node => parseXml(strFromU8(workbook[name] ?? new Uint8Array()));

beforeAll(async () => {
  pptx = await render();
  chart = pptx.xml('ppt/charts/chart1.xml');
  workbook = unzipSync(pptx.content('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'));
});

const value = (name: string): string | undefined => first(chart, name).attributes['val'];

describe('a chart', () => {
  it('is horizontal bars that overlap, first category on top', () => {
    expect(['c:barDir', 'c:grouping', 'c:overlap', 'c:gapWidth'].map(value)).toEqual(['bar', 'clustered', '100', '60']);
    expect(first(first(chart, 'c:catAx'), 'c:orientation').attributes['val']).toBe('maxMin');
    expect(all(first(chart, 'c:barChart'), 'c:axId')).toHaveLength(2);
  });

  it('has its plot area, maximum and hidden axis as the scene says', () => {
    const layout = first(chart, 'c:manualLayout').children.map(({ name, attributes }) => [name, attributes['val']]);
    expect(layout).toEqual([
      ['c:layoutTarget', 'inner'],
      ['c:xMode', 'edge'],
      ['c:yMode', 'edge'],
      ['c:x', '0.328'],
      ['c:y', '0.038462'],
      ['c:w', '0.6'],
      ['c:h', '0.923077'],
    ]);
    expect(value('c:max')).toBe('25');
    expect(first(first(chart, 'c:valAx'), 'c:delete').attributes['val']).toBe('1');
    expect(all(chart, 'c:majorGridlines')).toEqual([]);
    expect(value('c:autoTitleDeleted')).toBe('1');
  });

  it('leaves out points without a value, and keeps zero', () => {
    const points = all(chart, 'c:ser').map((series) =>
      all(first(series, 'c:val'), 'c:pt').map((point) => [point.attributes['idx'], point.text]),
    );
    expect(points).toEqual([
      [
        ['1', '0'],
        ['2', '21.5'],
        ['3', '12'],
      ],
      [['0', '14']],
    ]);
  });

  it('labels values in their format, in theme colours and fonts', () => {
    const labels = all(chart, 'c:dLbls').map((one) =>
      all(one, 'c:numFmt').map(({ attributes }) => attributes['formatCode']),
    );
    expect(labels).toEqual([['#,##0.0" mrd."', '"ca. "#,##0.0" mrd."', '#,##0.0" mrd."'], ['#,##0.0" mrd."']]);
    expect(all(chart, 'c:dLbl').map((one) => first(one, 'c:idx').attributes['val'])).toEqual(['1', '2', '3', '0']);
    expect(new Set(all(chart, 'a:latin').map(({ attributes }) => attributes['typeface']))).toEqual(new Set(['+mn-lt']));
    expect(all(chart, 'a:schemeClr').length).toBeGreaterThan(3);
  });

  it('breaks names where they were measured', () => {
    expect(all(first(chart, 'c:cat'), 'c:v')[0]?.text).toBe('Digitaliserings-\ndirektoratet & co');
  });

  it('is described on its slide', () => {
    const frame = first(pptx.xml('ppt/slides/slide4.xml'), 'p:graphicFrame');
    expect(first(frame, 'p:cNvPr').attributes['descr']).toBe('Budsjett etter etat');
  });
});

describe('its workbook', () => {
  it('has the cells the chart refers to', () => {
    const strings = all(part('xl/sharedStrings.xml'), 'si').map(({ text }) => text);
    const rows = all(part('xl/worksheets/sheet1.xml'), 'row').map((row) =>
      all(row, 'c').map(({ attributes, text }) => [
        attributes['r'],
        attributes['t'] === 's' ? strings[Number(text)] : Number(text),
      ]),
    );
    expect(rows[0]).toEqual([
      ['A1', ''],
      ['B1', 'Andre'],
      ['C1', 'Ledende <1>'],
    ]);
    expect(rows[1]).toEqual([
      ['A2', 'Digitaliserings-\ndirektoratet & co'],
      ['C2', 14],
    ]);
    expect(rows[2]).toEqual([
      ['A3', 'Brønnøysundregistrene'],
      ['B3', 0],
    ]);
    expect(all(chart, 'c:f').map(({ text }) => text)).toEqual([
      'Sheet1!$B$1',
      'Sheet1!$A$2:$A$5',
      'Sheet1!$B$2:$B$5',
      'Sheet1!$C$1',
      'Sheet1!$A$2:$A$5',
      'Sheet1!$C$2:$C$5',
    ]);
  });

  it('has no part that is listed but missing, and no other date', () => {
    const names = all(part('[Content_Types].xml'), 'Override').map(
      ({ attributes }) => attributes['PartName']?.slice(1) ?? '',
    );
    expect(names.filter((name) => !workbook[name])).toEqual([]);
    expect(first(part('docProps/core.xml'), 'dcterms:created').text).toBe('2024-03-05T10:20:30Z');
  });
});

describe('a stacked chart', () => {
  it('has shares that its workbook reckons from the amounts beside them', async () => {
    const scene = presentation.scenes.find(({ items }) => items.includes(plain));
    if (scene === undefined) throw new Error('no slide has the chart');
    const series = [
      { name: 'Statlig', look: { fill: 'petrol' }, values: [25, null, null, null], amounts: [10, null, null, null] },
      { name: 'Lokalt', look: { fill: 'grey' }, values: [75, null, null, null], amounts: [30, null, null, null] },
    ];
    const runs = [
      { text: '25', font: 'text', size: 12, bold: true, italic: false, colour: 'white' },
      { text: '1', font: 'text', size: 11, bold: false, italic: false, colour: 'ink', superscript: true },
      { text: '≠', font: 'text', size: 14, bold: true, italic: false, colour: 'ink', superscript: true, rise: 0.2 },
    ] as const;
    const labels = [{ series: 0, category: 0, runs }];
    const chart = { ...plain, stacked: true, max: 100, series, labels, categoryLines: [] };
    const items = scene.items.map((item) => (item === plain ? chart : item));
    const scenes = presentation.scenes.map((one) => (one === scene ? { ...one, items } : one));
    const stacked = await render({ ...presentation, scenes });
    const xml = stacked.xml('ppt/charts/chart1.xml');
    expect(first(xml, 'c:grouping').attributes['val']).toBe('stacked');
    expect(first(first(xml, 'c:catAx'), 'c:tickLblPos').attributes['val']).toBe('none');
    const label = first(xml, 'c:dLbl');
    expect(all(label, 'a:t').map(({ text }) => text)).toEqual(['25', '1', '≠']);
    expect(all(label, 'a:rPr').map(({ attributes }) => attributes['baseline'])).toEqual([undefined, '30000', '20000']);
    expect(first(label, 'c:dLblPos').attributes['val']).toBe('ctr');
    const book = unzipSync(stacked.content('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'));
    const sheet = parseXml(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
    expect(all(sheet, 'f').map(({ text }) => text)).toEqual(['100*D2/SUM(D2:E2)', '100*E2/SUM(D2:E2)']);
    expect(first(sheet, 'dimension').attributes['ref']).toBe('A1:E5');
  });
});

describe('charts on several slides', () => {
  it('have a part and a workbook each, to which their own slide leads', async () => {
    const scene = presentation.scenes.find(({ items }) => everyItem(items).some(({ kind }) => kind === 'chart'));
    if (scene === undefined) return expect.unreachable();
    const second = {
      ...scene,
      id: 'again',
      slide: 'again',
      page: presentation.scenes.length + 1,
      items: scene.items.map((item) => (item.kind === 'chart' ? { ...item, title: 'Again' } : item)),
    };
    const again = await render({ ...presentation, scenes: [...presentation.scenes, second] });
    const number = presentation.scenes.indexOf(scene) + 1;
    const charts = (slide: number): readonly string[] =>
      all(again.xml(`ppt/slides/_rels/slide${slide}.xml.rels`), 'Relationship')
        .map(({ attributes }) => attributes['Target'] ?? '')
        .filter((target) => target.includes('/charts/'));
    expect(charts(number)).toEqual(['/ppt/charts/chart1.xml']);
    expect(charts(presentation.scenes.length + 1)).toEqual(['/ppt/charts/chart2.xml']);
    expect(again.names).toContain('ppt/embeddings/Microsoft_Excel_Worksheet2.xlsx');
    expect(again.text('ppt/charts/_rels/chart2.xml.rels')).toContain('Microsoft_Excel_Worksheet2.xlsx');
  });
});
