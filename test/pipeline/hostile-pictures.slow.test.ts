/** Pictures as cameras and strangers make them: shown the same in every format without what they tell of people, or told at their place. */
import { inflateSync } from 'node:zlib';
import { encode } from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../src/pipeline/pictures/read-picture.js';
import { type Contents, type Ran, skald } from '../commands/sample-world.js';
import { openPackage } from '../render/pptx/package-under-test.js';
import { first } from '../render/pptx/xml-tree.js';
import { chunk, jpeg, png, pngOf, segment } from './pictures/sample-pictures.js';

const SCHEMA = `
type: object
additionalProperties: false
required: [id, type, title, picture, alt]
properties:
  id: { type: string }
  type: { type: string }
  title: { type: string, translatable: true }
  picture: { type: string, format: project-path }
  alt: { type: string, translatable: true }
`;
const LAYOUT = `<slide><text at="title" style="title" role="title" placeholder="title">{{title}}</text>
<image at="body" fit="cover" path="{{picture}}" alt="{{alt}}"/></slide>`;

const built = (bytes: Uint8Array, args = 'build demo --locale nb --format pptx,pdf,svg'): Promise<Ran> => {
  const contents: Contents = {
    'content/slides/one.yaml': 'id: no.one\ntype: shot\ntitle: Skranken er ny\npicture: photo\nalt: Skranken\n',
    'layouts/shot/schema.yaml': SCHEMA,
    'layouts/shot/layout.hbs': LAYOUT,
    photo: bytes,
  };
  return skald(args, contents);
};
const told = (bytes: Uint8Array): Promise<Ran> => built(bytes, 'check demo --locale nb');
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** All that is embedded, as characters: of PDF with its packed streams unpacked, of PPTX each part, of SVG its pictures decoded. */
function embedded({ written, stderr }: Ran): readonly string[] {
  if (written.size === 0) throw new Error(stderr);
  return [...written].map(([name, bytes]) => {
    if (name.endsWith('.pptx')) {
      const { names, content } = openPackage(bytes);
      return names.map((one) => latin1(content(one))).join('\n');
    }
    const text = latin1(bytes);
    if (name.endsWith('.svg'))
      return text.replace(/base64,([\w+/=]+)/gu, (_, data: string) => latin1(Buffer.from(data, 'base64')));
    return text.replace(/stream\r?\n([^]*?)endstream/gu, (whole, data: string) => {
      try {
        return latin1(inflateSync(Buffer.from(data, 'latin1')));
      } catch {
        return whole;
      }
    });
  });
}

/** Little-endian EXIF data as a telephone writes them: on its side, and where it was taken (JEITA CP-3451, 4.6.3 and 4.6.6). */
function telephone(): Uint8Array {
  const tiff = Buffer.alloc(96);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  entry(10, 0x0112, 3, 1, 6);
  entry(22, 0x8825, 4, 1, 38);
  tiff.writeUInt16LE(1, 38);
  entry(40, 0x001d, 2, 11, 60);
  tiff.write('GPS:59.91N 10.75E', 60, 'latin1');
  const [width, height] = [1500, 700];
  const data = Buffer.alloc(width * height * 4, 0x99);
  const photo = encode({ width, height, data }, 90).data;
  const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff]));
  return new Uint8Array(Buffer.concat([photo.subarray(0, 2), exif, photo.subarray(2)]));
}

describe('a photograph of a telephone', () => {
  it('is upright in every format, and none says where it was taken', async () => {
    expect(latin1(telephone())).toMatch(/Exif[^]*GPS:59/u);
    const ran = await built(telephone());
    const all = embedded(ran);
    expect(all).toHaveLength(4);
    for (const one of all) expect(one).not.toMatch(/Exif|GPS/u);
    const pptx = [...ran.written].find(([name]) => name.endsWith('.pptx'))?.[1] ?? new Uint8Array();
    const { attributes } = first(openPackage(pptx).xml('ppt/slides/slide1.xml'), 'a:srcRect');
    const cut = Number(attributes['t']) / 100_000;
    // 700 wide and 1500 high, in a place of 888 by 369.
    expect(cut).toBeCloseTo((1 - 369 / 888 / (1500 / 700)) / 2, 3);
    expect(attributes).toMatchObject({ l: '0', r: '0' });
  });
});

/** 8 x 8 pixels of cyan in four inks. */
const PRESS = Buffer.from(
  '/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP' +
    '/8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EABQAAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oADgRDAE0AWQBLAAA/ADAnE4nP' +
    '/9k=',
  'base64',
);

describe('pictures of every kind', () => {
  it.each([
    ['a pixel', png(1, 1)],
    ['20,000 pixels wide', png(20_000, 8)],
    ['16 bits', pngOf({ depth: 16, colours: 2, width: 8, height: 6, pixels: Buffer.alloc((8 * 6 + 1) * 6) })],
    ['16 bits and alpha', pngOf({ depth: 16, colours: 6, width: 8, height: 6, pixels: Buffer.alloc((8 * 8 + 1) * 6) })],
    ['four inks', new Uint8Array(PRESS)],
  ])('are shown in each format, and coarse ones told: %s', async (_, bytes) => {
    const ran = await built(bytes);
    expect(embedded(ran)).toHaveLength(4);
    expect(ran.stderr).toContain('coarse-picture');
    expect(ran.stderr).toContain('content/slides/one.yaml:4:10');
  });

  it.each([
    ['a JPEG that is cut off', jpeg(600, 400).slice(0, 900), 'it ends too early'],
    [
      'a JPEG cut off in its pixels',
      new Uint8Array([...jpeg(64, 64).slice(0, -20), 0xff, 0xd9]),
      'its pixels are damaged',
    ],
    ['a page of HTML', new TextEncoder().encode('<!doctype html><p>404</p>'), 'it is neither PNG, JPEG nor SVG'],
    ['an empty file', new Uint8Array(), 'it is neither PNG, JPEG nor SVG'],
    ['a bomb', png(20_000, 20_000, 1), 'it has more than 16 million pixels'],
    [
      'a PNG on its side',
      pngOf({ before: [chunk('eXIf', 'MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0')] }),
      'on its side',
    ],
  ])('are told where they are named: %s', async (_, bytes, why) => {
    for (const { stderr, written } of [await built(bytes), await told(bytes)]) {
      expect(stderr).toContain(why);
      expect(stderr).toContain('content/slides/one.yaml:4:10');
      expect(written.size).toBe(0);
    }
  });

  it('of any bytes throw nothing', () => {
    const whole = telephone();
    for (let at = 0; at < 400; at += 1) {
      const damaged = whole.slice(0, 2000).with(at, 0xff - (whole[at] ?? 0));
      expect(['string', 'object']).toContain(typeof readPicture(damaged));
    }
  });
});
