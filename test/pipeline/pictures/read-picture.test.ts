import { decode, encode } from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/pipeline/pictures/read-picture.js';
import { chunk, jpeg, png, pngOf, segment, withSegments } from './sample-pictures.js';

const changed = (bytes: Uint8Array, at: number, value: number): Uint8Array => bytes.with(at, value);
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Bytes of what is shown. */
function shown(bytes: Uint8Array): Uint8Array {
  const picture = readPicture(bytes);
  if (typeof picture === 'string') throw new Error(picture);
  return picture.bytes;
}

/** 8 x 8 pixels of cyan in four inks, as Photoshop and its like write them: inverted, with an Adobe marker. */
const cyanInk = Uint8Array.from(
  Buffer.from(
    '/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP' +
      '/8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EABQAAQAAAAAAAAAAAAAAAAAAAAf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oADgRDAE0AWQBLAAA/ADAnE4nP' +
      '/9k=',
    'base64',
  ),
);

/** Where a JPEG's frame stands: its marker, length, precision, height, width, components. */
const frame = latin1(jpeg()).indexOf('\xff\xc0');

/** EXIF data that says how a picture is turned, by the byte order of the camera. */
const exif = (orientation: number, little: boolean): Buffer => {
  const [order, magic, entries, tag, type, count, value] = little
    ? ['II', '*\0\x08\0\0\0', '\x01\0', '\x12\x01', '\x03\0', '\x01\0\0\0', `${String.fromCharCode(orientation)}\0\0\0`]
    : [
        'MM',
        '\0*\0\0\0\x08',
        '\0\x01',
        '\x01\x12',
        '\0\x03',
        '\0\0\0\x01',
        `\0${String.fromCharCode(orientation)}\0\0`,
      ];
  return segment(0xe1, `Exif\0\0${order}${magic}${entries}${tag}${type}${count}${value}Kari Nordmann`);
};

describe('readPicture', () => {
  it('tells kind and size by the bytes', () => {
    expect(readPicture(png(300, 900))).toMatchObject({ mime: 'image/png', width: 300, height: 900 });
    expect(readPicture(jpeg(40, 500))).toMatchObject({ mime: 'image/jpeg', width: 40, height: 500 });
  });

  it('leaves a picture that tells nothing of people as it is', () => {
    expect(shown(png())).toEqual(png());
    expect(shown(jpeg())).toEqual(jpeg());
  });

  it('writes a JPEG for the press anew in the colours of a screen, the same for both formats', () => {
    const { width, height, data } = decode(shown(cyanInk), { useTArray: true, formatAsRGBA: false });
    expect([width, height]).toEqual([8, 8]);
    expect(latin1(shown(cyanInk))).toMatch(/\xff\xc0\0\x11\x08\0\x08\0\x08\x03/u);
    expect([...data.slice(0, 3)]).toEqual([0, 255, 255]);
  });

  const palette = chunk('PLTE', Uint8Array.from([0, 0, 0, 255, 255, 255]));
  it.each([
    ['1 bit', pngOf({ depth: 1, width: 9, pixels: Buffer.alloc(3 * 3) })],
    ['16 bits and alpha', pngOf({ depth: 16, colours: 6, pixels: Buffer.alloc((4 * 8 + 1) * 3) })],
    ['a palette', pngOf({ depth: 1, colours: 3, before: [palette], pixels: Buffer.alloc(2 * 3) })],
    ['interlaced rows', pngOf({ interlace: 1, width: 3, height: 3, pixels: Buffer.alloc(2 + 2 + 3 + 2 + 2 + 4) })],
  ])('takes a PNG of %s', (_, bytes) => {
    expect(readPicture(bytes)).toMatchObject({ mime: 'image/png' });
  });

  it.each([
    ['nothing', new Uint8Array(), 'it is neither PNG, JPEG nor SVG'],
    ['a GIF', new TextEncoder().encode('GIF89a'), 'it is neither PNG, JPEG nor SVG'],
    ['a PNG without chunks', png().slice(0, 8), 'it has no header'],
    ['a PNG that is cut off', png().slice(0, -5), 'it ends too early'],
    ['a PNG of no width', png(0), 'its header is wrong'],
    ['a PNG of an unknown colour type', pngOf({ colours: 5 }), 'its header is wrong'],
    ['a PNG of 3 bits', pngOf({ depth: 3 }), 'its header is wrong'],
    ['a PNG of 4 bits a colour', pngOf({ depth: 4, colours: 2 }), 'its header is wrong'],
    ['a PNG of an unknown way to interlace', pngOf({ interlace: 2 }), 'its header is wrong'],
    ['a PNG that would unpack to gigabytes', png(100_000, 100_000, 1), 'it has more than 16 million pixels'],
    ['a PNG with damaged pixels', pngOf({ pixels: Buffer.from('x') }), 'its pixels end too early'],
    ['a PNG with too few pixels', png(4, 300, 2), 'its pixels end too early'],
    ['a PNG with too many pixels', png(4, 3, 4000), 'its pixels are damaged'],
    ['a PNG with an unknown filter', pngOf({ pixels: Buffer.alloc(5 * 3, 7) }), 'its pixels are damaged'],
    ['a PNG with a wrong checksum', changed(png(), 29, 0), 'it is damaged: a checksum is wrong'],
    ['a PNG without its palette', pngOf({ colours: 3 }), 'its palette is missing or wrong'],
    [
      'a PNG with an odd palette',
      pngOf({ colours: 3, before: [chunk('PLTE', 'ab')] }),
      'its palette is missing or wrong',
    ],
    ['a PNG with its palette too late', pngOf({ colours: 3, after: [palette] }), 'its palette is missing or wrong'],
    ['a PNG with a foreign part', pngOf({ before: [chunk('ABCD', '')] }), 'it has a part that no reader knows'],
    ['a JPEG without a frame', jpeg().slice(0, 20), 'it has no frame of a kind that can be shown'],
    ['a JPEG without its head', withSegments([]).slice(0, 3), 'it has no frame of a kind that can be shown'],
    ['a lossless JPEG', changed(jpeg(), frame + 1, 0xc3), 'it has no frame of a kind that can be shown'],
    ['a JPEG of no height', changed(jpeg(), frame + 6, 0), 'its header is wrong'],
    ['a JPEG of two components', changed(jpeg(), frame + 9, 2), 'its header is wrong'],
    ['a JPEG of 12 bits', changed(jpeg(), frame + 4, 12), 'its header is wrong'],
    [
      'a JPEG that would unpack to gigabytes',
      changed(jpeg(), frame + 5, 0xff).with(frame + 7, 0xff),
      'it has more than 16 million pixels',
    ],
    ['a JPEG that is cut off', jpeg().slice(0, -2), 'it ends too early'],
    [
      'a JPEG that ends amid its pixels',
      new Uint8Array([...jpeg(64, 64).slice(0, -20), 0xff, 0xd9]),
      'its pixels are damaged or end too early',
    ],
    [
      'a PNG on its side',
      pngOf({ before: [chunk('eXIf', exif(6, true).subarray(10))] }),
      'it lies on its side but for a note in its EXIF data; open it in a program and save it upright',
    ],
  ])('refuses %s', (_, bytes, why) => {
    expect(readPicture(bytes)).toBe(why);
  });
});

describe('a photograph on its side', () => {
  /** Dark at its left, light at its right. */
  const halves = (width: number, height: number): Buffer => {
    const data = Buffer.alloc(width * height * 4, 0xff);
    for (let at = 0; at < width * height; at += 1) if (at % width < width / 2) data.fill(0, at * 4, at * 4 + 3);
    return encode({ width, height, data }, 90).data;
  };
  const turned = (segments: readonly Buffer[]) => {
    const jpeg = halves(32, 16);
    const bytes = new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]));
    const picture = readPicture(bytes);
    if (typeof picture === 'string') throw new Error(picture);
    const { width, height, data } = decode(picture.bytes, { useTArray: true });
    const light = (x: number, y: number): boolean => (data[(y * width + x) * 4] ?? 0) > 128;
    return { picture, size: [width, height], light };
  };

  it.each([true, false])('is turned upright, whatever the byte order of the camera', (little) => {
    const { picture, size, light } = turned([exif(6, little)]);
    expect(size).toEqual([16, 32]);
    expect(picture).toMatchObject({ width: 16, height: 32, mime: 'image/jpeg' });
    expect([light(3, 3), light(12, 3), light(3, 28), light(12, 28)]).toEqual([false, false, true, true]);
    expect(latin1(picture.bytes)).not.toMatch(/Exif|Kari/u);
  });

  it('keeps the profile of its colours, behind the segment that must come first', () => {
    const { picture } = turned([exif(8, false), segment(0xe2, 'ICC_PROFILE\0\x01\x01abc')]);
    expect(latin1(picture.bytes)).toMatch(/^\xff\xd8\xff\xe0..JFIF[^]*?\xff\xe2..ICC_PROFILE\0\x01\x01abc/u);
  });

  it('is taken as it is where the note says nothing that there is', () => {
    for (const orientation of [0, 1, 9]) expect(turned([exif(orientation, true)]).size).toEqual([32, 16]);
  });
});

describe('what nobody sees in a picture', () => {
  it('is taken out of a PNG, and its colours stay', () => {
    const told = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prIV'].map((name) => chunk(name, 'Kari Nordmann'));
    const bytes = pngOf({ before: [chunk('gAMA', Uint8Array.from([0, 0, 0xb1, 0x8f])), ...told], after: told });
    const clean = shown(new Uint8Array([...bytes, ...Buffer.from('Kari Nordmann')]));
    expect(latin1(clean)).not.toContain('Kari');
    expect(latin1(clean)).toContain('gAMA');
    expect(clean).toEqual(pngOf({ before: [chunk('gAMA', Uint8Array.from([0, 0, 0xb1, 0x8f]))] }));
  });

  it('is taken out of a JPEG, and its colours stay', () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01...');
    const told = [exif(1, true), segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0Kari'), segment(0xe2, 'MPF\0Kari')];
    const more = [segment(0xed, 'Photoshop 3.0\0Kari'), segment(0xfe, 'Kari'), segment(0xee, 'Adobe\0d\0\0\0\0\x01')];
    const clean = shown(withSegments([...told, profile, ...more], 'Kari'));
    expect(latin1(clean)).not.toMatch(/Kari|Exif|Photoshop|MPF/u);
    expect(latin1(clean)).toMatch(/JFIF[^]*ICC_PROFILE|ICC_PROFILE[^]*JFIF/u);
    expect(latin1(clean)).toContain('Adobe');
  });
});
