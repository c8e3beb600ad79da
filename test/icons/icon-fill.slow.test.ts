/** All icons look in every format as their makers drew them: programs fill outlines in PPTX by the even-odd rule, browsers an icon by its own. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { iconOutline } from '../../src/icons/icon-outline.js';
import { ICON_SIDE, iconNames } from '../../src/icons/icon-set.js';
import { outline } from '../../src/render/svg/geometry.js';

const require = createRequire(import.meta.url);
const { icons } = require('@iconify-json/bi/icons.json') as { icons: Record<string, { body: string }> };

/** A large square, so that a hundredth of a point is no part of a pixel. */
const side = 960;

function pixels(content: string, units: number): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${units} ${units}" color="#000">${content}</svg>`;
  return new Resvg(svg, { fitTo: { mode: 'width', value: 96 }, background: '#fff' }).render().pixels;
}

const drawn = (name: string): string =>
  outline({ kind: 'paths', paths: iconOutline(name) ?? [] }, { x: 0, y: 0, width: side, height: side }, 'x');

/** Pixels, of 9216, that are light in one and dark in the other. */
const differing = (name: string): number => {
  const [own, ours] = [pixels(icons[name]?.body ?? '', ICON_SIDE), pixels(drawn(name), side)];
  return own.filter((level, index) => index % 4 === 0 && Math.abs(level - (ours[index] ?? 0)) > 64).length;
};

it('is so', () => {
  expect(iconNames().flatMap((name) => (differing(name) > 0 ? [[name, differing(name)]] : []))).toEqual([]);
}, 120_000);
