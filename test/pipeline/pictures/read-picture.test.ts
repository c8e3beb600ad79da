import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/pipeline/pictures/read-picture.js';
import { jpeg, png } from './sample-pictures.js';

const changed = (bytes: Uint8Array, at: number, value: number): Uint8Array => bytes.with(at, value);

describe('readPicture', () => {
  it('tells the kind by the bytes', () => {
    expect(readPicture(png())).toMatchObject({ mime: 'image/png' });
    expect(readPicture(jpeg())).toMatchObject({ mime: 'image/jpeg' });
  });

  it.each([
    ['nothing', new Uint8Array(), 'it is neither PNG nor JPEG'],
    ['a GIF', new TextEncoder().encode('GIF89a'), 'it is neither PNG nor JPEG'],
    ['a PNG without chunks', png().slice(0, 8), 'it has no header'],
    ['a PNG that is cut off', png().slice(0, -5), 'it ends too early'],
    ['a PNG of no width', png(0), 'its header is wrong'],
    ['a PNG of an unknown colour type', changed(png(), 25, 5), 'its header is wrong'],
    ['a PNG that would unpack to gigabytes', png(100_000, 100_000, 1), 'it has more than 16 million pixels'],
    ['a PNG with damaged pixels', changed(png(), 43, 0), 'its pixels are damaged'],
    ['a PNG with too few pixels', png(4, 300, 2), 'its pixels end too early'],
    ['a JPEG without a frame', jpeg().slice(0, 10), 'it has no frame of a kind that can be shown'],
    ['a lossless JPEG', changed(jpeg(), 9, 0xc3), 'it has no frame of a kind that can be shown'],
    ['a JPEG of no height', jpeg(4, 0), 'its header is wrong'],
    ['a JPEG of two components', jpeg(4, 3, 2), 'its header is wrong'],
    ['a JPEG that is cut off', jpeg().slice(0, -2), 'it ends too early'],
  ])('refuses %s', (_, bytes, why) => {
    expect(readPicture(bytes)).toBe(why);
  });
});
