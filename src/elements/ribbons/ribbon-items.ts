/** What is drawn of amounts that flow together: bars, ribbons and arrows. */
import { boundsOf } from '../../scene/points.js';
import type { ConnectorItem, Item, Point } from '../../scene/scene.js';
import type { Drawing } from '../../setting/context.js';
import { decoration, itemBase } from '../items.js';
import { pathsIn } from '../map/outline.js';
import { ribbon, ribbonsOwn } from './declarations.js';
import type { Frame, Part, Placed } from './frame.js';
import type { Stretch } from './streams.js';

export function ribbonItems(
  { frame, streams: { starts, ends, sum: whole } }: Placed,
  context: Drawing,
): readonly Item[] {
  const { ribbonBar: width } = ribbonsOwn.measures(context);
  const known = frame.parts.flatMap((part, index) => {
    const [start, end] = [starts[index], ends[index]];
    return start === undefined || end === undefined || start.height <= 0 ? [] : [{ part, start, end }];
  });
  const missing = frame.parts.flatMap(({ value }, index) => (value === undefined ? (starts[index] ?? []) : []));
  const fill = ribbonsOwn.fill('ribbonReceiver', context);
  const middle = frame.to + width / 2;
  return [
    ...known.map(({ part, start, end }) => ribbonItem(part, start, end, frame, context)),
    ...known.map(({ part, start: { y, height } }) =>
      decoration({ x: frame.bars, y, width, height }, { fill: part.bar.fill }, part.name, context),
    ),
    decoration({ x: frame.to, ...whole, width }, { fill }, 'sum', context),
    ...missing.map(({ y }) => {
      const bottom: Point = [middle, whole.y + whole.height];
      return arrow([[frame.bars, y], [middle, y], bottom], 'ribbonMissing', context);
    }),
  ];
}

function ribbonItem({ fill: look, name }: Part, start: Stretch, end: Stretch, frame: Frame, context: Drawing): Item {
  const corners: readonly Point[] = [
    [frame.from, start.y],
    [frame.to, end.y],
    [frame.to, end.y + end.height],
    [frame.from, start.y + start.height],
  ];
  const bounds = boundsOf(corners);
  const geometry = { kind: 'paths', paths: pathsIn([corners], bounds) } as const;
  return decoration(bounds, { geometry, fill: look.fill, line: look.line }, `ribbon ${name}`, context);
}

export function arrowItems({ frame, streams: { starts, sum: whole } }: Placed, context: Drawing): readonly Item[] {
  const { ribbonTarget: width } = ribbonsOwn.measures(context);
  const fill = ribbonsOwn.fill('ribbonReceiver', context);
  return [
    decoration({ x: frame.to, ...whole, width }, { fill }, 'receiver', context),
    ...starts.map(({ y }, index) => {
      const line = frame.parts[index]?.value === undefined ? 'ribbonMissing' : 'ribbonArrow';
      return arrow(
        [
          [frame.bars, y],
          [frame.to, y],
        ],
        line,
        context,
      );
    }),
  ];
}

function arrow(points: readonly Point[], line: 'ribbonArrow' | 'ribbonMissing', context: Drawing): ConnectorItem {
  const [[x, y], [toX, toY]] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
  return {
    ...itemBase(boundsOf(points), { label: 'arrow', role: 'decoration' }, context),
    kind: 'connector',
    from: { x, y },
    to: { x: toX, y: toY, head: 'triangle' },
    points,
    line: ribbon.line(line, context),
  };
}
