/** Dates in workbooks: days since the last of December 1899, shown as dates by the format of their cell (ECMA-376-1, 18.8.30 and 18.17.4). */
import type { XmlElement } from '../xml/read-xml.js';
import { childOf, childrenOf } from '../xml/walk-xml.js';

const builtIn = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 45 && id <= 47);

/** Without what stands in quotes or brackets, such as colours. */
const isDateFormat = (code: string): boolean => /[ymdhs]/iu.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));

/** Indexes of the cell formats that show dates. */
export function dateStyles(styles: XmlElement | undefined): ReadonlySet<number> {
  const own = childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(
    ({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? ''] as const,
  );
  const codes = new Map(own);
  const formats = childrenOf(childOf(styles, 'cellXfs'), 'xf').map(({ attributes }) => Number(attributes['numFmtId']));
  return new Set(
    formats.flatMap((id, index) => {
      const code = codes.get(id);
      return (code === undefined ? builtIn(id) : isDateFormat(code)) ? [index] : [];
    }),
  );
}

const dayOne = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** ISO 8601, the day alone. */
export const dateText = (serial: number): string =>
  Number.isFinite(serial) && Math.abs(serial) < 3_000_000
    ? new Date(dayOne + Math.floor(serial) * day).toISOString().slice(0, 10)
    : String(serial);
