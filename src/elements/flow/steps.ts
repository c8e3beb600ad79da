/** `<step>`s of a map: the process above its columns, as chevrons. */
import type { Box, Item } from '../../scene/scene.js';
import { childrenOf } from '../../setting/children.js';
import type { Drawing, Looks, Wording } from '../../setting/context.js';
import type { Element, Inline } from '../../template/element.js';
import type { Style } from '../../theme/theme.js';
import { chevronRow, placeChevrons, type Chevron } from '../chevrons.js';
import { flow, flowMeasures, step, type FlowMeasures } from './declarations.js';

export interface Step {
  readonly element: Element;
  readonly style: Style;
  readonly span: number;
}

export const stepsOf = (element: Element, looks: Looks): readonly Step[] =>
  childrenOf(element, step.kind).map((child) => ({ element: child, ...step.read(child, looks) }));

/** Height of the steps and the air below them, in points; 0 where there are none. */
export const stepsHeight = (steps: readonly Step[], { flowStep, flowStepGap }: FlowMeasures): number =>
  steps.length === 0 ? 0 : flowStep + flowStepGap;

/** Where the first step starts, from the left edge of the map. */
export function firstStep(element: Element, looks: Looks): number {
  const { level, flowGap } = flowMeasures(looks, element);
  return level + flowGap;
}

/** `box` is as wide as the columns; `resumed` puts a step before them for what comes from earlier pages. */
export function placeSteps(steps: readonly Step[], resumed: boolean, box: Box, context: Drawing): Item[] {
  const shown = resumed && steps[0] !== undefined ? [resumedStep(steps[0], context), ...steps] : steps;
  const list = shown.map(({ element, style, span }): Chevron => ({
    element,
    style,
    width: { kind: 'fr', value: span },
    home: false,
  }));
  return placeChevrons(list, chevronRow(context), box, context);
}

function resumedStep({ element: { place } }: Step, context: Looks & Wording): Step {
  const words: Inline = { kind: 'literal', text: context.words('continuedStep') };
  const element = { kind: step.kind, attributes: {}, children: [words], place };
  return { element, style: flow.style('flowStepBefore', context), span: 1 };
}
