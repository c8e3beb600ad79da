/** The number format of an axis, by which programs print its steps as they are printed elsewhere (ECMA-376-1, 18.8.31). */
import type { ChartStep } from '../../scene/scene.js';

/** A format can ask for no more than two sizes, and takes what is left for the rest. */
const mostSizes = 2;

/**
 * Decimals as the steps have them; their sign is that of the program, since a format has no other. The sign between thousands is a
 * literal, so that it is the same on every machine, as long as sections can tell where it belongs.
 */
export function axisFormat(steps: readonly ChartStep[]): string {
  const longest = longestOf(steps);
  if (longest === undefined) return 'General';
  const decimals = decimalsIn(longest);
  const least = steps.find(({ value }) => value < 0);
  if (least !== undefined) return bySign(steps, longest, literal(least.text.replace(/\d.*$/su, '')));
  const sizes = Array.from({ length: groupsIn(longest) }, (_, index) => groupsIn(longest) - index);
  if (sizes.length > mostSizes) return `#,##${plain(decimals)}`;
  const sections = sizes.map((groups) => `[>=${1000 ** groups}]${grouped(longest, groups)}`);
  return [...sections, plain(decimals)].join(';');
}

/** Above zero, below it and zero. Such sections have no conditions beside them: programs disagree on who prints the minus then. */
function bySign(steps: readonly ChartStep[], longest: ChartStep, minus: string): string {
  const decimals = decimalsIn(longest);
  const isAlike = steps.every((step) => step.value === 0 || groupsIn(step) === groupsIn(longest));
  const digits = isAlike ? grouped(longest, groupsIn(longest)) : `#,##${plain(decimals)}`;
  return `${digits};${minus}${digits};${plain(decimals)}`;
}

const longestOf = (steps: readonly ChartStep[]): ChartStep | undefined =>
  [...steps].sort((a, b) => Math.abs(b.value) - Math.abs(a.value))[0];

const wholeOf = ({ value }: ChartStep): string => String(Math.trunc(Math.abs(value)));

/** What is printed beyond the digits of the whole number. */
const decimalsIn = (step: ChartStep): number => step.text.replace(/\D/gu, '').length - wholeOf(step).length;

/** How many signs stand between its thousands. */
const groupsIn = (step: ChartStep): number => Math.floor((wholeOf(step).length - 1) / 3);

const plain = (decimals: number): string => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');

/** Digits with so many of the signs that the step has between its thousands. */
function grouped(step: ChartStep, groups: number): string {
  const separator = literal(/\d(\D+)\d{3}/u.exec(step.text)?.[1] ?? '');
  return groups === 0
    ? plain(decimalsIn(step))
    : `#${`${separator}###`.repeat(groups - 1)}${separator}##${plain(decimalsIn(step))}`;
}

const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);
