/** What a slide says of its data: the file, and how numbers and dates are written in it. */
import type { Formats } from '../tables/cell-values.js';
import { isMap } from './maps.js';

export interface SaidData {
  /** Path from the folder of the slide, and what of a workbook follows the #. */
  readonly file: string;
  readonly separator?: string;
  readonly formats: Formats;
}

const standard: Formats = { decimal: '.', dates: 'yyyy-mm-dd', period: 'day', missing: [] };

const isTable = (file: unknown): file is string =>
  typeof file === 'string' && /^[^#]+\.(?:csv|tsv|txt|xlsx)(?:#.+)?$/iu.test(file);

/** Undefined where it names no such file: another field may be called so, and the schema of a chart tells what it must be. */
export function saidOf(data: unknown): SaidData | undefined {
  if (isTable(data)) return { file: data, formats: standard };
  if (!isMap(data) || !isTable(data['file'])) return undefined;
  const { file: named, separator, decimal, dates, period, missing } = data;
  return {
    file: named,
    ...(typeof separator === 'string' ? { separator } : {}),
    formats: {
      decimal: decimal === ',' ? ',' : standard.decimal,
      dates: typeof dates === 'string' ? dates : standard.dates,
      period: period === 'year' || period === 'month' ? period : standard.period,
      missing: Array.isArray(missing) ? missing.map(String) : standard.missing,
    },
  };
}
