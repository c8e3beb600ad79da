/** Which columns of a table have a gap before them, and how wide it is: `1:6 2:12`, `all`. */
import { written, type AttributeType } from '../../setting/attribute-type.js';

/** Width in points by column from 1, or by `all`; undefined is the table's own. */
export type ColumnGaps = ReadonlyMap<number | 'all', number | undefined>;

export const columnGaps = (): AttributeType<ColumnGaps> =>
  written({
    holds: 'columns, each with a width',
    otherwise: '1',
    expected: 'it lists columns, each with a width where it has one of its own, such as 1:6 2:12 or all',
    parse: readGaps,
    fallback: new Map([[1, undefined]]),
  });

function readGaps(text: string): ColumnGaps | undefined {
  const gaps = text
    .trim()
    .split(/\s+/u)
    .map((entry) => /^(all|[1-9]\d?)(?::(\d+(?:\.\d+)?))?$/u.exec(entry));
  if (gaps.includes(null)) return undefined;
  return new Map(
    gaps.map((found) => {
      const [, column = '', width] = found ?? [];
      return [column === 'all' ? 'all' : Number(column), width === undefined ? undefined : Number(width)];
    }),
  );
}
