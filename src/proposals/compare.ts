/** What has become of each token of a block, and whose the new ones are. */
import { differences } from '../text/differences.js';
import type { Block, OldToken } from './block.js';
import { BREAK, type NewToken, type Token } from './tokens.js';

/** A token that stayed has both, one that went only `old`, one that came only `now`. */
export interface Step {
  readonly old?: OldToken;
  readonly now?: NewToken;
  /** Index of the unit to which it belongs; absent where it is nobody's. */
  readonly unit?: number;
}

export function compare({ tokens, cut }: Block, came: readonly NewToken[]): readonly Step[] {
  const now = cut(came);
  const changes = differences<Token>(tokens, now, (a, b) => a.key === b.key);
  let [before, after] = [0, 0];
  const steps: Step[] = [];
  for (const { kind, count } of changes)
    for (let index = 0; index < count; index += 1) {
      const old = kind === 'new' ? undefined : tokens[before++];
      const fresh = kind === 'gone' ? undefined : now[after++];
      steps.push({ ...(old && { old }), ...(fresh && { now: fresh }) });
    }
  return owned(steps);
}

/** What came belongs to the unit of what went in its place, else to that of the words before it, else after it. */
function owned(steps: readonly Step[]): readonly Step[] {
  const result: Step[] = [];
  for (let at = 0; at < steps.length;) {
    const end = gapEnd(steps, at);
    const gap = steps.slice(at, end);
    const unit = unitOf(gap.find(({ old }) => isOwned(old))) ?? unitOf(steps[at - 1]) ?? unitOf(steps[end]);
    result.push(...gap.map((step) => (step.old === undefined ? withUnit(step, unit) : withUnit(step, unitOf(step)))));
    const kept = steps[end];
    if (kept !== undefined) result.push(withUnit(kept, unitOf(kept)));
    at = end + 1;
  }
  return result;
}

const isOwned = (old: OldToken | undefined): boolean => old?.owner !== undefined && old.key !== BREAK;

const unitOf = (step: Step | undefined): number | undefined => step?.old?.owner?.unit;

const withUnit = (step: Step, unit: number | undefined): Step => (unit === undefined ? step : { ...step, unit });

/** Index of the next token that stayed. */
function gapEnd(steps: readonly Step[], start: number): number {
  let end = start;
  while (end < steps.length && (steps[end]?.old === undefined || steps[end]?.now === undefined)) end += 1;
  return end;
}

/** Words of no unit that went, and those that came. */
export function nobodysWords(steps: readonly Step[]): { readonly old: string; readonly now: string } {
  const own = steps.filter(({ unit }) => unit === undefined);
  const gone = own.filter(({ now }) => now === undefined).map(({ old }) => old?.text ?? '');
  const came = own.filter(({ old }) => old === undefined).map(({ now }) => now?.text ?? '');
  return { old: gone.join('').trim(), now: came.join('').trim() };
}
