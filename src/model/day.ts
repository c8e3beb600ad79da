/** Days, months and years of the calendar as texts write them (ISO 8601): `2017-03-01`, `2017-03`, `2017`. */

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/** How a date is printed, where not in full: `short` in digits, `month` the name of its month alone, shortened. */
export const dateForms = ['short', 'month'] as const;
export type DateForm = (typeof dateForms)[number];

/** Undefined for anything that is no date of the calendar, such as `2017-02-30`. */
export function parseDay(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text) ?? [];
  if (year === undefined || Number(year) === 0) return undefined;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
