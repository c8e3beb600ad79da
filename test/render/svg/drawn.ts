/** Pages of the PDF's fixture drawn as SVG, and what a program finds in them. */
import type { Opening, Page } from '../../../src/scene/page.js';
import { pagesOf } from '../../../src/scene/layout-of.js';
import type { Item } from '../../../src/scene/scene.js';
import { type DrawnScene, type SceneOptions, renderScene } from '../../../src/render/svg/render-scene.js';
import { assets, presentation } from '../pdf/fixture.js';
import { type Node, parseXml } from '../pptx/xml-tree.js';

export const opening: Opening = presentation;

export const pages: readonly Page[] = pagesOf(presentation);

/** A page that shows these items alone. */
export const pageOf = (...items: readonly Item[]): Page => {
  const [page] = pages;
  if (page === undefined) throw new Error('The fixture has no page');
  return { ...page, scene: { ...page.scene, items } };
};

export const draw = (page: Page, options: Partial<SceneOptions> = {}): DrawnScene =>
  renderScene(page, opening, { assets, ...options });

/** The root element, as an XML parser reads it. */
export const tree = (page: Page, options: Partial<SceneOptions> = {}): Node => parseXml(draw(page, options).svg);

export const flat = (node: Node): readonly Node[] => [node, ...node.children.flatMap(flat)];

export const withRole = (node: Node, role: string): readonly Node[] =>
  flat(node).filter(({ attributes }) => attributes['role'] === role);

export const classes = ({ attributes }: Node): readonly string[] => (attributes['class'] ?? '').split(' ');

/** What is read out: all words but those that are hidden, and of an image its text alone. */
export function heard(node: Node): readonly string[] {
  const { role, 'aria-hidden': hidden, 'aria-label': label } = node.attributes;
  if (hidden === 'true' || node.name === 'title' || node.name === 'style') return [];
  if (role === 'img') return [label ?? ''];
  if (node.name === 'text') return [node.text];
  return [...(node.name !== 'svg' && label !== undefined ? [label] : []), ...node.children.flatMap(heard)];
}
