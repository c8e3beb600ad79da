/** Finishes the runs of a paragraph: neighbours of one style become one run, and typography sees the paragraph whole. */
import type { RichRun } from '../model/rich-text.js';
import type { Typography } from './typography.js';

/** Typography replaces characters one for one, so the runs are cut out of the finished paragraph by their lengths. */
export function shapeRuns(runs: readonly RichRun[], typography: Typography): readonly RichRun[] {
  const joined = joinRuns(runs.filter((run) => run.text !== '' || run.page !== undefined));
  const whole = typography(joined.map(standIn).join(''));
  let end = 0;
  return joined.map((run) => {
    const start = end;
    end += standIn(run).length;
    return isFixed(run) ? run : { ...run, text: whole.slice(start, end) };
  });
}

const isFixed = (run: RichRun): boolean =>
  run.page !== undefined || run.superscript === true || run.several !== undefined;

/** A page number that is not known yet counts as a number, so that «s.» stays with it; a raised sign is no number that a unit could follow, and does not part one from its unit. */
const standIn = (run: RichRun): string =>
  run.page !== undefined ? '0' : run.superscript ? '\u2060'.repeat(run.text.length) : run.text;

function joinRuns(runs: readonly RichRun[]): readonly RichRun[] {
  const joined: RichRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && sameStyle(run, last)) joined.splice(-1, 1, { ...last, text: last.text + run.text });
    else joined.push(run);
  }
  return joined;
}

const sameStyle = (a: RichRun, b: RichRun): boolean =>
  !isFixed(a) &&
  !isFixed(b) &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.lang === b.lang &&
  JSON.stringify(a.link) === JSON.stringify(b.link);
