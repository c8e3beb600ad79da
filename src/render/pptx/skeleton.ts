/**
 * The package as pptxgenjs writes it: parts, relationships, content types, masters, layouts, charts with their workbooks,
 * notes. Its slides hold nothing but what the package needs to know about; shape trees are drawn elsewhere.
 */
import pptxgenjs from 'pptxgenjs';
import type { ChartItem, Presentation, Scene } from '../../scene/scene.js';
import { readArchive } from './archive.js';
import { numberCharts } from './chart-names.js';
import type { Parts } from './parts.js';
import { chartsOf } from './slide-context.js';

/** Its declarations claim CommonJS while its module is ESM, so the compiler sees the class one level too deep. */
const PptxGenJS = pptxgenjs as unknown as typeof pptxgenjs.default;

type Deck = InstanceType<typeof PptxGenJS>;

const pointsPerInch = 72;

function setUp(deck: Deck, { size, fonts, layouts }: Presentation): void {
  deck.defineLayout({ name: 'scene', width: size.width / pointsPerInch, height: size.height / pointsPerInch });
  deck.layout = 'scene';
  deck.theme = { headFontFace: fonts.title.pptx, bodyFontFace: fonts.text.pptx };
  // The library always has a first layout of its own, which becomes the first of ours.
  for (const { id } of layouts.slice(1)) deck.defineSlideMaster({ title: id });
}

/** The library needs numbers for its workbook; empty places get their due when the sheet is written anew. */
const chartData = (chart: ChartItem): { name: string; labels: string[]; values: number[] }[] =>
  chart.series.map(({ name, values }) => ({
    name,
    labels: [...chart.categories],
    values: values.map((value) => value ?? 0),
  }));

function addScene(deck: Deck, scene: Scene, first: string | undefined): void {
  const slide = scene.layout === first ? deck.addSlide() : deck.addSlide({ masterName: scene.layout });
  // Options are made anew for every call, since the library writes into them.
  for (const chart of chartsOf(scene)) slide.addChart('bar', chartData(chart), { barDir: 'bar' });
}

/** Parts of a package with one slide a scene, on its layout, with its charts; chart parts are numbered from 1. */
export async function buildSkeleton(presentation: Presentation): Promise<Parts> {
  const deck = new PptxGenJS();
  setUp(deck, presentation);
  for (const scene of presentation.scenes) addScene(deck, scene, presentation.layouts[0]?.id);
  const bytes = await deck.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs returned no bytes');
  return numberCharts(readArchive(bytes));
}
