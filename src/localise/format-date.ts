/** Prints dates by Intl: «1. mars 2017», «mars 2017», “1 March 2017”. */
import { parseDay } from '../model/day.js';
import { noBreakSpace } from './format-number.js';

/** `date` is a day, month or year of the calendar (ISO 8601), `tag` is the house style's `numbers`. A day and its month stay on one line. */
export function formatDate(date: string, tag: string): string {
  const parsed = parseDay(date);
  if (parsed?.month === undefined) return date;
  const format = new Intl.DateTimeFormat(tag, {
    ...{ timeZone: 'UTC', year: 'numeric', month: 'long' },
    ...(parsed.day === undefined ? {} : { day: 'numeric' }),
  });
  const time = new Date(0).setUTCFullYear(parsed.year, parsed.month - 1, parsed.day ?? 1);
  return format.format(time).replace(/(?<=\d\.?) (?=\p{L})/u, noBreakSpace);
}
