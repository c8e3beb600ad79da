/** The parts of master and layouts, with what they refer to. */
import type { Presentation, SlideLayout } from '../../scene/scene.js';
import { masterPart, masterSlots } from './master.js';
import type { Parts } from './parts.js';
import { formatRelationships, relationshipsPart, relationshipTypes, type Relationship } from './relationships.js';
import { layoutPart } from './slide-layout.js';
import { imagesOf } from './slide-relationships.js';

const masterName = 'ppt/slideMasters/slideMaster1.xml';
const layoutName = (index: number): string => `ppt/slideLayouts/slideLayout${index + 1}.xml`;

const masterRelationships = ({ layouts }: Presentation): readonly Relationship[] => [
  ...layouts.map((_, index) => ({
    id: `rId${index + 1}`,
    type: relationshipTypes.slideLayout,
    target: `../slideLayouts/slideLayout${index + 1}.xml`,
  })),
  { id: `rId${layouts.length + 1}`, type: relationshipTypes.theme, target: '../theme/theme1.xml' },
];

const toMaster: Relationship = {
  id: 'rId1',
  type: relationshipTypes.slideMaster,
  target: '../slideMasters/slideMaster1.xml',
};

/** Master and layouts by part name. `media` names the part of each picture by its project path. */
export function masterParts(presentation: Presentation, media: ReadonlyMap<string, string>): Parts {
  // On a client's master nothing is handed down: each layout says all itself.
  const slots = presentation.template === undefined ? masterSlots(presentation) : {};
  const layout = (one: SlideLayout, index: number): [string, string][] => {
    const images = imagesOf(one.items, [toMaster], media);
    const name = layoutName(index);
    return [
      [name, layoutPart(one, slots, presentation, images.ids)],
      [relationshipsPart(name), formatRelationships([toMaster, ...images.all])],
    ];
  };
  return new Map([
    [masterName, masterPart(slots, presentation)],
    [relationshipsPart(masterName), formatRelationships(masterRelationships(presentation))],
    ...presentation.layouts.flatMap(layout),
  ]);
}
