/** Turns the pixels of a photograph the way up that its EXIF data ask for (JEITA CP-3451, 4.6.4, orientation). */

/** Four bytes a pixel, in rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Orientations whose rows are the columns of what is seen, and those that run from the right or from the bottom. */
const ON_ITS_SIDE = [5, 6, 7, 8];
const FROM_RIGHT = [2, 3, 7, 8];
const FROM_BOTTOM = [3, 4, 6, 7];

/** `orientation`: 1 to 8. */
export function turnUpright({ width, height, data }: Pixels, orientation: number): Pixels {
  const [isOnItsSide, fromRight, fromBottom] = [ON_ITS_SIDE, FROM_RIGHT, FROM_BOTTOM].map((some) =>
    some.includes(orientation),
  );
  const [across, down] = isOnItsSide === true ? [height, width] : [width, height];
  const from = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const to = new Uint32Array(width * height);
  for (let y = 0, at = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1, at += 1) {
      const [column, row] = isOnItsSide === true ? [y, x] : [x, y];
      const [u, v] = [fromRight === true ? width - 1 - column : column, fromBottom === true ? height - 1 - row : row];
      to[at] = from[v * width + u] ?? 0;
    }
  return { width: across, height: down, data: new Uint8Array(to.buffer) };
}
