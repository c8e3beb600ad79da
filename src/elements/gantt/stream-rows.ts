/** How tall the streams of a Gantt chart are: by their lanes, which shrink and grow with the room there is, and by their names. */
import type { Measuring } from '../../setting/context.js';
import { heightOf } from '../../setting/report-text.js';
import { setText } from '../../setting/set-text.js';
import { sum, sumWithGaps } from '../../scene/points.js';
import { grown, shrunk } from '../grow-shrink.js';
import { gantt } from './declarations.js';
import { laneCount, spotsOf, type Axis, type Spot } from './lanes.js';
import type { Stream } from './plan.js';

/** What stands in a stream, and its height in points. */
export interface StreamRow {
  readonly stream: Stream;
  readonly spots: readonly Spot[];
  readonly height: number;
}

/** By how much streams grow where there is room. */
export const growth = 1 / 3;

/** As designed, moments below bars; where that is too tall, moments share the lanes of bars, and then lanes get lower. */
export function rowsIn(axis: Axis, room: number, context: Measuring): readonly StreamRow[] {
  const gaps = gantt.measure('ganttGap', context) * Math.max(0, axis.plan.streams.length - 1);
  const loose = streamRows(axis, false, 'ganttLane', context);
  const rows = totalOf(loose) + gaps <= room ? loose : streamRows(axis, true, 'ganttLane', context);
  const natural = rows.map(({ height }) => height);
  const over = sum(natural) + gaps - room;
  const least = (): readonly number[] => rows.map((row) => heightFor(row, 'ganttLaneLeast', context));
  const fitting =
    over > 0
      ? shrunk(natural, least, over)
      : grown(
          natural,
          natural.map(() => true),
          growth,
          room - gaps,
        );
  return rows.map((row, index) => ({ ...row, height: fitting[index] ?? row.height }));
}

/** Height in points of all streams with the gaps between them, their lanes as designed or as low as they may be. */
export function streamsHeight(axis: Axis, lane: 'ganttLane' | 'ganttLaneLeast', context: Measuring): number {
  const rows = streamRows(axis, lane === 'ganttLaneLeast', lane, context);
  return sumWithGaps(
    rows.map(({ height }) => height),
    gantt.measure('ganttGap', context),
  );
}

const totalOf = (rows: readonly StreamRow[]): number => sum(rows.map(({ height }) => height));

const streamRows = (
  axis: Axis,
  shared: boolean,
  lane: 'ganttLane' | 'ganttLaneLeast',
  context: Measuring,
): readonly StreamRow[] =>
  axis.plan.streams.map((stream) => {
    const row = { stream, spots: spotsOf(stream, axis, shared, context) };
    return { ...row, height: heightFor(row, lane, context) };
  });

function heightFor(
  { stream, spots }: Pick<StreamRow, 'stream' | 'spots'>,
  lane: 'ganttLane' | 'ganttLaneLeast',
  context: Measuring,
): number {
  const { ganttBlock: width } = gantt.measures(context);
  const name = setText(stream.element, gantt.style('ganttStream', context), { width }, context);
  return Math.max(lanesIn(spots) * gantt.measure(lane, context), heightOf(name.body));
}

/** How many lanes there are: at least one, even where nothing stands. */
export const lanesIn = (spots: readonly Spot[]): number => Math.max(1, laneCount(spots));
