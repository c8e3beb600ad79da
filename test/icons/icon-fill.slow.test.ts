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
  // Icons have no letters, and looking for fonts takes ten times as long as drawing one.
  const font = { loadSystemFonts: false };
  return new Resvg(svg, { fitTo: { mode: 'width', value: 96 }, background: '#fff', font }).render().pixels;
}

const drawn = (name: string): string =>
  outline({ kind: 'paths', paths: iconOutline(name) ?? [] }, { x: 0, y: 0, width: side, height: side }, 'x');

/** Pixels, of 9216, that are light in one and dark in the other. */
function differing(name: string): number {
  const [own, ours] = [pixels(icons[name]?.body ?? '', ICON_SIDE), pixels(drawn(name), side)];
  let count = 0;
  // Red, green, blue and alpha stand one after the other, and the first is as good as all.
  for (let at = 0; at < own.length; at += 4) if (Math.abs((own[at] ?? 0) - (ours[at] ?? 0)) > 64) count += 1;
  return count;
}

it('is so', () => {
  const found = iconNames().map((name) => [name, differing(name)] as const);
  expect(found.filter(([, count]) => count > 0)).toEqual([]);
}, 120_000);
