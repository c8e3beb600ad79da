/** What the changes of parts are shares of. */

/**
 * The change of all parts together, by which each is divided: undefined where one of them is not known, and where they went
 * different ways, since shares of what cancels out say nothing.
 */
export function wholeChange(changes: readonly (number | undefined)[]): number | undefined {
  const known = changes.filter((change) => change !== undefined);
  const whole = known.reduce((sum, change) => sum + change, 0);
  const isOneWay = known.every((change) => change === 0 || Math.sign(change) === Math.sign(whole));
  return known.length === changes.length && whole !== 0 && isOneWay ? whole : undefined;
}
