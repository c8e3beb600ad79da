/** What is no text on a slide comes back too: values and labels of charts, and what is said of pictures. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { editsIn } from '../../src/proposals/edits.js';
import { readPptx } from '../../src/returned/pptx/read-pptx.js';
import type { ReturnedFile } from '../../src/returned/returned.js';
import type { Snapshot, SnapshotItem } from '../../src/review/snapshot.js';
import { CONTENTS, type Pack, packOf, withPart } from './packs.js';
import { said as inEnglish } from './said.js';

const CHART = `<chart x="40" y="300" w="300" h="80" label-width="84" title="Ansatte" alt="Stolper" not-stated="-" break="-">
<series id="s" style="barOther">Alle</series>{{#each facts}}<point series="s" value="{{value this}}" label="{{fact this "number"}}" note="i alt">{{@index}}</point>{{/each}}</chart>`;
const LAYOUT = String(CONTENTS['layouts/sheet/layout.hbs']).replace('</slide>', `{{#if facts}}${CHART}{{/if}}</slide>`);
const SLIDE = 'id: no.one\ntype: sheet\ntitle: KMD leder\norganisations: [kmd]\nfacts: [kmd.staff, ks.staff]\n';

let pack: Pack;
let part: string;
beforeAll(async () => {
  pack = await packOf({ ...CONTENTS, 'layouts/sheet/layout.hbs': LAYOUT, 'content/slides/one.yaml': SLIDE });
  part = Object.keys(unzipSync(pack.pptx)).find((name) => /^ppt\/charts\/chart[^/]*\.xml$/u.test(name)) ?? '';
});

const edits = (pptx: Uint8Array) => {
  const file = readPptx(pptx);
  if (file === undefined) throw new Error('no presentation');
  return editsIn(pack.snapshot, file);
};
const workbookIn = (pptx: Uint8Array): string =>
  Object.keys(unzipSync(pptx)).find((name) => name.endsWith('.xlsx')) ?? '';

/** With another number in the workbook of the chart. */
function stocked(pptx: Uint8Array, now: string): Uint8Array {
  const parts = unzipSync(pptx);
  const name = workbookIn(pptx);
  const book = unzipSync(parts[name] ?? new Uint8Array());
  const sheet = strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  if (!sheet.includes('<v>260</v>')) throw new Error('the workbook does not hold 260');
  book['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('<v>260</v>', `<v>${now}</v>`));
  return zipSync({ ...parts, [name]: zipSync(book) });
}

const chart = (change: (xml: string) => string): Uint8Array => withPart(pack.pptx, part, change);

describe('a chart of a returned PPTX', () => {
  it('gives nothing where nobody touched it', () => {
    expect(strFromU8(unzipSync(pack.pptx)[part] ?? new Uint8Array())).toContain('<c:v>260</c:v>');
    expect(edits(pack.pptx)).toMatchObject({ texts: [], slides: [], values: [], unread: [] });
  });

  it('gives the values that were changed, however many digits a program writes', () => {
    const { values, unread } = edits(chart((xml) => xml.replace('<c:v>260</c:v>', '<c:v>280</c:v>')));
    expect(values).toMatchObject([
      { slide: 'no.one', bar: 'Alle, 0', old: 260, now: 280, isShare: false, confidence: 'sure' },
    ]);
    expect(unread).toEqual([]);
    expect(edits(chart((xml) => xml.replace('<c:v>260</c:v>', '<c:v>260.0000001</c:v>'))).values).toEqual([]);
  });

  it('gives a value that was changed in its workbook alone, as in what is drawn alone, and asks where both became something else', () => {
    const drawn = (pptx: Uint8Array, now: string): Uint8Array =>
      withPart(pptx, part, (xml) => xml.replace('<c:v>260</c:v>', `<c:v>${now}</c:v>`));
    const stored = edits(stocked(pack.pptx, '280'));
    expect(stored.values).toMatchObject([{ bar: 'Alle, 0', old: 260, now: 280, confidence: 'sure' }]);
    expect(stored.unread).toEqual([]);
    expect(edits(drawn(stocked(pack.pptx, '280'), '280')).values).toMatchObject([{ old: 260, now: 280 }]);
    const both = edits(drawn(stocked(pack.pptx, '280'), '290'));
    expect(both.values).toEqual([]);
    expect(both.unread.map(({ why }) => inEnglish(why))).toEqual([
      '“Alle, 0” became 290 where the chart is drawn, and 280 in its workbook.',
    ]);
    // A workbook that cannot be read leaves what is drawn.
    const broken = zipSync({ ...unzipSync(drawn(pack.pptx, '290')), [workbookIn(pack.pptx)]: strToU8('no workbook') });
    expect(edits(broken).values).toMatchObject([{ old: 260, now: 290 }]);
  });

  it('gives a figure that was typed into a label', () => {
    const { texts } = edits(chart((xml) => xml.replace(/>(ca\.[ \u00A0])260/u, '>$1280')));
    expect(texts.map(({ figures }) => figures)).toEqual([
      [{ reference: '{{fact:kmd.staff}}', printed: 'ca. 260', now: 'ca. 280' }],
    ]);
  });

  it('tells bars that were put in or taken out, and other names', () => {
    const said = (change: (xml: string) => string): readonly string[] =>
      edits(chart(change)).unread.map(({ why }) => inEnglish(why));
    expect(said((xml) => xml.replace('<c:v>Alle</c:v>', '<c:v>Noen</c:v>'))).toEqual([
      '“Alle” became “Noen” in the chart.',
    ]);
    expect(said((xml) => xml.replace(/<c:pt idx="1"><c:v>40<\/c:v><\/c:pt>/u, ''))).toEqual([
      '“Alle, 1” became empty, from 40.',
    ]);
    expect(said((xml) => xml.replaceAll('<c:ptCount val="2"/>', '<c:ptCount val="3"/>'))).toEqual([
      'The chart has other bars than the pack had. It holds: «Alle»: 0 260, 1 40,  –.',
    ]);
    expect(said((xml) => xml.replaceAll(/<c:ser>.*<\/c:ser>/gu, ''))).toEqual(['The chart is none any more.']);
  });

  it('tells another description, which is made of its values', () => {
    const described = withPart(pack.pptx, 'ppt/slides/slide1.xml', (xml) =>
      xml.replace('descr="Stolper"', 'descr="Søyler"'),
    );
    expect(edits(described).unread.map(({ why }) => inEnglish(why))).toEqual([
      "These words are no text of the slide's own: “Stolper” became “Søyler”.",
    ]);
  });

  it('that is gone is told', () => {
    const gone = withPart(pack.pptx, 'ppt/slides/slide1.xml', (xml) =>
      xml.replaceAll(/<p:graphicFrame>(?:(?!<\/p:graphicFrame>)[^])*chart"[^]*?<\/p:graphicFrame>/gu, ''),
    );
    expect(edits(gone).unread.map(({ why }) => inEnglish(why))).toContain('The picture or chart is gone.');
  });
});

describe('a picture', () => {
  const item: SnapshotItem = {
    id: 'image-1',
    name: 'image [no.one/picture.alt]',
    kind: 'image',
    box: [10, 20, 300, 200],
    units: ['no.one/picture.alt'],
    alt: 'Kommunaldepartementet på kartet',
  };
  const snapshot: Snapshot = {
    skald: 'pack/1',
    deck: 'demo',
    organisation: 'kmd',
    locale: 'nb',
    head: '0',
    files: [],
    notes: false,
    pages: [{ id: 'no.one', slide: 'no.one', number: 1, shown: '0', title: '', items: [item], notes: [] }],
    units: [
      {
        id: 'no.one/picture.alt',
        slide: 'no.one',
        tag: 'nb',
        typed: '{{org:kmd}} på kartet',
        paragraphs: [
          { pieces: [{ typed: '{{org:kmd}}', printed: 'Kommunaldepartementet' }, { printed: ' på kartet' }] },
        ],
      },
    ],
  };
  const withAlt = (alt: string | undefined, name = item.name) => {
    const shape = { id: '4', name, box: item.box, paragraphs: [], ...(alt === undefined ? {} : { alt }) };
    const file: ReturnedFile = {
      pages: [{ number: 1, name: 'no.one', shapes: [shape], notes: [] }],
      comments: [],
      unread: [],
    };
    return editsIn(snapshot, file);
  };

  it('whose description was changed gives its text, references kept', () => {
    for (const name of [item.name, 'Picture 3'])
      expect(withAlt('Kommunaldepartementet på det nye kartet', name).texts).toMatchObject([
        { unit: { id: 'no.one/picture.alt' }, kind: 'text', now: '{{org:kmd}} på det nye kartet' },
      ]);
  });

  it('whose description a program has dropped gives nothing', () => {
    expect(withAlt(undefined)).toMatchObject({ texts: [], unread: [] });
    expect(withAlt(item.alt)).toMatchObject({ texts: [], unread: [] });
  });
});
