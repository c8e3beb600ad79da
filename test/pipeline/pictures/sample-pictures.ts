/** Small sound pictures, byte by byte, for tests to damage. */
import { crc32, deflateSync } from 'node:zlib';

const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** Length, name, data, checksum. Node's crc32 came with 20.15. */
const chunk = (name: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  return Buffer.concat([word(data.length), named, word(crc32(named))]);
};

/** Grey, 8 bits. `rows` says how many rows of pixels the data really has. */
export const png = (width = 4, height = 3, rows = height): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', Buffer.concat([word(width), word(height), Buffer.from([8, 0, 0, 0, 0])])),
      chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * rows))),
      chunk('IEND', new Uint8Array()),
    ]),
  );

/** The markers around what would be the pixels. */
export const jpeg = (width = 4, height = 3, components = 3): Uint8Array =>
  new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0x4a, 0x46],
    ...[0xff, 0xc0, 0, 11, 8, 0, height, 0, width, components, 1, 0x11, 0],
    ...[0xff, 0xda, 0, 2, 0, 0, 0xff, 0xd9],
  ]);
