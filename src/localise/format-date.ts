/** Prints dates by Intl: «1. mars 2017», «mars 2017», “1 March 2017”; short «01.03.17», “01/03/17”; the month alone «mars», “Mar”. */
import { type DateForm, parseDay } from '../model/day.js';
import { noBreakSpace } from './format-number.js';

/** `date` is a day, month or year of the calendar (ISO 8601), `tag` is the house style's `numbers`. A day and its month stay on one line. */
export function formatDate(date: string, tag: string, form?: DateForm): string {
  const parsed = parseDay(date);
  if (parsed?.month === undefined) return date;
  const time = new Date(0).setUTCFullYear(parsed.year, parsed.month - 1, parsed.day ?? 1);
  if (form === 'month') return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'short' }).format(time);
  const [year, month, day] =
    form === 'short' ? (['2-digit', '2-digit', '2-digit'] as const) : (['numeric', 'long', 'numeric'] as const);
  const format = new Intl.DateTimeFormat(tag, {
    ...{ timeZone: 'UTC', year, month },
    ...(parsed.day === undefined ? {} : { day }),
  });
  return format.format(time).replace(/(?<=\d\.?) (?=\p{L})/u, noBreakSpace);
}
