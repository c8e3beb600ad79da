/**
 * A scene as one SVG element (SVG 2) in points, to stand in a file or in a page of HTML. It holds no ids but the one it is given,
 * so any number of pages stand beside each other.
 */
import { seenOn } from '../../scene/layout-of.js';
import type { Opening, Page } from '../../scene/page.js';
import type { Assets, Scene } from '../../scene/scene.js';
import { DELIVERY, saidOfItself } from '../../scene/delivery.js';
import { drawItem } from './draw-item.js';
import type { Drawing, Reading } from './drawing.js';
import { rectangle } from './geometry.js';
import { type Rules, Styles, styleSheet } from './styles.js';
import { escapeXml } from '../../xml/escape.js';
import { type Attributes, element } from './xml.js';

export interface SceneOptions {
  /** Every picture that the page shows; their bytes become part of the SVG. */
  readonly assets: Assets;
  /** `document` where nothing is said. */
  readonly reading?: Reading;
  /** Level of the title among the headings around it, 1 where nothing is said. */
  readonly headingLevel?: number;
  /** Id of the element, unique in the page that it is put into. */
  readonly id?: string;
  /** Where a link to a slide leads, such as `#slide-7`; without it, and where it gives nothing, there is no link. */
  readonly hrefOf?: Drawing['hrefOf'];
}

export interface DrawnScene {
  readonly svg: string;
  /** What `styleSheet` makes the style sheet of, together with those of other pages in the same document. */
  readonly rules: Rules;
}

/** To be put into a page that holds the style sheet. */
export function renderScene(page: Page, opening: Opening, options: SceneOptions): DrawnScene {
  const { content, rules } = drawn(page, opening, options);
  const { reading = 'document', id } = options;
  return { svg: root(page.scene, opening, { id, ...labelOf(page.scene, reading) }, content), rules };
}

/** A file of its own, with its style sheet and without a declaration, as SVG 2 is served: UTF-8 is what XML takes for granted. */
export function renderFile(page: Page, opening: Opening, options: SceneOptions): string {
  const { content, rules } = drawn(page, opening, options);
  const { scene } = page;
  const head = `${element('title', {}, escapeXml(scene.title))}\n${metadata(opening)}${element('style', {}, `\n${styleSheet(rules)}\n`)}\n`;
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', role: DOCUMENT, 'xml:lang': scene.lang };
  return `${root(scene, opening, attributes, `${head}${content}`)}\n`;
}

/** What a delivered file says of itself (SVG 2, 5.10), in the namespace that the PDF's metadata has too. */
function metadata(opening: Opening): string {
  const said = saidOfItself(opening).map(([name, value]) => element(`skald:${name}`, {}, escapeXml(value)));
  return said.length === 0 ? '' : `<metadata xmlns:skald="${DELIVERY}">${said.join('')}</metadata>\n`;
}

function drawn(page: Page, opening: Opening, options: SceneOptions): { content: string; rules: Rules } {
  const { reading = 'document', headingLevel = 1, assets, hrefOf = () => undefined } = options;
  const styles = new Styles(opening);
  const drawing = { opening, styles, assets, headingLevel, hrefOf };
  const place = { lang: page.scene.lang, told: reading === 'document' };
  const { width, height } = opening.size;
  const ground = rectangle({ x: 0, y: 0, width, height }, styles.paint(page.background));
  const items = seenOn(page).map((item) => drawItem(item, place, drawing));
  return { content: [ground, ...items].filter((one) => one !== '').join('\n'), rules: styles.rules };
}

/** What older programs take for a document (WAI-ARIA Graphics Module 1.0). */
const DOCUMENT = 'graphics-document document';

const labelOf = ({ title }: Scene, reading: Reading): Attributes =>
  reading === 'silent'
    ? { 'aria-hidden': 'true' }
    : { role: reading === 'picture' ? 'img' : DOCUMENT, 'aria-label': title };

function root(scene: Scene, { size }: Opening, attributes: Attributes, content: string): string {
  const { width, height } = size;
  const all = {
    ...attributes,
    class: 'sk-page',
    viewBox: `0 0 ${width} ${height}`,
    lang: scene.lang,
    'data-slide': scene.slide,
    'data-page': scene.page,
    'data-shown': scene.shown,
    'xml:space': 'preserve',
  };
  return element('svg', all, `\n${content}\n`);
}
