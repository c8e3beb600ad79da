/** The gate finds whatever somebody has put into a finished file: each file here is sound but for one thing. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Allowed, judge } from '../../src/delivery/judge.js';
import { linksHeld, linksIn } from '../../src/delivery/links-in.js';
import { FORMATS } from '../../src/render/formats.js';
import { render } from '../../src/render/render.js';
import { delivered } from '../../src/scene/deliver.js';
import type { Assets, Presentation, TextItem } from '../../src/scene/scene.js';
import { everyItem } from '../../src/scene/walk.js';
import { presentation as forPdf, assets as pdfAssets } from '../render/pdf/fixture.js';
import { body, fontFiles, run } from '../render/pdf/typeset.js';
import { presentation as forPptx, assets as pptxAssets } from '../render/pptx/fixture.js';

const HEAD = 'cd'.repeat(32);

const allowedFor = (presentation: Presentation): Allowed => ({
  profile: { notes: false, units: false },
  links: new Set(linksIn(presentation).keys()),
  notes: presentation.scenes.flatMap(({ notes }) => notes),
  author: presentation.author,
  units: new Set(presentation.scenes.flatMap(({ items }) => everyItem(items).flatMap(({ units }) => units))),
  classification: 'Begrenset',
  otherClassifications: new Set(['Åpen']),
  head: HEAD,
  pages: presentation.scenes.length,
});

/** With who may read it at the foot of each page, where that is said. */
const marked = (presentation: Presentation, markOn: (page: number) => string, id = 'mark'): Presentation => ({
  ...presentation,
  scenes: presentation.scenes.map((scene) => ({ ...scene, items: [...scene.items, mark(markOn(scene.page), id)] })),
});

const mark = (text: string, id: string): TextItem => ({
  ...{ kind: 'text', id, name: 'Klassifisering', role: 'footer', units: [] },
  ...{ box: { x: 500, y: 512, width: 120, height: 16 }, text: body({ runs: [run(text, { size: 8 })] }) },
});

const limited = (presentation: Presentation): Presentation => ({
  ...marked(presentation, () => 'Begrenset'),
  ...{ classification: 'Begrenset', head: HEAD },
});

const asDelivered = (presentation: Presentation): Presentation =>
  delivered({ ...limited(presentation), unmapped: true }, false);

async function made(
  id: string,
  presentation: Presentation,
  assets: Assets = id === 'pptx' ? pptxAssets : pdfAssets,
): Promise<Uint8Array> {
  const format = FORMATS.find((one) => one.id === id) ?? expect.unreachable();
  const [file] = await render(format, { presentation, name: 'a.nb', fonts: fontFiles, assets });
  return file?.bytes ?? expect.unreachable();
}

const faults = (format: string, bytes: Uint8Array, changes: Partial<Allowed> = {}): readonly string[] => {
  const whole = allowedFor(format === 'pptx' ? forPptx : forPdf);
  return judge(format, bytes, { ...whole, ...(format === 'svg' ? { pages: 1 } : {}), ...changes }).faults;
};

describe('a picture in SVG', () => {
  const drawn = (svg: string): Assets => {
    const path = [['M', 0, 0], ['L', 1, 0], ['L', 1, 1], ['Z']] as const;
    const fill = { kind: 'colour', hex: '#cc0000', opacity: 0.5 } as const;
    const shape = { kind: 'shape', path, evenOdd: false, fill, strokeFirst: false } as const;
    const group = { kind: 'group', matrix: [1, 0, 0, 1, 0, 0], clips: [], opacity: 0.5, parts: [shape] } as const;
    const pixels = pptxAssets.get('content/map.png')?.bytes ?? expect.unreachable();
    const vector = { picture: { width: 1, height: 1, parts: [group] }, pixels };
    const asset = { bytes: strToU8(svg), mime: 'image/svg+xml', vector } as const;
    return new Map(['content/map.png', ...pdfAssets.keys()].map((name) => [name, asset]));
  };
  const plain = '<svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><path d="M 0 0 L 1 0 L 1 1 Z"/></svg>';

  it.each([
    ['pptx', forPptx],
    ['pdf', forPdf],
    ['svg', forPdf],
  ] as const)('may stand in a %s', async (id, presentation) => {
    expect(faults(id, await made(id, asDelivered(presentation), drawn(plain)))).toEqual([]);
  });

  it('is told where something in it could run, or leads elsewhere', async () => {
    const active = plain.replace('<path', '<script/><a href="https://example.org"/><path');
    const told = faults('pptx', await made('pptx', asDelivered(forPptx), drawn(active))).join();
    expect(told).toContain('<script>');
    expect(told).toContain('https://example.org');
  });
});

describe('a PPTX', () => {
  let sound: Uint8Array;
  beforeAll(async () => {
    sound = await made('pptx', asDelivered(forPptx));
  });

  /** With parts put in, or changed from what they were. */
  const tampered = (changes: Readonly<Record<string, (old: string) => string>>): Uint8Array => {
    const parts = unzipSync(sound);
    for (const [name, change] of Object.entries(changes))
      parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
    return zipSync(parts);
  };

  it('passes as it was made, and packed anew', () => {
    expect(faults('pptx', sound)).toEqual([]);
    expect(faults('pptx', tampered({}))).toEqual([]);
  });

  const put = (text: string) => () => text;
  const after = (old: string | RegExp, text: string) => (part: string) => {
    expect(part).toMatch(old);
    return part.replace(old, text);
  };

  it.each<[string, Readonly<Record<string, (old: string) => string>>, string]>([
    [
      'speaker notes',
      { 'ppt/notesSlides/notesSlide9.xml': put('<p:notes xmlns:p="p" xmlns:a="a"><a:t>Bare for oss</a:t></p:notes>') },
      'It holds speaker notes, in ppt/notesSlides/notesSlide9.xml: «Bare for oss».',
    ],
    ['a map of units', { 'customXml/item1.xml': put('<units/>') }, 'It holds a map of its texts: customXml/item1.xml.'],
    [
      'a comment',
      { 'ppt/comments/comment1.xml': put('<p:cmLst xmlns:p="p"/>') },
      'It holds comments: ppt/comments/comment1.xml.',
    ],
    [
      'a comment as newer programs write it',
      { 'ppt/comments/modernComment_100_0.xml': put('<a/>') },
      'It holds comments: ppt/comments/modernComment_100_0.xml.',
    ],
    ['its authors', { 'ppt/commentAuthors.xml': put('<a/>') }, 'It holds comments: ppt/commentAuthors.xml.'],
    [
      'a link that no slide has',
      {
        'ppt/slides/_rels/slide1.xml.rels': after(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://x/hyperlink" Target="https://else.where/" TargetMode="External"/></Relationships>',
        ),
      },
      'It leads to an address that no slide names, in ppt/slides/_rels/slide1.xml.rels: «https://else.where/».',
    ],
    [
      'another author',
      { 'docProps/core.xml': after(/<cp:lastModifiedBy>[^<]*/u, '<cp:lastModifiedBy>Kari') },
      'It names another author, in docProps/core.xml: «Kari».',
    ],
    [
      'a path',
      { 'ppt/slides/slide1.xml': after(/ name="/u, ' descr="C:\\Users\\kari\\kart.png" name="') },
      'It holds a path of a computer, in ppt/slides/slide1.xml: «C:\\Users\\kari\\kart.png».',
    ],
    [
      'a path in a remark',
      { 'ppt/theme/theme1.xml': (old) => `${old}<!-- /home/kari/theme.xml -->` },
      'It holds a path of a computer, in ppt/theme/theme1.xml: « /home/kari/theme.xml ».',
    ],
    ['a program', { 'ppt/vbaProject.bin': put('x') }, 'It holds what no delivery holds: ppt/vbaProject.bin.'],
    [
      'another classification',
      { 'docProps/custom.xml': after('Begrenset', 'Åpen') },
      'Its properties say «Åpen» of who may read it, not «Begrenset».',
    ],
    [
      'another head',
      { 'docProps/custom.xml': after(HEAD, 'ab') },
      `Its properties name ab as the head of the log, not ${HEAD}.`,
    ],
    [
      'a document type',
      { 'ppt/presProps.xml': (old) => `<!DOCTYPE a [<!ENTITY b "c">]>${old}` },
      'It cannot be looked into: it declares a document type.',
    ],
  ])('is refused with %s', (_, changes, fault) => {
    expect(faults('pptx', tampered(changes))).toContain(fault);
  });

  it('is refused with the id of a text in a name', () => {
    const [unit = ''] = allowedFor(forPptx).units;
    expect(unit).toMatch(/./u);
    const named = tampered({ 'ppt/slides/slide1.xml': after(/ name="/u, ` name="Tittel [${unit}]" x="`) });
    expect(faults('pptx', named)).toEqual([`It holds the id of a text, in ppt/slides/slide1.xml: «Tittel [${unit}]».`]);
  });

  it('is refused with a path or an author in the workbook of a chart', () => {
    const parts = unzipSync(sound);
    const name = Object.keys(parts).find((one) => one.endsWith('.xlsx')) ?? expect.unreachable();
    const workbook = unzipSync(parts[name] ?? new Uint8Array());
    workbook['docProps/core.xml'] = strToU8('<c xmlns:dc="d"><dc:creator>Kari</dc:creator></c>');
    workbook['xl/externalLinks/externalLink1.xml'] = strToU8('<a b="file:///C:/x.xlsx"/>');
    parts[name] = zipSync(workbook);
    expect(faults('pptx', zipSync(parts))).toEqual([
      `It names another author, in ${name}!docProps/core.xml: «Kari».`,
      `It holds a path of a computer, in ${name}!xl/externalLinks/externalLink1.xml: «file:///C:/x.xlsx».`,
      `It holds what no delivery holds: ${name}!xl/externalLinks/externalLink1.xml.`,
    ]);
  });

  it('is refused where bytes belong to no part, or it is cut or damaged', () => {
    const cannot = 'It cannot be looked into: it is no ZIP file, or something follows it.';
    expect(faults('pptx', Uint8Array.of(...sound.subarray(0, 4), ...sound.subarray(4, -30)))).toEqual([cannot]);
    const before = new Uint8Array(sound.length + 5);
    before.set(sound, 5);
    expect(faults('pptx', before)[0]).toMatch(/^It cannot be looked into: /u);
    const damaged = Uint8Array.from(sound);
    damaged[200] = (damaged[200] ?? 0) ^ 1;
    expect(faults('pptx', damaged)[0]).toMatch(/^It cannot be looked into: /u);
  });

  it('is refused without the notes and the map that the profile promises', () => {
    const [first = '', ...more] = allowedFor(forPptx).notes;
    expect(faults('pptx', sound, { profile: { notes: true, units: true } })).toEqual([
      `It lacks speaker notes: «${first}»${more.length === 0 ? '' : `, and ${more.length} more`}.`,
      'It has no map of its texts.',
    ]);
  });

  it('may hold notes and ids where the profile says so, and says what it embeds', async () => {
    const whole = await made('pptx', limited(forPptx));
    expect(faults('pptx', whole, { profile: { notes: true, units: true } })).toEqual([]);
    expect(faults('pptx', whole).map((fault) => fault.split(',')[0])).toEqual(
      expect.arrayContaining(['It holds speaker notes', 'It holds the id of a text']),
    );
    const { held } = judge('pptx', sound, allowedFor(forPptx));
    expect(held?.embedded[0]?.part).toMatch(/^ppt\/embeddings\/.*\.xlsx$/u);
  });
});

describe('a PDF', () => {
  let sound: string;
  beforeAll(async () => {
    sound = Buffer.from(await made('pdf', asDelivered(forPdf))).toString('latin1');
  });
  const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  /** An object more, as programs add one: behind the end. */
  const added = (object: string): Uint8Array => bytesOf(`${sound}\n9999 0 obj\n${object}\nendobj\n`);
  const stream = (about: string, content: string): string =>
    `<< ${about} /Length ${content.length} >>\nstream\n${content}\nendstream`;

  it('passes as it was made', () => {
    expect(faults('pdf', bytesOf(sound))).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      'a comment',
      '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Se her) >>',
      'It holds comments: object 9999 (Text).',
    ],
    ['a mark', '<< /Subtype /Highlight /Rect [0 0 9 9] >>', 'It holds comments: object 9999 (Highlight).'],
    [
      'a name that hides what it is',
      '<< /Sub#74ype /Free#54ext /Rect [0 0 9 9] >>',
      'It holds comments: object 9999 (FreeText).',
    ],
    [
      'a link that no slide has',
      '<< /S /URI /URI (https://else.\\167here/) >>',
      'It leads to an address that no slide names, in object 9999: «https://else.where/».',
    ],
    ['a program', '<< /S /JavaScript /JS (x) >>', 'It holds what no delivery holds: object 9999 (action JavaScript).'],
    [
      'what is said elsewhere',
      '<< /Subtype 9998 0 R /Rect [0 0 9 9] >>\nendobj\n9998 0 obj\n/Text',
      'It holds comments: object 9999 (Text).',
    ],
    ['a form', '<< /AcroForm 3 0 R >>', 'It holds what no delivery holds: object 9999 (AcroForm).'],
    [
      'a start of programs',
      '[<< /S /Launch /F (a) >>]',
      'It holds what no delivery holds: object 9999 (action Launch).',
    ],
    [
      'a path',
      '<< /A <433A5C55736572735C6B617269> >>',
      'It holds a path of a computer, in object 9999: «C:\\Users\\kari».',
    ],
    [
      'a path in UTF-16',
      '(\\376\\377\\000/\\000h\\000o\\000m\\000e\\000/\\000k)',
      'It holds a path of a computer, in object 9999: «/home/k».',
    ],
    [
      'a map',
      '<< /Type /Filespec /F (units.json) /UF (units.json) /EF << /F 3 0 R >> >>',
      'It holds a map of its texts: object 9999 (units.json).',
    ],
    [
      'a file',
      '<< /Type /Filespec /UF (brev.docx) /EF << /F 9998 0 R >> >>\nendobj\n9998 0 obj\n<< /Length 1 >>\nstream\nx\nendstream',
      'It holds what no delivery holds: object 9999 (file brev.docx).',
    ],
    [
      'another author in its metadata',
      stream('/Type /Metadata /Subtype /XML', '<x><dc:creator><rdf:li>Kari</rdf:li></dc:creator></x>'),
      'It names another author, in object 9999: «Kari».',
    ],
    [
      'what is packed in an unknown way',
      stream('/Filter /LZWDecode', 'x'),
      'It cannot be looked into: one of its streams is packed in a way that is not known.',
    ],
  ])('is refused with %s', (_, object, fault) => {
    expect(faults('pdf', added(object))).toContain(fault);
  });

  it('is refused with objects that are packed together', () => {
    const packed = '7 0 << /Subtype /Text /Rect [0 0 1 1] >>';
    const object = stream('/Type /ObjStm /N 1 /First 4', packed);
    expect(faults('pdf', added(object))).toContain('It holds comments: object 7 (Text).');
  });

  it('is refused with another classification or head in either place where it says them', () => {
    const classified = 'Its properties say «Intern» of who may read it, not «Begrenset».';
    const headed = `Its properties name ab as the head of the log, not ${HEAD}.`;
    for (const [old, other, fault] of [
      [/\/SkaldClassification \d+ 0 R/u, '/SkaldClassification (Intern)', classified],
      [/\/SkaldApprovalLogHead \d+ 0 R/u, '/SkaldApprovalLogHead (ab)', headed],
      [
        /<skald:classification>Begrenset(?=.{3})/u,
        '<skald:classification>Intern   ',
        classified.replace('Intern', 'Intern   '),
      ],
    ] as const) {
      expect(sound).toMatch(old);
      expect(faults('pdf', bytesOf(sound.replace(old, other)))).toEqual([fault]);
    }
  });

  it('is refused with another author, and with what stands outside its objects', () => {
    const [, number = ''] = /\/Author (\d+) 0 R/u.exec(sound) ?? [];
    expect(faults('pdf', bytesOf(`${sound}\n${number} 0 obj\n(Ola)\nendobj\n`))).toContain(
      'It names another author, in Info: «Ola».',
    );
    const authored = sound.replace(/\/Author .*/u, '/Author (Kari)');
    expect(authored).not.toBe(sound);
    expect(faults('pdf', bytesOf(authored))).toContain('It names another author, in Info: «Kari».');
    expect(faults('pdf', bytesOf(`${sound}\nhidden`))[0]).toMatch(
      /^It cannot be looked into: something stands outside/u,
    );
    expect(faults('pdf', bytesOf(sound.slice(0, -400)))[0] ?? '').toMatch(/cannot be looked into|^$/u);
  });

  it('is refused with the map and the digests where nothing may lead back', async () => {
    const mapped = await made('pdf', limited(forPdf));
    expect(faults('pdf', mapped).some((fault) => fault.includes('units.json'))).toBe(true);
    expect(faults('pdf', mapped, { profile: { notes: true, units: true } })).toEqual([]);
    const { held } = judge('pdf', mapped, allowedFor(forPdf));
    expect(held?.embedded).toHaveLength(1);
  });

  it('says of a file in it what its bytes are, whether or not these say that they are a file', () => {
    const file = '<< /EF << /F 9998 0 R >> >>\nendobj\n9998 0 obj\n<< /Length 1 >>\nstream\nx\nendstream';
    const { held } = judge('pdf', added(file), allowedFor(forPdf));
    const sha256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
    expect(held?.embedded).toEqual([{ part: 'object 9998', sha256 }]);
  });
});

describe('a page in SVG', () => {
  let sound: string;
  beforeAll(async () => {
    sound = new TextDecoder().decode(await made('svg', asDelivered(forPdf)));
  });

  it('passes as it was made, and not with anything more', () => {
    const withEnd = (end: string): readonly string[] =>
      faults('svg', new TextEncoder().encode(sound.replace('</svg>', `${end}</svg>`)));
    expect(withEnd('')).toEqual([]);
    expect(withEnd('<script>x</script>')).toContain('It holds what no delivery holds: <script>.');
    expect(withEnd('<g onclick="x"/>')).toEqual(['It holds what no delivery holds: onclick of <g>.']);
    expect(withEnd('<g data-unit="a"/>')).toEqual(['It holds a map of its texts: data-unit of <g>.']);
    expect(withEnd('<a href="https://else.where"/>')).toEqual([
      'It leads to an address that no slide names, in <a>: «https://else.where».',
    ]);
    expect(withEnd('<!-- /Users/kari/a.svg -->')[0]).toContain('It holds a path of a computer');
  });
});

describe.each(['pptx', 'pdf', 'svg'])('each page of a file in %s says who may read it', (format) => {
  const source = format === 'pptx' ? forPptx : forPdf;
  const withMarks = async (
    markOn: (page: number) => string,
    changes: Partial<Allowed> = {},
  ): Promise<readonly string[]> => {
    const about = { classification: 'Begrenset', head: HEAD, unmapped: true as const };
    return faults(format, await made(format, delivered({ ...marked(source, markOn), ...about }, false)), changes);
  };
  const last = format === 'svg' ? 1 : source.scenes.length;
  const place = { pptx: `ppt/slides/slide${last}.xml`, pdf: `page ${last}`, svg: 'its page' }[format] ?? '';

  it('and is refused where one says nothing, or says more', async () => {
    const silent = `It does not say «Begrenset» on ${place}: who may read it is a text of its own, {{deck.classification}} in the template.`;
    expect(await withMarks((page) => (page === last ? 'Se neste side' : 'Begrenset'))).toEqual([silent]);
    expect(await withMarks((page) => (page === last ? 'Begrenset tilgang' : 'Begrenset'))).toEqual([silent]);
    const everywhere = await withMarks(() => '1');
    expect(everywhere[0]).toMatch(last > 1 ? new RegExp(`, nor on ${last - 1} more: who may read`, 'u') : silent);
  });

  it('and is refused where one says what files for others say', async () => {
    const wrong = `It holds what files for others say of who may read them, in ${place}: «Åpen».`;
    expect(await withMarks((page) => (page === last ? 'Åpen' : 'Begrenset'))).toContain(wrong);
    const unsaid = await withMarks((page) => (page === last ? 'Åpen' : 'Ingen'), { classification: '' });
    expect(unsaid).toContain(wrong);
  });

  it('however typography wrote it', async () => {
    const classification = 'Begrenset - ikke del';
    expect(await withMarks(() => 'Begrenset\u00A0\u2011 ikke\u2060 del', { classification })).toEqual([
      `Its properties say «Begrenset» of who may read it, not «${classification}».`,
    ]);
  });

  it('and that it is a draft, where it is one, and only there', async () => {
    const about = { classification: 'Begrenset', head: HEAD, unmapped: true as const };
    const limited = marked(source, () => 'Begrenset');
    const stampedOn = async (isStamped: (page: number) => boolean, due: boolean): Promise<readonly string[]> => {
      const stamped = marked(limited, (page) => (isStamped(page) ? 'Utkast' : 'Utkastet'), 'stamp');
      const bytes = await made(format, delivered({ ...stamped, ...about }, false));
      return faults(format, bytes, { stamp: { word: 'Utkast', due } });
    };
    expect(await stampedOn(() => true, true)).toEqual([]);
    expect(await stampedOn(() => false, false)).toEqual([]);
    expect(await stampedOn((page) => page !== last, true)).toEqual([
      `It does not say «Utkast» on ${place}: that it is a draft is a text of its own, {{word "status.draft"}} where {{deck.draft}} is true in the template.`,
    ]);
    expect(await stampedOn((page) => page === last, false)).toEqual([`It is no draft, and says «Utkast» on ${place}.`]);
  });

  it('and is refused with other pages than it should have', async () => {
    expect(await withMarks(() => 'Begrenset', { pages: last + 1 })).toEqual([
      `Its pages are ${last}, not ${last + 1}.`,
    ]);
  });
});

it('a format that nobody can look into is not delivered', () => {
  expect(faults('odp', new Uint8Array())).toEqual(['Nobody can look into a file of the format odp.']);
});

it('the manifest lists the addresses that files lead to, as the content writes them', () => {
  const content = [new Map([['https://EXAMPLE.org', ['no.one']]]), new Map([['https://example.org/old', ['no.two']]])];
  const held = ['https://example.org/', 'https://else.where/'].map((text) => ({ part: 'a', text }));
  expect([...linksHeld(content, held)]).toEqual([
    ['https://EXAMPLE.org', ['no.one']],
    ['https://else.where/', []],
  ]);
});
