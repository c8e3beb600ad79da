/** The parts that belong to slides: the slides, what they refer to, their notes and charts. */
import type { Assets, ChartItem, Presentation, Scene } from '../../scene/scene.js';
import { chartPart, workbookPart } from './skeleton.js';
import { chartPartXml } from './chart-part.js';
import { chartWorkbook } from './chart-workbook.js';
import { mediaParts } from './media.js';
import { notesPart } from './notes.js';
import { withSlideData, xmlPart, type Part, type Parts } from './parts.js';
import { formatRelationships, relationshipsPart, relationshipTypes, type Relationship } from './relationships.js';
import { chartsOf } from './slide-context.js';
import { countsAlike, slideContext } from './sheet-context.js';
import { slide } from './slide.js';
import { slideRelationships } from './slide-relationships.js';

type Entries = readonly (readonly [string, Part])[];

const slidePart = (index: number): string => `ppt/slides/slide${index + 1}.xml`;
const notesName = (index: number): string => `ppt/notesSlides/notesSlide${index + 1}.xml`;

/** Whether a part belongs to the skeleton's slide, which those of the scenes replace. */
export const isOfSlide = (name: string): boolean => /^ppt\/(?:slides|notesSlides)\//.test(name);

/** `firstChart`: the number of the scene's first chart part. */
interface Numbered {
  readonly scene: Scene;
  readonly index: number;
  readonly firstChart: number;
}

function numbered({ scenes }: Presentation): readonly Numbered[] {
  let charts = 0;
  return scenes.map((scene, index) => {
    const firstChart = charts + 1;
    charts += chartsOf(scene).length;
    return { scene, index, firstChart };
  });
}

function slideEntries(
  parts: Parts,
  presentation: Presentation,
  media: ReadonlyMap<string, string>,
  one: Numbered,
): Entries {
  const { scene, index } = one;
  const name = slidePart(index);
  const relationships = slideRelationships(scene, ownParts(one, presentation), presentation, media);
  const made = (): string =>
    withSlideData(xmlPart(parts, slidePart(0)), slide(slideContext(presentation, scene, relationships)));
  return [
    [name, made],
    [relationshipsPart(name), formatRelationships(relationships.all)],
    ...notesEntries(parts, presentation, one),
  ];
}

/** The parts that a slide refers to as its own: its charts, its layout and its notes. */
function ownParts({ scene, index, firstChart }: Numbered, { layouts }: Presentation): readonly Relationship[] {
  const layout = layouts.findIndex(({ id }) => id === scene.layout) + 1;
  const charts = chartsOf(scene).map((_, at) => ({
    type: relationshipTypes.chart,
    target: `/${chartPart(firstChart + at)}`,
  }));
  return [
    ...charts,
    { type: relationshipTypes.slideLayout, target: `../slideLayouts/slideLayout${layout}.xml` },
    ...(scene.notes.length > 0
      ? [{ type: relationshipTypes.notesSlide, target: `../notesSlides/notesSlide${index + 1}.xml` }]
      : []),
  ].map((relationship, at) => ({ id: `rId${at + 1}`, ...relationship }));
}

function notesEntries(parts: Parts, presentation: Presentation, { scene, index }: Numbered): Entries {
  if (scene.notes.length === 0) return [];
  const relationships = [
    { id: 'rId1', type: relationshipTypes.notesMaster, target: '../notesMasters/notesMaster1.xml' },
    { id: 'rId2', type: relationshipTypes.slide, target: `../slides/slide${index + 1}.xml` },
  ];
  const name = notesName(index);
  return [
    [name, notesPart(xmlPart(parts, notesName(0)), scene, countsAlike(presentation))],
    [relationshipsPart(name), formatRelationships(relationships)],
  ];
}

function chartEntries(
  parts: Parts,
  presentation: Presentation,
  scene: Scene,
  chart: ChartItem,
  number: number,
): Entries {
  const workbook = parts.get(workbookPart(number));
  if (!(workbook instanceof Uint8Array)) throw new Error(`Chart «${chart.id}» has no workbook`);
  return [
    [chartPart(number), chartPartXml(chart, scene, presentation)],
    [workbookPart(number), chartWorkbook(workbook, chart, presentation)],
  ];
}

/** Slides, their relationships, notes, charts and media by part name, made from the skeleton's. `media` names the part of each picture. */
export function slideParts(
  parts: Parts,
  presentation: Presentation,
  assets: Assets,
  media: ReadonlyMap<string, string>,
): Parts {
  const slides = numbered(presentation);
  const charts = slides.flatMap(({ scene, firstChart }) =>
    chartsOf(scene).flatMap((chart, at) => chartEntries(parts, presentation, scene, chart, firstChart + at)),
  );
  return new Map([
    ...slides.flatMap((one) => slideEntries(parts, presentation, media, one)),
    ...charts,
    ...mediaParts(media, assets),
  ]);
}
