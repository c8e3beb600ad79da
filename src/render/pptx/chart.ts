/** The place of a chart on its slide; the chart itself is a part of its own (ECMA-376-1, 21.2). */
import type { ChartItem } from '../../scene/scene.js';
import { graphicFrame } from './graphic-frame.js';
import type { SlideContext } from './slide-context.js';

export const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** `p:graphicFrame` that refers to the chart's part by relationship. */
export function chart(item: ChartItem, context: SlideContext): string {
  const relationship = context.charts.get(item.id);
  if (relationship === undefined)
    throw new Error(`Chart «${item.id}» has no relationship on slide «${context.scene.id}»`);
  return graphicFrame(item, chartNamespace, `<c:chart xmlns:c="${chartNamespace}" r:id="${relationship}"/>`, context);
}
