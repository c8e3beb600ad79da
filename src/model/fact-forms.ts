/** The forms in which a fact can be printed, and which of them its unit has. */
import type { UnitSense } from './framework.js';
import type { Qualifier } from './project.js';

/**
 * `full`: «ca. 260 årsverk», `number`: «ca. 260», `short`: «ca. 260 ÅV», `scaled`: «1,4 mrd.», `before` and `after`: «NOK »
 * and « mrd.» beside a number set apart, `rest`: what a percentage leaves of the whole. `plain` is `full` and `figure` is
 * `number` without the «ca.» of a rounded value, which the slide's notes say once: «260 årsverk», «260». `amount` is the
 * number with the sign it makes no sense without, but no noun: «ca. 260», «80 %», «NOK 10 mill.».
 */
export const factForms = [
  'full',
  'number',
  'amount',
  'plain',
  'figure',
  'short',
  'scaled',
  'before',
  'after',
  'rest',
] as const;

export type FactForm = (typeof factForms)[number];

/** Forms that leave out the word for a rounded value. */
export const withoutQualifier = (form: string | undefined): form is 'plain' | 'figure' =>
  form === 'plain' || form === 'figure';

/** Over 80 of 100 leaves under 20. */
const opposites: Readonly<Record<Qualifier, Qualifier>> = {
  about: 'about',
  over: 'under',
  under: 'over',
  'just-over': 'just-under',
  'just-under': 'just-over',
};

/** The qualifier whose word a form prints. That values are rounded is said once on a slide; «more than» and «less than» are part of a value. */
export function printedQualifier(form: FactForm, qualifier: Qualifier | undefined): Qualifier | undefined {
  if (qualifier === undefined || form === 'before' || form === 'after') return undefined;
  if (withoutQualifier(form)) return qualifier === 'about' ? undefined : qualifier;
  return form === 'rest' ? opposites[qualifier] : qualifier;
}

export const isFactForm = (form: string): form is FactForm => factForms.some((known) => known === form);

/** The forms in which a fact of this unit can be asked for. */
export const formsOf = (unit: string, sense: UnitSense): readonly FactForm[] => [
  'full',
  'number',
  'amount',
  'plain',
  'figure',
  ...moreForms(unit, sense),
];

/** Forms that print more than `full` and `number` do. */
function moreForms(unit: string, { money, short }: UnitSense): readonly FactForm[] {
  if (unit === 'count') return [];
  if (unit === 'percent') return ['before', 'after', 'rest'];
  if (money) return ['scaled', 'before', 'after'];
  return short ? ['short', 'after'] : ['after'];
}
