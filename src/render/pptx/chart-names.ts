/** pptxgenjs numbers charts throughout the life of the process; a package numbers its own from 1. */
import type { Parts } from './parts.js';

const numberedName = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)/g;

const mayName = (part: string): boolean => part.endsWith('.rels') || part === '[Content_Types].xml';

/** The same package with chart and workbook parts, and everything that names them, numbered from 1 in their order. */
export function numberCharts(parts: Parts): Parts {
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
