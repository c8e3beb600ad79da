/** The parts that belong to slides: the slides, what they refer to, their notes and charts. */
import type { Assets, ChartItem, Presentation, Scene } from '../../scene/scene.js';
import { chartPart, workbookPart } from './chart-names.js';
import { chartPartXml } from './chart-part.js';
import { chartWorkbook } from './chart-workbook.js';
import { notesPart } from './notes.js';
import { withSlideData, xmlPart, type Part, type Parts } from './parts.js';
import { formatRelationships, parseRelationships, relationshipsPart } from './relationships.js';
import { chartsOf } from './slide-context.js';
import { countsAlike, slideContext } from './sheet-context.js';
import { slide } from './slide.js';
import { slideRelationships } from './slide-relationships.js';

type Entries = readonly (readonly [string, Part])[];

const slidePart = (index: number): string => `ppt/slides/slide${index + 1}.xml`;

/** Name of the notes slide pptxgenjs writes for every slide, counted from 0. */
export const notesName = (index: number): string => `ppt/notesSlides/notesSlide${index + 1}.xml`;

function slideEntries(
  parts: Parts,
  presentation: Presentation,
  media: ReadonlyMap<string, string>,
  index: number,
  scene: Scene,
): Entries {
  const name = slidePart(index);
  const existing = parseRelationships(xmlPart(parts, relationshipsPart(name)));
  const relationships = slideRelationships(scene, existing, presentation, media);
  const made = (): string =>
    withSlideData(xmlPart(parts, name), slide(slideContext(presentation, scene, relationships)));
  const notes: Entries =
    scene.notes.length > 0
      ? [[notesName(index), notesPart(xmlPart(parts, notesName(index)), scene, countsAlike(presentation))]]
      : [];
  return [[name, made], [relationshipsPart(name), formatRelationships(relationships.all)], ...notes];
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

const mediaEntries = (media: ReadonlyMap<string, string>, assets: Assets): Entries =>
  [...media].flatMap(([path, name]) => {
    const asset = assets.get(path);
    return asset ? [[name, asset.bytes] as const] : [];
  });

/**
 * Slides, their relationships, notes, charts and media, by part name; they replace or join pptxgenjs' own. `media` names the
 * part of each picture.
 */
export function slideParts(
  parts: Parts,
  presentation: Presentation,
  assets: Assets,
  media: ReadonlyMap<string, string>,
): Parts {
  const charts = presentation.scenes.flatMap((scene) => chartsOf(scene).map((chart) => ({ scene, chart })));
  const chartParts = charts.map(({ scene, chart }, index) =>
    chartEntries(parts, presentation, scene, chart, index + 1),
  );
  return new Map([
    ...presentation.scenes.flatMap((scene, index) => slideEntries(parts, presentation, media, index, scene)),
    ...chartParts.flat(),
    ...mediaEntries(media, assets),
  ]);
}
