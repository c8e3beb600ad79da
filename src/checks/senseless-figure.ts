/** The fault of a figure that its facts do not give: a ratio to nothing, a share of more than all. Alike for texts and charts. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compare, type Operand, type Operation, reckon, type Senseless } from '../model/reckon.js';

/** The diagnostic lacks its place; undefined where the figure makes sense. `what` names the figure, in quotes or as the chart's. */
export function senselessFigure(
  what: string,
  of: Operation | 'compared',
  first: readonly Operand[],
  second: readonly Operand[],
): Diagnostic | undefined {
  const [a, b] = [first[0], second[0]];
  const reckoned =
    of !== 'compared'
      ? reckon(of, first, second)
      : a === undefined || b === undefined
        ? undefined
        : compare(a, b).reckoned;
  if (reckoned === undefined || !('senseless' in reckoned)) return undefined;
  const { why, hint } = sayings[reckoned.senseless];
  return { code: 'senseless-figure', severity: 'error', message: `${what} ${why}.`, hint };
}

const sayings: Readonly<Record<Senseless, { readonly why: string; readonly hint: string }>> = {
  'divides-by-zero': {
    why: 'is reckoned by dividing by a figure that is 0, or may be',
    hint: 'Divide by a fact above 0, or say the difference, or the two figures themselves.',
  },
  'below-zero': {
    why: 'says how many times or how much of a whole, and one of its facts is below zero',
    hint: 'Say the difference, or the two figures themselves.',
  },
  'over-whole': {
    why: 'would be more than 100 per cent, and a share is a part of its whole',
    hint: 'Name the parts first and after the «/» all that they are parts of: {{share:part+part/part+part+rest}}.',
  },
  'either-way': {
    why: 'is the difference of two figures that are not exact enough to say which is the larger',
    hint: 'Print the two figures themselves.',
  },
  'shows-zero': {
    why: 'would be printed as 0',
    hint: 'Name the larger fact first, say the difference, or print the two figures themselves.',
  },
  'too-large': {
    why: 'is too large to be printed exactly',
    hint: 'Correct the values in content/facts.yaml, or their unit.',
  },
};
