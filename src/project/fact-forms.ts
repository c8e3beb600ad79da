/** The forms in which a fact can be printed, and which of them its unit has. */
import type { UnitSense } from './framework.js';

/**
 * `full`: «ca. 260 årsverk», `number`: «ca. 260», `short`: «ca. 260 ÅV», `scaled`: «1,4 mrd.», `before` and `after`: «NOK »
 * and « mrd.» beside a number set apart, `rest`: what a percentage leaves of the whole.
 */
export const factForms = ['full', 'number', 'short', 'scaled', 'before', 'after', 'rest'] as const;

export type FactForm = (typeof factForms)[number];

export const isFactForm = (form: string): form is FactForm => factForms.some((known) => known === form);

/** The forms in which a fact of this unit can be asked for. */
export const formsOf = (unit: string, sense: UnitSense): readonly FactForm[] => [
  'full',
  'number',
  ...moreForms(unit, sense),
];

/** What says more than `full` and `number`. */
function moreForms(unit: string, { money, short }: UnitSense): readonly FactForm[] {
  if (unit === 'count') return [];
  if (unit === 'percent') return ['before', 'after', 'rest'];
  if (money) return ['scaled', 'before', 'after'];
  return short ? ['short', 'after'] : ['after'];
}
