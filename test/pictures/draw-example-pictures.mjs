/**
 * Draws the pictures of the slide type `picture` anew: `node test/pictures/draw-example-pictures.mjs`. They are our own, under the licence of
 * the program, and show a school that is invented. Polygons are filled in points of a plane of 1600 x 900 and seen from nearby.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'jpeg-js';

const folder = fileURLToPath(new URL('../../layouts/general/picture/', import.meta.url));

const PLANE = [1600, 900];
/** Samples of a pixel along each side. */
const SAMPLES = 3;

const rgb = (hex) => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
const between = (from, to, part) => from.map((value, index) => value + (to[index] - value) * part);

/** Colours in rows of samples, `width` x `height` pixels when it is read. */
class Canvas {
  constructor(width, height) {
    Object.assign(this, { width, height, across: width * SAMPLES, down: height * SAMPLES });
    this.samples = new Float32Array(this.across * this.down * 3);
    this.scale = this.across / PLANE[0];
  }

  /** `colour`: three numbers, or what gives them at a height of the plane. */
  fill(points, colour, alpha = 1) {
    const corners = points.map(([x, y]) => [x * this.scale, y * this.scale]);
    const heights = corners.map(([, y]) => y);
    const [top, bottom] = [Math.max(0, Math.ceil(Math.min(...heights) - 0.5)), Math.max(...heights)];
    for (let row = top; row + 0.5 < Math.min(bottom, this.down); row += 1) {
      const paint = typeof colour === 'function' ? colour(row / this.scale) : colour;
      const crossings = corners
        .flatMap(([x, y], index) => {
          const [nextX, nextY] = corners[(index + 1) % corners.length];
          const isCrossed = y <= row + 0.5 !== nextY <= row + 0.5;
          return isCrossed ? [x + ((row + 0.5 - y) * (nextX - x)) / (nextY - y)] : [];
        })
        .sort((a, b) => a - b);
      for (let at = 0; at + 1 < crossings.length; at += 2)
        this.span(row, crossings[at], crossings[at + 1], paint, alpha);
    }
  }

  span(row, from, to, paint, alpha) {
    const [first, end] = [Math.max(0, Math.ceil(from - 0.5)), Math.min(this.across, Math.ceil(to - 0.5))];
    for (let at = (row * this.across + first) * 3; at < (row * this.across + end) * 3; at += 3)
      for (let channel = 0; channel < 3; channel += 1)
        this.samples[at + channel] += (paint[channel] - this.samples[at + channel]) * alpha;
  }

  rect(x, y, width, height, colour, alpha) {
    this.fill(
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
      colour,
      alpha,
    );
  }

  ellipse(x, y, rx, ry, colour) {
    const corners = Array.from({ length: 48 }, (_, index) => (index * Math.PI) / 24);
    this.fill(
      corners.map((angle) => [x + rx * Math.cos(angle), y + ry * Math.sin(angle)]),
      colour,
    );
  }

  /** Rows of pixels, so many bytes each. */
  pixels(channels) {
    const bytes = Buffer.alloc(this.width * this.height * channels, 255);
    for (let y = 0; y < this.height; y += 1)
      for (let x = 0; x < this.width; x += 1)
        for (let channel = 0; channel < 3; channel += 1)
          bytes[(y * this.width + x) * channels + channel] = this.mean(x, y, channel);
    return bytes;
  }

  mean(x, y, channel) {
    let sum = 0;
    for (let row = y * SAMPLES; row < (y + 1) * SAMPLES; row += 1)
      for (let column = x * SAMPLES; column < (x + 1) * SAMPLES; column += 1)
        sum += this.samples[(row * this.across + column) * 3 + channel];
    return Math.round(Math.min(255, Math.max(0, sum / SAMPLES ** 2)));
  }
}

/** RGB, 8 bits, each row as it differs from the one over it (ISO/IEC 15948, filter type 2). */
function png(canvas) {
  const bytes = canvas.pixels(3);
  const length = canvas.width * 3;
  const rows = Array.from({ length: canvas.height }, (_, y) => {
    const row = bytes.subarray(y * length, (y + 1) * length);
    const over = y === 0 ? Buffer.alloc(length) : bytes.subarray((y - 1) * length, y * length);
    return Buffer.concat([Buffer.from([2]), row.map((value, index) => value - over[index])]);
  });
  const word = (value) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 255));
  const chunk = (name, data) => {
    const named = Buffer.concat([Buffer.from(name), data]);
    return Buffer.concat([word(data.length), named, word(crc32(named))]);
  };
  const head = Buffer.concat([word(canvas.width), word(canvas.height), Buffer.from([8, 2, 0, 0, 0])]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const jpeg = (canvas, quality) =>
  encode({ width: canvas.width, height: canvas.height, data: canvas.pixels(4) }, quality).data;

/** The school from the street: the windows of its east wing are dark. */
function drawSchool(canvas) {
  const [wall, front, roof, dark, light, frame] = ['B9C2CC', 'CDD4DB', '76859A', '4A5768', 'F6F8FA', '8A97A8'].map(rgb);
  canvas.rect(0, 0, 1600, 700, (y) => between(rgb('D3E0EA'), rgb('F1F5F8'), y / 700));
  canvas.rect(0, 690, 1600, 210, (y) => between(rgb('C3CDBC'), rgb('A9B79F'), (y - 690) / 210));
  const windows = (left, top, columns, rows, glass) => {
    for (let column = 0; column < columns; column += 1)
      for (let row = 0; row < rows; row += 1) {
        const [x, y] = [left + column * 82, top + row * 88];
        canvas.rect(x - 3, y - 3, 50, 62, frame);
        canvas.rect(x, y, 44, 56, glass);
        canvas.rect(x + 20, y, 4, 56, frame);
      }
  };
  for (const left of [70, 1010]) {
    canvas.rect(left, 418, 520, 272, wall);
    canvas.rect(left - 8, 398, 536, 24, roof);
  }
  windows(102, 442, 6, 3, light);
  windows(1042, 442, 6, 3, dark);
  canvas.rect(590, 336, 420, 354, front);
  canvas.fill(
    [
      [568, 340],
      [800, 226],
      [1032, 340],
    ],
    roof,
  );
  canvas.ellipse(800, 296, 24, 24, light);
  windows(638, 366, 4, 2, light);
  canvas.rect(744, 548, 112, 142, rgb('56657A'));
  canvas.rect(754, 558, 44, 132, rgb('6F7E93'));
  canvas.rect(802, 558, 44, 132, rgb('6F7E93'));
  canvas.rect(724, 690, 152, 10, rgb('DDE2E6'));
  canvas.fill(
    [
      [732, 700],
      [868, 700],
      [1010, 900],
      [590, 900],
    ],
    rgb('E6E3DA'),
  );
  for (const [x, size] of [
    [34, 1],
    [1572, 0.9],
    [560, 0.55],
  ]) {
    canvas.rect(x - 7 * size, 600, 14 * size, 112, rgb('6E6455'));
    canvas.ellipse(x, 596 - 20 * size, 62 * size, 88 * size, rgb('8FA587'));
    canvas.ellipse(x - 14 * size, 580 - 26 * size, 40 * size, 56 * size, rgb('A0B497'));
  }
}

/** Where a point of a corridor is seen: x to the right, y down, z away, in metres from the eye. */
const seen = ([x, y, z]) => [700 + (x * 820) / z, 385 + (y * 820) / z];

/** A surface from z to z, in strips that get darker or lighter on the way. */
function surface(canvas, near, far, strip, nearColour, farColour) {
  const steps = 90;
  for (let at = steps - 1; at >= 0; at -= 1) {
    const [from, to] = [at, at + 1.02].map((step) => near * (far / near) ** (step / steps));
    canvas.fill(strip(from, to).map(seen), between(nearColour, farColour, at / steps));
  }
}

const onWall = (x) => (top, bottom) => (from, to) => [
  [x, top, from],
  [x, top, to],
  [x, bottom, to],
  [x, bottom, from],
];
const level = (y) => (left, right) => (from, to) => [
  [left, y, from],
  [right, y, from],
  [right, y, to],
  [left, y, to],
];
const [LEFT, RIGHT, FLOOR, CEILING, END] = [-1.7, 1.9, 1.5, -1.5, 11];

/** The corridor of the wing that is shut: lamps are off, light falls through the windows on a worn floor. */
function drawCorridor(canvas) {
  canvas.rect(0, 0, 1600, 900, rgb('30383E'));
  surface(canvas, 0.9, END, level(CEILING)(LEFT, RIGHT), rgb('1B2229'), rgb('68727A'));
  surface(canvas, 0.9, END, level(FLOOR)(LEFT, RIGHT), rgb('57534A'), rgb('938F82'));
  surface(canvas, 0.9, END, onWall(LEFT)(CEILING, FLOOR), rgb('1A222B'), rgb('525E66'));
  surface(canvas, 0.9, END, onWall(RIGHT)(CEILING, FLOOR), rgb('C9CAC3'), rgb('98A19E'));
  const quad = (strip, from, to, colour, alpha) => canvas.fill(strip(from, to).map(seen), colour, alpha);
  const end = [LEFT, RIGHT].flatMap((x) => [seen([x, CEILING, END]), seen([x, FLOOR, END])]);
  canvas.fill([end[0], end[2], end[3], end[1]], rgb('7E8886'));
  for (let z = 2.2; z < END; z += 1.1) quad(level(FLOOR)(LEFT, RIGHT), z, z + 0.02, rgb('45423B'), 0.6);
  for (const x of [-1, -0.2, 0.6, 1.4]) quad(level(FLOOR)(x, x + 0.012), 0.9, END, rgb('45423B'), 0.5);
  for (const z of [2.05, 3.6, 5.4, 7.4]) {
    quad(onWall(LEFT)(-0.75, FLOOR), z, z + 0.9, rgb('0E141B'));
    quad(onWall(LEFT)(-0.68, FLOOR), z + 0.06, z + 0.84, rgb('2C3A45'));
    quad(onWall(LEFT)(-0.5, 0.1), z + 0.3, z + 0.62, rgb('1B2731'));
    quad(onWall(LEFT)(0.34, 0.4), z + 0.1, z + 0.2, rgb('C3C6C4'));
  }
  for (const z of [1.75, 3.1, 4.6, 6.3, 8.3]) drawWindow(quad, z);
  for (const z of [2.5, 4.3, 6.6, 9.2]) {
    quad(level(CEILING)(-0.55, 0.35), z, z + 0.75, rgb('10161C'));
    quad(level(CEILING)(-0.47, 0.27), z + 0.08, z + 0.67, rgb('7C868B'));
    quad(level(CEILING)(-0.13, -0.07), z + 0.08, z + 0.67, rgb('10161C'));
  }
  canvas.rect(600, 330, 62, 167, rgb('414D4F'));
  canvas.rect(608, 346, 20, 42, rgb('B4C0BE'));
  canvas.rect(634, 346, 20, 42, rgb('B4C0BE'));
}

/** A window in the right wall, what is seen through it, and the light that it throws on the floor. */
function drawWindow(quad, z) {
  const wall = onWall(RIGHT);
  const wide = 0.95;
  quad(wall(-1.05, 0.42), z - 0.05, z + wide + 0.05, rgb('EFF3F2'));
  quad(wall(-0.98, 0.36), z, z + wide, rgb('F3F8F8'));
  quad(wall(0.02, 0.36), z, z + wide, rgb('AFC2A8'));
  quad(wall(-0.98, 0.36), z + wide / 2 - 0.03, z + wide / 2 + 0.03, rgb('818B89'));
  quad(wall(-0.34, -0.28), z, z + wide, rgb('818B89'));
  quad(wall(0.42, 0.5), z - 0.1, z + wide + 0.1, rgb('F5F6F2'));
  quad(wall(0.72, 1.32), z + 0.1, z + wide - 0.1, rgb('A8ADA8'));
  for (let rib = 0; rib < 7; rib += 1)
    quad(wall(0.72, 1.32), z + 0.14 + rib * 0.1, z + 0.16 + rib * 0.1, rgb('858C88'));
  for (const [grow, alpha] of [
    [0.12, 0.16],
    [0.06, 0.22],
    [0, 0.4],
  ])
    quad(
      (from, to) => [
        [-0.9 - grow, FLOOR, from + 0.55],
        [0.75 + grow, FLOOR, from],
        [0.75 + grow, FLOOR, to],
        [-0.9 - grow, FLOOR, to + 0.55],
      ],
      z - grow,
      z + wide * 0.8 + grow,
      rgb('D9D3BE'),
      alpha,
    );
}

const school = new Canvas(2000, 1125);
drawSchool(school);
writeFileSync(`${folder}school.png`, png(school));

const corridor = new Canvas(1600, 900);
drawCorridor(corridor);
writeFileSync(`${folder}corridor.jpg`, jpeg(corridor, 82));
