/** The heading of a small chart: its name, and by how much its first series changed from its first value to its last. */
import type { Box, Item } from '../../scene/scene.js';
import type { Drawing, Looks } from '../../setting/context.js';
import { measured, saying, wordsBy } from './annotate.js';
import { lineChart } from './declarations.js';
import type { LinePlot, Unplaced } from './line-model.js';

export const headingHeight = ({ said }: Unplaced, looks: Looks): number =>
  said.heading.length === 0
    ? 0
    : lineChart.style('plotPanelHead', looks).leading + lineChart.measure('plotLabelAir', looks);

export function headingItems(plot: LinePlot, box: Box, context: Drawing): readonly Item[] {
  const { said, element, figures } = plot;
  if (said.heading.length === 0) return [];
  const head = measured(saying(element, said.heading), lineChart.style('plotPanelHead', context), context);
  const y = box.y + head.height / 2;
  const name = wordsBy(head, [box.x, y], 'start', context);
  const [set] = plot.data.sets;
  const known = set?.values.filter((value) => value !== null) ?? [];
  const [first, last] = [known[0], known.at(-1)];
  if (set === undefined || first === undefined || last === undefined) return [name];
  const style = lineChart.style(set.look === 'named' ? 'plotNamed' : 'plotSecond', context);
  const unit = said.change.length === 0 ? [] : [{ kind: 'literal', text: '\u00A0' } as const, ...said.change];
  const words = [{ kind: 'literal', text: figures.signed(last - first) } as const, ...unit];
  return [name, wordsBy(measured(saying(element, words), style, context), [box.x + box.width, y], 'end', context)];
}
