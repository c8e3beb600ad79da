/** A slide type of a project's own that shows a picture: both formats show the same of it at the same place, in the locale's words. */
import { strFromU8 } from 'fflate';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { codes, type Contents, type Ran, skald } from '../commands/sample-world.js';
import { flat, open, tagsOf } from '../render/pdf/reading.js';
import { openPackage } from '../render/pptx/package-under-test.js';
import { all, first, type Node } from '../render/pptx/xml-tree.js';
import { jpeg, png } from './pictures/sample-pictures.js';

const TEXT = '{ type: string, translatable: true }';
const SCHEMA = `
type: object
additionalProperties: false
required: [id, type, title, picture]
properties:
  id: { type: string }
  type: { type: string }
  title: ${TEXT}
  picture: { type: string, format: project-path }
  alt: ${TEXT}
  caption: ${TEXT}
  facts: { type: array, items: { type: string, refersTo: fact } }
`;

const header = '<text at="title" style="title" role="title" placeholder="title">{{title}}</text>';
const image = (more = ''): string => `<image path="{{picture}}" alt="{{alt}}" ${more}/>`;
const layoutOf = (body: string): string => `<slide>${header}${body}</slide>`;
const stacked = (more = ''): string =>
  layoutOf(
    `<stack at="body" gap="6">${image(more)}{{#if caption}}<text style="note">{{caption}}</text>{{/if}}</stack>`,
  );

interface Wanted {
  readonly layout?: string;
  readonly picture?: string;
  readonly alt?: string;
  readonly caption?: string;
}

const ALT = 'alt: Skranken i 2017\n';

/** One slide with a picture, and one without. */
const contents = ({ layout = stacked(), picture = 'tall.png', alt = ALT, caption = '' }: Wanted = {}): Contents => ({
  'content/slides/one.yaml': `id: no.one\ntype: shot\ntitle: Skranken er ny\npicture: pictures/${picture}\n${alt}${caption}`,
  'layouts/shot/schema.yaml': SCHEMA,
  'layouts/shot/layout.hbs': layout,
  'pictures/tall.png': png(300, 900),
  'pictures/wide.png': png(3000, 100),
  'pictures/tiny.png': png(4, 3),
  'pictures/photo.jpg': jpeg(160, 90),
});

interface Seen {
  /** Left, top, width, height of what is shown, and of the whole picture, in points. */
  readonly box: readonly number[];
  readonly whole: readonly number[];
  readonly alt: string | undefined;
  /** Whether it is cut to an ellipse. */
  readonly round: boolean;
}

const fileOf = ({ written, stderr, stdout }: Ran, format: string): Uint8Array => {
  const [, bytes] = [...written].find(([name]) => name.endsWith(format)) ?? [];
  if (bytes === undefined) throw new Error(stdout + stderr);
  return bytes;
};

function inPptx(bytes: Uint8Array): Seen {
  const picture = first(openPackage(bytes).xml('ppt/slides/slide1.xml'), 'p:pic');
  const number = (node: Node, name: string): number => Number(node.attributes[name]);
  const [off, ext] = [first(picture, 'a:off'), first(picture, 'a:ext')];
  const [x, y] = [number(off, 'x') / 12700, number(off, 'y') / 12700];
  const [width, height] = [number(ext, 'cx') / 12700, number(ext, 'cy') / 12700];
  const [crop] = all(picture, 'a:srcRect');
  const [l, t, r, b] = ['l', 't', 'r', 'b'].map((side) => (crop === undefined ? 0 : number(crop, side) / 100_000));
  const [across, down] = [width / (1 - (l ?? 0) - (r ?? 0)), height / (1 - (t ?? 0) - (b ?? 0))];
  const whole = [x - across * (l ?? 0), y - down * (t ?? 0), across, down];
  const round = first(picture, 'a:prstGeom').attributes['prst'] === 'ellipse';
  return { box: [x, y, width, height], whole, alt: first(picture, 'p:cNvPr').attributes['descr'], round };
}

/** The matrix under which the picture is painted, and what it is clipped to. */
async function inPdf(bytes: Uint8Array): Promise<Seen> {
  const page = await (await open(bytes)).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const painted = fnArray.indexOf(OPS.paintImageXObject);
  const matrix = argsArray[fnArray.lastIndexOf(OPS.transform, painted)] as readonly number[];
  const [a = 0, , , d = 0, e = 0, f = 0] = matrix;
  const whole = [e, f + Math.min(d, 0), a, Math.abs(d)];
  const clipped = fnArray.slice(0, painted).lastIndexOf(OPS.clip);
  const path = clipped < 0 ? undefined : (argsArray[clipped + 1] as readonly [number, unknown, ArrayLike<number>]);
  const [left = 0, top = 0, right = 0, bottom = 0] = path === undefined ? [] : Array.from(path[2]);
  const figure = flat(await tagsOf(page)).find(({ role }) => role === 'Figure');
  const drawn = path?.[1] as readonly ArrayLike<number>[] | undefined;
  // A rectangle is four points and a close; an ellipse four curves, of three points each.
  const round = (drawn?.[0]?.length ?? 0) > 4 * 6;
  return { box: clipped < 0 ? whole : [left, top, right - left, bottom - top], whole, alt: figure?.alt, round };
}

async function built(wanted: Wanted, locale = 'nb', more: Contents = {}): Promise<{ pptx: Seen; pdf: Seen }> {
  const ran = await skald(`build demo --locale ${locale}`, { ...contents(wanted), ...more });
  return { pptx: inPptx(fileOf(ran, '.pptx')), pdf: await inPdf(fileOf(ran, '.pdf')) };
}

const inBody = layoutOf(image('at="body"'));
const covering = layoutOf(image('at="body" fit="cover"'));
const CIRCLE = { layout: layoutOf(image('at="body" shape="circle"')), picture: 'photo.jpg' };
const caption = 'caption: Under bildet\n';

describe('a picture on a slide', () => {
  it.each([
    ['tall, in a stack', { caption }, [36, 105, 118, 354]],
    ['wide, in a stack', { picture: 'wide.png', caption }, [36, 105, 888, 29.6]],
    ['tiny, in a stack', { picture: 'tiny.png', caption }, [36, 105, 472, 354]],
    ['a photograph, in a stack', { picture: 'photo.jpg' }, [36, 105, 656, 369]],
    ['tall, in a box', { layout: inBody }, [36, 105, 123, 369]],
    ['wide, in a box', { layout: inBody, picture: 'wide.png' }, [36, 105, 888, 29.6]],
    ['tall, filling a box', { layout: covering }, [36, 105, 888, 369]],
    ['wide, filling a box', { layout: covering, picture: 'wide.png' }, [36, 105, 888, 369]],
    ['cropped round a point', { layout: covering.replace('fit', 'focus="0.5 0.1" fit') }, [36, 105, 888, 369]],
    ['a circle', CIRCLE, [36, 105, 369, 369]],
  ] as const)('is at the same place in both formats: %s', async (_, wanted, box) => {
    const { pptx, pdf } = await built(wanted);
    pptx.box.forEach((length, index) => expect(Math.abs(length - (box[index] ?? 0))).toBeLessThan(1));
    pptx.box.forEach((length, index) => expect(Math.abs(length - (pdf.box[index] ?? 0))).toBeLessThan(0.1));
    pptx.whole.forEach((length, index) => expect(Math.abs(length - (pdf.whole[index] ?? 0))).toBeLessThan(0.5));
    expect([pptx.round, pdf.round]).toEqual([wanted === CIRCLE, wanted === CIRCLE]);
  });

  it('says what it shows in the language of the deck, its facts as words', async () => {
    const alt = 'alt: Kart over {{fact:example}} kommuner\n';
    const texts: Contents = {
      'content/sources.yaml': 'list: { title: Liste }\n',
      'content/facts.yaml': 'example: { value: 1356, unit: count, source: list }\n',
      'locales/da/demo.po':
        'msgid ""\nmsgstr ""\n\nmsgctxt "no.one/alt"\nmsgid "Kart over {{fact:example}} kommuner"\n' +
        'msgstr "Kort over {{fact:example}} kommuner"\n',
    };
    const [nb, da] = [await built({ alt }, 'nb', texts), await built({ alt }, 'da', texts)];
    expect([nb.pptx.alt, nb.pdf.alt]).toEqual(['Kart over 1 356 kommuner', 'Kart over 1 356 kommuner']);
    expect([da.pptx.alt, da.pdf.alt]).toEqual(['Kort over 1.356 kommuner', 'Kort over 1.356 kommuner']);
  });

  it('is an error without alternative text', async () => {
    expect(codes(await skald('check demo --locale nb --json', contents({ alt: '' })))).toEqual(['missing-alt-text']);
  });

  it('is told where it is missing', async () => {
    expect(codes(await skald('check demo --locale nb --json', contents({ picture: 'none.png' })))).toEqual([
      'missing-image',
    ]);
  });

  it('is told at the words of the slide where it has no room', async () => {
    const layout = layoutOf(image('x="36" y="100" w="400" h="20"'));
    const { stderr } = await skald('check demo --locale nb', contents({ layout }));
    expect(stderr).toContain('content/slides/one.yaml:5:6');
    expect(stderr).toContain('only 400.0 × 20.0 pt are left for the picture «pictures/tall.png»');
  });

  it('has its alternative text among the texts to translate', async () => {
    const { written } = await skald('i18n update', contents());
    expect(strFromU8(written.get('locales/da/demo.po') ?? new Uint8Array())).toContain(
      'msgctxt "no.one/alt"\nmsgid "Skranken i 2017"\n',
    );
  });
});
