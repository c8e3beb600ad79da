/** What stands in the rows of a chart of before and after: names, dots with their values, changes, and the level that all are held against. */
import type { Box, Item } from '../../scene/scene.js';
import type { Drawing } from '../../setting/context.js';
import { decoration, stroke } from '../items.js';
import { setInBox } from '../set-in-box.js';
import { dot, measured, ownWords, saying, segment, wordsBy } from './annotate.js';
import { dumbbell } from './dumbbell-declarations.js';
import { type DumbbellPlot, lookOfRow, numberStyle } from './dumbbell-plot.js';
import type { Row } from './shift-rows.js';

/** Behind the chart: lines between rows, and the field of the one that the title names. */
export function rowFields(plot: DumbbellPlot, box: Box, context: Drawing): readonly Item[] {
  const { pitch, rows, area } = plot;
  const edge = 3;
  return [
    ...rows.flatMap(({ isNamed }, index): Item[] => {
      const field = { x: box.x, y: area.y + index * pitch, width: box.width, height: pitch };
      const line = stroke(
        { ...field, y: field.y + pitch, height: 0 },
        dumbbell.line('plotRow', context),
        'rule',
        context,
      );
      if (!isNamed) return [line];
      return [
        decoration(field, { fill: dumbbell.fill('plotRowNamed', context) }, 'stand-out', context),
        decoration({ ...field, width: edge }, { fill: dumbbell.fill('plotRowEdge', context) }, 'stand-out', context),
        line,
      ];
    }),
    ...levelLine(plot, context),
  ];
}

export const rowItems = (plot: DumbbellPlot, box: Box, context: Drawing): readonly Item[] => [
  ...levelWords(plot, context),
  ...plot.rows.flatMap((row, index) => [
    nameItem(row, index, { plot, box }, context),
    ...dotItems(row, index, plot, context),
    changeItem(row, index, { plot, box }, context),
  ]),
];

interface Placed {
  readonly plot: DumbbellPlot;
  readonly box: Box;
}

function nameItem({ element, isNamed }: Row, index: number, { plot, box }: Placed, context: Drawing): Item {
  const style = dumbbell.style(isNamed ? 'plotRowNameNamed' : 'plotRowName', context);
  const place = { x: box.x, y: plot.area.y + index * plot.pitch, width: plot.said['label-width'], height: plot.pitch };
  return setInBox(
    { element: saying(element, ownWords(element)), style, box: place },
    { label: 'row', role: 'label' },
    context,
  );
}

/** Numbers stand outside: at the left of the dot that stands left. */
function dotItems(row: Row, index: number, plot: DumbbellPlot, context: Drawing): readonly Item[] {
  const { before, after, element } = row;
  const { dumbbellBefore, dumbbellAfter } = dumbbell.measures(context);
  const { colour } = dumbbell.style(lookOfRow(row), context);
  const y = plot.middle(index);
  const isRising = (after ?? before ?? 0) >= (before ?? after ?? 0);
  const one = (value: number | undefined, isAfter: boolean): readonly Item[] => {
    if (value === undefined) return [];
    const diameter = isAfter ? dumbbellAfter : dumbbellBefore;
    const look = isAfter ? { fill: colour } : { fill: 'white', line: { colour, width: 2.25 } };
    const words = measured(saying(element, plot.figures.print(value)), numberStyle(row, isAfter, context), context);
    const isLeft = isAfter !== isRising;
    const x = plot.at(value) + (isLeft ? -1 : 1) * (diameter / 2 + 4.5);
    return [
      dot([plot.at(value), y], diameter, look, context),
      wordsBy(words, [x, y], isLeft ? 'end' : 'start', context),
    ];
  };
  return [...one(before, false), ...one(after, true)];
}

function changeItem(row: Row, index: number, { plot, box }: Placed, context: Drawing): Item {
  const { change, element } = row;
  const text = change === undefined ? plot.said.missing : plot.figures.signed(change);
  const style = change === undefined ? dumbbell.style('plotLabel', context) : numberStyle(row, true, context);
  return wordsBy(
    measured(saying(element, text), style, context),
    [box.x + box.width - 6, plot.middle(index)],
    'end',
    context,
  );
}

function levelLine({ said, area, at }: DumbbellPlot, context: Drawing): readonly Item[] {
  if (said.level === undefined) return [];
  const x = at(said.level);
  return [
    segment([x, area.y + 4.5], [x, area.y + area.height], dumbbell.line('plotEventLine', context), 'level', context),
  ];
}

function levelWords({ said, area, at, element, figures }: DumbbellPlot, context: Drawing): readonly Item[] {
  if (said.level === undefined) return [];
  const style = dumbbell.style('plotLevelName', context);
  const value = { kind: 'literal', text: `: ${figures.print(said.level)}` } as const;
  const words = measured(saying(element, [...said['level-name'], value]), style, context);
  return [wordsBy(words, [at(said.level), area.y + area.height + 3 + words.height / 2], 'middle', context)];
}
