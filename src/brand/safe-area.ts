/** The area of a client's pages in which content stands: inside what decorates them, with the title where their master has it. */
import type { Box } from '../scene/scene.js';
import type { Placed, Placeholders } from './read-places.js';

interface Page {
  readonly width: number;
  readonly height: number;
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Measures in points of the theme that is extended: its page and margins, how far the title is below the top of the content, and its height. */
const model = { width: 960, height: 540, left: 36, top: 18, right: 36, bottom: 12, title: 21, titleHeight: 54 };

/** How much smaller or larger everything is on pages of other sizes, so that they hold as much as the theme's. In hundredths. */
const scaleOf = ({ width, height }: Page): number => Math.round((100 * width) / widthOf(width / height)) / 100;

export interface Area {
  readonly scale: number;
  readonly safe: Box;
}

/** A brand with wide margins leaves less room, so that everything is set a little smaller still: at nine tenths of that scale at least. */
const leastShare = 0.9;

/** How large everything is, and where it stands. `areas`: what lies on the page beside the content. */
export function areaOf(page: Page, places: Placeholders, areas: readonly Box[]): Area {
  const whole = scaleOf(page);
  const wide = widthOf(page.width / page.height);
  const room = safeArea(page, whole, places, areas);
  const share = Math.min(
    room.width / whole / (wide - model.left - model.right),
    room.height / whole / ((wide * page.height) / page.width - model.top - model.bottom),
  );
  const scale = Math.floor(100 * whole * Math.min(1, Math.max(leastShare, share))) / 100;
  return { scale, safe: safeArea(page, scale, places, areas) };
}

/** Width in points of a page of these proportions: the theme's, or more where the page is wider; less on an upright one. */
function widthOf(ratio: number): number {
  if (ratio < 1) return 680;
  return Math.max(model.width, model.height * ratio);
}

/** Rounded to quarters of a point. */
function safeArea(page: Page, scale: number, places: Placeholders, areas: readonly Box[]): Box {
  const wanted = placed(page, scale, places);
  const { left, top, right, bottom } = areas.reduce((edges, area) => inside(edges, area, page, scale), wanted);
  const quarter = (value: number): number => Math.round(value * 4) / 4;
  return { x: quarter(left), y: quarter(top), width: quarter(right - left), height: quarter(bottom - top) };
}

/** Where the client's placeholders are, within reason. */
function placed(page: Page, scale: number, { title, body, ftr, sldNum }: Placeholders): Edges {
  const usual: Edges = {
    left: model.left * scale,
    top: model.top * scale,
    right: page.width - model.right * scale,
    bottom: page.height - model.bottom * scale,
  };
  const wide = [title, body].filter((one) => one !== undefined && one.box.width > page.width / 2);
  const foot = [ftr, sldNum].flatMap((one) => (one === undefined ? [] : [one.box.y + one.box.height / 2]))[0];
  const [first] = wide;
  return {
    left: first === undefined ? usual.left : between(first.box.x + first.insets[0], usual.left / 2, page.width * 0.05),
    right: between(Math.max(...wide.map(rightOf), page.width * 0.95), 0, page.width - usual.left / 2),
    top:
      title === undefined
        ? usual.top
        : between(titleTop(title, scale) - model.title * scale, usual.top / 2, page.height * 0.05),
    bottom: foot === undefined ? usual.bottom : between(foot + 6 * scale, page.height * 0.92, page.height - 6 * scale),
  };
}

const rightOf = (one: Placed | undefined): number =>
  one === undefined ? 0 : one.box.x + one.box.width - one.insets[2];

/** Where a title of two lines of ours begins, anchored as the client's title is. */
function titleTop({ box, anchor, insets }: Placed, scale: number): number {
  const spare = box.height - model.titleHeight * scale;
  return anchor === 'top' ? box.y + insets[1] : box.y + spare * (anchor === 'middle' ? 0.5 : 1);
}

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Bands along an edge push the content away from it; what is smaller is cleared box by box. */
function inside(edges: Edges, { x, y, width, height }: Box, page: Page, scale: number): Edges {
  const air = 9 * scale;
  if (width > page.width * 0.6) {
    if (y < page.height * 0.2) return { ...edges, top: Math.max(edges.top, y + height + air) };
    if (y + height > page.height * 0.8) return { ...edges, bottom: Math.min(edges.bottom, y - air / 2) };
  } else if (height > page.height * 0.6) {
    if (x < page.width * 0.2) return { ...edges, left: Math.max(edges.left, x + width + air) };
    if (x + width > page.width * 0.8) return { ...edges, right: Math.min(edges.right, x - air) };
  }
  return edges;
}
