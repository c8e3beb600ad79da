/** What front matter reckons with time: minutes of a meeting, days of a plan, which of several is the current one. */
import { parseDay } from '../../model/day.js';
import { bare, type Helpers } from '../../template/helper.js';
import { asMap, list, text } from '../../template/values.js';

const DAY = 86_400_000;

/** Days since the first of 1970; for a month or a year, to its first day. Undefined for what is no date. */
export function dayNumber(date: string): number | undefined {
  const day = parseDay(date);
  return day === undefined ? undefined : dayAt(day.year, day.month ?? 1, day.day ?? 1);
}

/** Days since the first of 1970; months count from 1, and the thirteenth is the first of the next year. */
export const dayAt = (year: number, month: number, day = 1): number => Date.UTC(year, month - 1, day) / DAY;

/** `clock "09:00" 35` is 09:35; after midnight the hours begin anew. */
export function clock(start: string, minutes: number): string {
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const at = hour * 60 + minute + minutes;
  return [Math.floor(at / 60) % 24, at % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

export const timeHelpers: Helpers = bare({
  clock: (start, minutes) => clock(text(start), Number(minutes)),
  dayof: (date) => dayNumber(text(date)) ?? '',
  /** The place of the entry that is the current one, from 1; 0 where none is. */
  currentat: (entries) => list(entries).findIndex((entry) => asMap(entry)['current'] === true) + 1,
});
