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

/** Undefined where it is neither a name nor a map with one. */
export function saidOf(data: unknown): SaidData | undefined {
  if (typeof data === 'string') return { file: data, formats: standard };
  if (!isMap(data) || typeof data['file'] !== 'string') return undefined;
  const { file, separator, decimal, dates, period, missing } = data;
  return {
    file,
    ...(typeof separator === 'string' ? { separator } : {}),
    formats: {
      decimal: decimal === ',' ? ',' : standard.decimal,
      dates: typeof dates === 'string' ? dates : standard.dates,
      period: period === 'year' || period === 'month' ? period : standard.period,
      missing: Array.isArray(missing) ? missing.map(String) : standard.missing,
    },
  };
}
