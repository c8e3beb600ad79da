/** Figures of a comparison of lines, and the lines that differ, by slide and unit, for whoever mends the layout. */
import type { ComparedLine } from './compare-lines.js';

export const share = (lines: readonly ComparedLine[], holds: (line: ComparedLine) => boolean): number =>
  lines.filter(holds).length / lines.length;

/** How far a line may stand from where it was set, in points. */
export const TOLERANCE = 1.5;

const percent = (value: number): string => `${(value * 100).toFixed(2)} %`;

const describe = ({ scene, unit, expected, found, breaksAlike, shift }: ComparedLine): string =>
  breaksAlike
    ? `  ${scene} ${unit}: ${shift.toFixed(1)} pt off: ${expected}`
    : `  ${scene} ${unit}: «${expected}» is set as «${found ?? 'nothing'}»`;

const badness = ({ breaksAlike, shift }: ComparedLine): number => (breaksAlike ? shift : Infinity);

/** The worst come first. */
export const reportLines = (name: string, lines: readonly ComparedLine[]): string => {
  const alike = lines.filter(({ breaksAlike }) => breaksAlike);
  const offenders = lines
    .filter(({ shift }) => shift > TOLERANCE)
    .sort((a, b) => Math.sign(badness(b) - badness(a)) || 0);
  const largest = Math.max(...alike.map(({ shift }) => shift));
  return [
    `${name}: ${lines.length} lines, ${percent(share(lines, ({ breaksAlike }) => breaksAlike))} break alike, ` +
      `${percent(share(lines, ({ shift }) => shift <= TOLERANCE))} within ${TOLERANCE} pt (at most ${largest.toFixed(2)} pt off where they break alike)`,
    ...offenders.map(describe),
    '',
  ].join('\n');
};
