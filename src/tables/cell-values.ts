/** What cells say as numbers and dates, by the formats that the slide declares. */
import type { Cell } from './table.js';

export interface Formats {
  /** The decimal sign of numbers in text: a comma or a point. */
  readonly decimal: ',' | '.';
  /** What dates are written as in text: `yyyy-mm-dd`, `dd.mm.yyyy`, `mm/dd/yyyy`. */
  readonly dates: string;
  /** What of a date names a period. */
  readonly period: 'year' | 'month' | 'day';
  /** What stands for a value that there is not, besides an empty cell. */
  readonly missing: readonly string[];
}

export const isMissing = ({ text }: Cell, { missing }: Formats): boolean => text === '' || missing.includes(text);

/** Undefined where it is no number. Spaces, and the thousands sign that is not the decimal one, may group three digits. */
export function numberIn({ text, number }: Cell, { decimal }: Formats): number | undefined {
  if (number !== undefined) return number;
  const group = decimal === ',' ? String.raw`[.\s\u00A0\u202F’']` : String.raw`[,\s\u00A0\u202F’']`;
  const sign = text.replace(/^[\u2212\u2013]/u, '-');
  const form = new RegExp(String.raw`^[-+]?(?:\d{1,3}(?:${group}\d{3})+|\d+)(?:[${decimal}]\d+)?\s?%?$`, 'u');
  if (!form.test(sign)) return undefined;
  const digits = sign.replaceAll(new RegExp(group, 'gu'), '').replace(decimal, '.').replace('%', '');
  return Number(digits);
}

/** What a period is called: a number where it is a year, a date by what of it counts, or the text. Undefined where a date cannot be. */
export function periodIn(cell: Cell, { dates, period }: Formats): string | number | undefined {
  const { text, number } = cell;
  if (number !== undefined && Number.isInteger(number)) return number;
  if (/^\d{4}$/u.test(text)) return Number(text);
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : isoOf(text, dates);
  if (date === undefined) return text;
  if (Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date) return undefined;
  return period === 'year' ? Number(date.slice(0, 4)) : period === 'month' ? date.slice(0, 7) : date;
}

/** Undefined where the text has another form. */
function isoOf(text: string, form: string): string | undefined {
  const order = [...form.matchAll(/yyyy|mm|dd/gu)].map(([part]) => part);
  const escaped = form.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
  const pattern = escaped
    .replace('yyyy', String.raw`(\d{4})`)
    .replace('mm', String.raw`(\d{1,2})`)
    .replace('dd', String.raw`(\d{1,2})`);
  const found = new RegExp(`^${pattern}$`, 'u').exec(text);
  if (found === null) return undefined;
  const part = (name: string): string => (found[order.indexOf(name) + 1] ?? '').padStart(2, '0');
  return `${part('yyyy')}-${part('mm')}-${part('dd')}`;
}
