/** What roadmaps reckon: their columns, the days of bars, in which state each is, and how many streams wait for a gate. */
import { BARE, fields, listOf, type Shape } from '../../template/field-shape.js';
import { bare, giving, type Helpers } from '../../template/helper.js';
import { asMap, text } from '../../template/values.js';
import { barsIn, middleOf, type Period, periodOf, periodsBetween, stateOf, states } from './plan.js';

const period: Shape = fields<Period>({
  kind: BARE,
  date: BARE,
  year: BARE,
  number: BARE,
  from: BARE,
  to: BARE,
});

export const planHelpers: Helpers = {
  periodof: giving(period, (date) => periodOf(text(date)) ?? ''),
  /** The years, quarters or months from one to the other, both included. */
  periodsbetween: giving(listOf(period), (from, to) => periodsBetween(text(from), text(to))),
  ...bare({
    /** Where a date stands on the line of days, as a number of days. */
    pointof: (date) => {
      const found = periodOf(text(date));
      return found === undefined ? '' : middleOf(found);
    },
    stateof: (bar, today) => stateOf(bar, today),
    /** The states that bars of streams have, in the order of a legend. */
    statesof: (streams, today) => {
      const there = new Set(barsIn(streams).map((bar) => stateOf(bar, today)));
      return states.filter((state) => there.has(state));
    },
    /** How many streams have a bar that waits for a gate. */
    waitingfor: (streams, gate) =>
      Object.values(asMap(streams)).filter((stream) =>
        Object.values(asMap(asMap(stream)['bars'])).some((bar) => asMap(bar)['after'] === gate),
      ).length,
  }),
};
