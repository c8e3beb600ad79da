/** The units that a fact can have, and which values make sense in them. */
import type { FactUnit } from './project.js';

export interface UnitSense {
  /** Nothing can be counted in parts. */
  readonly whole?: true;
  /** Less than none cannot be. */
  readonly positive?: true;
}

export const factUnits: Readonly<Record<FactUnit, UnitSense>> = {
  fte: { positive: true },
  employees: { whole: true, positive: true },
  count: { whole: true, positive: true },
  percent: {},
  NOK: {},
  DKK: {},
  SEK: {},
  EUR: {},
};
