/**
 * The package as pptxgenjs writes it: parts, relationships, content types, a slide with its notes, charts with their
 * workbooks. Each scene's slide is made from its single slide, since hundreds that are alike take long to write and to
 * read. The slide holds only what the package needs to know about; shape trees are drawn elsewhere.
 */
import pptxgenjs from 'pptxgenjs';
import type { ChartItem, Presentation } from '../../scene/scene.js';
import { readArchive } from './archive.js';
import type { Parts } from './parts.js';
import { chartsOf } from './slide-context.js';

/** The declarations claim CommonJS while the module is ESM, so the compiler sees the class one level too deep. */
const PptxGenJS = pptxgenjs as unknown as typeof pptxgenjs.default;

type Deck = InstanceType<typeof PptxGenJS>;

const pointsPerInch = 72;

function setUp(deck: Deck, { size, fonts }: Presentation): void {
  deck.defineLayout({ name: 'scene', width: size.width / pointsPerInch, height: size.height / pointsPerInch });
  deck.layout = 'scene';
  deck.theme = { headFontFace: fonts.title.pptx, bodyFontFace: fonts.text.pptx };
}

/** The library needs numbers for its workbook; empty places are put right when the sheet is written anew. */
const chartData = (chart: ChartItem): { name: string; labels: string[]; values: number[] }[] =>
  chart.series.map(({ name, values }) => ({
    name,
    labels: [...chart.categories],
    values: values.map((value) => value ?? 0),
  }));

/** Parts of a package with one slide, which has the charts of all scenes; chart parts are numbered from 1. */
export async function buildSkeleton(presentation: Presentation): Promise<Parts> {
  const deck = new PptxGenJS();
  setUp(deck, presentation);
  const slide = deck.addSlide();
  // Options are made anew for every call, since the library writes into them.
  for (const chart of presentation.scenes.flatMap(chartsOf)) slide.addChart('bar', chartData(chart), { barDir: 'bar' });
  const bytes = await deck.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs returned no bytes');
  return numberCharts(readArchive(bytes));
}

const numberedName = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)/g;

const mayName = (part: string): boolean => part.endsWith('.rels') || part === '[Content_Types].xml';

/**
 * pptxgenjs numbers charts throughout the life of the process; a package numbers its own from 1. The same package with
 * chart and workbook parts, and everything that names them, numbered from 1 in their order.
 */
function numberCharts(parts: Parts): Parts {
  const found = [...parts.keys()].flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []);
  const numbers = new Map(found.sort((a, b) => Number(a) - Number(b)).map((old, index) => [old, String(index + 1)]));
  const renumber = (text: string): string =>
    text.replace(numberedName, (_, stem: string, old: string) => stem + (numbers.get(old) ?? old));
  return new Map(
    [...parts].map(([name, part]) => [
      renumber(name),
      typeof part === 'string' && mayName(name) ? renumber(part) : part,
    ]),
  );
}

export const chartPart = (number: number): string => `ppt/charts/chart${number}.xml`;
export const workbookPart = (number: number): string => `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
