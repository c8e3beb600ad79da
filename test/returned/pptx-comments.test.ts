/** Comments as programs write them: classic ones, threads of PowerPoint 2013, and modern ones by [MS-PPTX] 2.6. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { editsIn } from '../../src/proposals/edits.js';
import { remarksFrom } from '../../src/proposals/remarks.js';
import { readPptx } from '../../src/returned/pptx/read-pptx.js';
import { CONTENTS, type Pack, packOf, withPart } from '../proposals/packs.js';
import { said as inEnglish } from '../proposals/said.js';

const told = (file: ReturnType<typeof readPptx>) => file?.unread.map((one) => ({ ...one, why: inEnglish(one.why) }));

let pack: Pack;
beforeAll(async () => {
  pack = await packOf(CONTENTS);
});

const TYPES = {
  classic: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  authors: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/commentAuthors',
  modern: 'http://schemas.microsoft.com/office/2018/10/relationships/comments',
  modernAuthors: 'http://schemas.microsoft.com/office/2018/10/relationships/authors',
};

const related = (pptx: Uint8Array, part: string, type: string, target: string): Uint8Array =>
  withPart(pptx, part, (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdNew${target.length}" Type="${type}" Target="${target}"/></Relationships>`,
    ),
  );

const withParts = (pptx: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    ...unzipSync(pptx),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });

const P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const classic = (comments: string): Uint8Array => {
  const parts = {
    'ppt/commentAuthors.xml': `<p:cmAuthorLst ${P}><p:cmAuthor id="0" name="Kari"/><p:cmAuthor id="1" name="Ola"/></p:cmAuthorLst>`,
    'ppt/comments/comment1.xml': `<p:cmLst ${P} xmlns:p15="http://schemas.microsoft.com/office/powerpoint/2012/main">${comments}</p:cmLst>`,
  };
  const authors = related(
    withParts(pack.pptx, parts),
    'ppt/_rels/presentation.xml.rels',
    TYPES.authors,
    'commentAuthors.xml',
  );
  return related(authors, 'ppt/slides/_rels/slide1.xml.rels', TYPES.classic, '../comments/comment1.xml');
};

const MODERN =
  'xmlns:p188="http://schemas.microsoft.com/office/powerpoint/2018/8/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:ac="http://schemas.microsoft.com/office/drawing/2013/main/command" xmlns:pc="http://schemas.microsoft.com/office/powerpoint/2013/main/command"';
const said = (text: string): string => `<p188:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p188:txBody>`;
const modern = (shape: string): Uint8Array => {
  const parts = {
    'ppt/authors.xml': `<p188:authorLst ${MODERN}><p188:author id="{A}" name="Kari"/><p188:author id="{B}" name="Ola"/></p188:authorLst>`,
    'ppt/comments/modernComment_1.xml': `<p188:cmLst ${MODERN}><p188:cm id="{C}" authorId="{A}" created="2017-05-09T10:12:00.123" status="resolved"><ac:deMkLst><pc:docMk/><pc:sldMk cId="1" sldId="256"/><ac:spMk id="${shape}" creationId="{X}"/></ac:deMkLst><p188:replyLst><p188:reply id="{D}" authorId="{B}" created="2017-05-10T08:00:00Z">${said('Enig')}</p188:reply></p188:replyLst>${said('Feil &lt;b&gt;tittel&lt;/b&gt;')}</p188:cm></p188:cmLst>`,
  };
  const authors = related(
    withParts(pack.pptx, parts),
    'ppt/_rels/presentation.xml.rels',
    TYPES.modernAuthors,
    'authors.xml',
  );
  return related(authors, 'ppt/slides/_rels/slide1.xml.rels', TYPES.modern, '../comments/modernComment_1.xml');
};

const remarksIn = (pptx: Uint8Array) => {
  const file = readPptx(pptx);
  if (file === undefined) throw new Error('no presentation');
  return remarksFrom(file.comments, editsIn(pack.snapshot, file).pages, 'kmd').map(({ id, ...remark }) => {
    expect(id).toMatch(/^r[0-9a-f]{10}$/u);
    return remark;
  });
};

describe('comments of a PPTX', () => {
  it('are read with their threads, as PowerPoint 2013 writes them', () => {
    const reply =
      '<p:cm authorId="1" dt="2017-05-10T08:00:00" idx="1"><p:pos x="1" y="2"/><p:text>Enig</p:text><p:extLst><p:ext uri="{C676402C-5697-4E1C-873F-D02D1690AC5C}"><p15:threadingInfo timeZoneBias="-120"><p15:parentCm authorId="0" idx="1"/></p15:threadingInfo></p:ext></p:extLst></p:cm>';
    const file = classic(
      `<p:cm authorId="0" dt="2017-05-09T10:12:00.000" idx="1"><p:pos x="10" y="10"/><p:text>Feil tall</p:text></p:cm>${reply}`,
    );
    expect(remarksIn(file)).toEqual([
      {
        slide: 'no.one',
        unit: null,
        by: 'Kari',
        at: '2017-05-09T10:12:00Z',
        text: 'Feil tall',
        replies: [{ by: 'Ola', at: '2017-05-10T08:00:00Z', text: 'Enig' }],
        resolved: false,
      },
    ]);
  });

  it('are read with shape, replies and state, as PowerPoint writes them now', () => {
    const shape = readPptx(pack.pptx)?.pages[0]?.shapes.find(({ placeholder }) => placeholder === 'title')?.id ?? '';
    expect(remarksIn(modern(shape))).toEqual([
      {
        slide: 'no.one',
        unit: 'no.one/title',
        by: 'Kari',
        at: '2017-05-09T10:12:00Z',
        text: 'Feil <b>tittel</b>',
        replies: [{ by: 'Ola', at: '2017-05-10T08:00:00Z', text: 'Enig' }],
        resolved: true,
      },
    ]);
  });

  it('beyond ten thousand are told, not read', () => {
    const many = Array.from(
      { length: 10_002 },
      (_, n) =>
        `<p:cm authorId="0" dt="2017-05-09T10:12:00" idx="${n}"><p:pos x="1" y="1"/><p:text>${n}</p:text></p:cm>`,
    );
    const file = readPptx(classic(many.join('')));
    expect([file?.comments.length, told(file)]).toEqual([
      10_000,
      [{ part: 'comments', why: 'The file has 10002 comments; the last 2 were left out.', advice: 'rest' }],
    ]);
  });
});

describe('a hostile PPTX', () => {
  const slideOf = (xml: (before: string) => string) => readPptx(withPart(pack.pptx, 'ppt/slides/slide1.xml', xml));

  it.each([
    [
      'an entity bomb',
      `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;">]><x>&b;</x>`,
      'document type',
    ],
    ['no XML', '<p:sld', 'well-formed'],
    ['100,000 elements in each other', '<a>'.repeat(100_000), 'deep'],
  ])('with %s in a slide is read without it, and says so', (_, xml, why) => {
    const file = slideOf(() => xml);
    expect(told(file)).toEqual([
      { part: 'ppt/slides/slide1.xml', why: expect.stringContaining(why) as string, advice: 'again' },
    ]);
    expect(file?.pages.map(({ shapes }) => shapes.length > 0)).toEqual([false, true]);
  });

  it('fetches nothing that relationships lead to', () => {
    const outside = withPart(pack.pptx, 'ppt/slides/_rels/slide1.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdX" Type="${TYPES.classic}" Target="http://127.0.0.1:9/c.xml" TargetMode="External"/><Relationship Id="rIdY" Type="${TYPES.classic}" Target="../../../../../etc/passwd"/></Relationships>`,
      ),
    );
    const file = readPptx(outside);
    expect([file?.comments, file?.unread, file?.pages.length]).toEqual([[], [], 2]);
  });

  it('leaves parts whose names lead out, and those that would fill the memory', () => {
    const file = readPptx(
      zipSync({ ...unzipSync(pack.pptx), '../evil.xml': strToU8('<a/>'), 'ppt/big.xml': new Uint8Array(60_000_000) }),
    );
    expect(told(file)).toEqual([
      { part: '../evil.xml', why: 'Its name leads out of the file.', advice: 'again' },
      { part: 'ppt/big.xml', why: 'Unpacked it takes more than 48 MB.', advice: 'again' },
    ]);
  });

  it('that is no archive, or no presentation, is none', () => {
    expect(readPptx(strToU8('PK\u0003\u0004 and no more'))).toBeUndefined();
    expect(readPptx(zipSync({ 'a.xml': strToU8('<a/>') }))).toBeUndefined();
    expect(readPptx(pack.pptx.subarray(0, 4000))).toBeUndefined();
  });
});
