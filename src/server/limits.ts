/** How often something may happen: posts by a link, lines about refusals. */

/** Whether it may happen once more at `now` (ms). */
export type Allowance = (key: string, now: number) => boolean;

/** `most` in any `span` (ms) for each key. Keys that were quiet for a span are forgotten. */
export function allowance(most: number, span: number): Allowance {
  const times = new Map<string, number[]>();
  let swept = 0;
  return (key, now) => {
    if (now - swept > span) {
      for (const [one, at] of times) if (now - (at.at(-1) ?? 0) > span) times.delete(one);
      swept = now;
    }
    const recent = (times.get(key) ?? []).filter((at) => now - at < span);
    const isAllowed = recent.length < most;
    if (isAllowed) recent.push(now);
    times.set(key, recent);
    return isAllowed;
  };
}
