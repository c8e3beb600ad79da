/** The units that a fact can have: which values make sense in them, and which forms can be printed. */
import type { FactUnit } from './project.js';

/**
 * `full`: «ca. 260 årsverk», `number`: «ca. 260», `short`: «ca. 260 ÅV», `scaled`: «1,4 mrd.», `before` and `after`: «NOK »
 * and « mrd.» beside a number set apart, `rest`: what a percentage leaves of the whole.
 */
export const factForms = ['full', 'number', 'short', 'scaled', 'before', 'after', 'rest'] as const;

export type FactForm = (typeof factForms)[number];

export interface UnitSense {
  /** Nothing can be counted in parts. */
  readonly whole?: true;
  /** Less than none cannot be. */
  readonly positive?: true;
  /** What says more than `full` and `number`, which every fact has. */
  readonly forms: readonly FactForm[];
}

const money: UnitSense = { forms: ['scaled', 'before', 'after'] };

export const factUnits: Readonly<Record<FactUnit, UnitSense>> = {
  fte: { positive: true, forms: ['short', 'after'] },
  employees: { whole: true, positive: true, forms: ['after'] },
  count: { whole: true, positive: true, forms: [] },
  percent: { forms: ['before', 'after', 'rest'] },
  NOK: money,
  DKK: money,
  SEK: money,
  EUR: money,
};

export const isFactForm = (form: string): form is FactForm => factForms.some((known) => known === form);

/** The forms in which a fact of this unit can be asked for. */
export const formsOf = (unit: FactUnit): readonly FactForm[] => ['full', 'number', ...factUnits[unit].forms];
