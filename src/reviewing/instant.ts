/** Instants as the log holds them: ISO 8601 in UTC, to the second. */

const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/** What was given, else now; undefined where it is no instant. A date alone is its first second. */
export function instantOf(given: string | undefined, now: Date): string | undefined {
  if (given === undefined) return toSecond(now);
  const instant = new Date(given);
  return INSTANT.test(given) && !Number.isNaN(instant.getTime()) ? toSecond(instant) : undefined;
}

const toSecond = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

/** The day of an instant, in UTC. */
export const dayOf = (instant: string): string => instant.slice(0, 10);

/** `2017-05-12`, where the calendar has it. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(day.getTime()) && dayOf(day.toISOString()) === text;
}
