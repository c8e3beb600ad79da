/** One item drawn on a slide of its own, as a tree, for the tests of a single drawing function. */
import type { Item } from '../../../src/scene/scene.js';
import { slideContext } from '../../../src/render/pptx/sheet-context.js';
import { slide } from '../../../src/render/pptx/slide.js';
import { slideRelationships } from '../../../src/render/pptx/slide-relationships.js';
import { relationshipTypes } from '../../../src/render/pptx/relationships.js';
import { presentation } from './fixture.js';
import { first, parseXml, type Node } from './xml-tree.js';

const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const existing = [{ id: 'rId1', type: relationshipTypes.chart, target: '/ppt/charts/chart1.xml' }];
const media = new Map([['content/map.png', 'ppt/media/image1.png']]);

/** The shape tree of a slide with these items, on the layout that has every placeholder. */
export const draw = (...items: readonly Item[]): Node => {
  const scene = presentation.scenes.find(({ layout }) => layout === 'content');
  if (!scene) throw new Error('The fixture has no scene');
  const own = { ...scene, items };
  const context = slideContext(presentation, own, slideRelationships(own, existing, presentation, media));
  return first(parseXml(slide(context).replace('<p:cSld ', `<p:cSld ${namespaces} `)), 'p:spTree');
};
