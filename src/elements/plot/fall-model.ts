/** A waterfall as it was read and placed. */
import type { Level } from '../../model/waterfall.js';
import type { Box } from '../../scene/scene.js';
import type { Element } from '../../template/element.js';
import type { delta } from './fall-declarations.js';
import type { Figures } from './figures.js';

export interface Step extends ReturnType<typeof delta.read> {
  readonly element: Element;
  readonly name: string;
  readonly level: Level;
}

export interface Fall {
  readonly element: Element;
  readonly steps: readonly Step[];
  readonly figures: Figures;
  readonly cut: number;
  readonly area: Box;
  readonly thickness: number;
  readonly middle: (step: number) => number;
  readonly at: (value: number) => number;
}

/** Steps have their sign. */
export const valueText = ({ kind, value = 0 }: Step, figures: Figures): string =>
  kind === 'delta' ? figures.signed(value) : figures.print(value);

export type Tone = 'total' | 'adverse' | 'good' | 'outside';

export function toneOf({ kind, value = 0, outside }: Step, better: 'up' | 'down'): Tone {
  if (kind !== 'delta') return 'total';
  if (outside) return 'outside';
  return value > 0 === (better === 'up') ? 'good' : 'adverse';
}
