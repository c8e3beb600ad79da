/** What stands beside the bars of a chart, and the number formats by which programs print it again when a value is changed. */
import type { Numbers } from '../../setting/context.js';

export interface ValueLabel {
  readonly text: string;
  /** ECMA-376-1, 18.8.30. */
  readonly format: string;
}

/** The locale's thousands separator as a literal, so that the labels read alike on every machine (ECMA-376-1, 18.8.31). */
export function numberFormat(context: Numbers): string {
  return formatBetween('', '', context);
}

/** `label` is what the layout prints beside the bar («ca. 260»); empty where it is just the number. */
export function valueLabel(label: string, value: number | undefined, context: Numbers): ValueLabel {
  if (value === undefined) return { text: '', format: numberFormat(context) };
  const number = context.number(value);
  const text = label.trim() === '' ? number : label.trim();
  return { text, format: formatOf(text, number, value, context) };
}

/** What the format of whole numbers cannot say - decimals, millions, other words - is printed as it is. */
function formatOf(text: string, number: string, value: number, context: Numbers): string {
  const at = text.indexOf(number);
  const sayable = Number.isInteger(value) && value >= 0 && value < 1e6;
  if (at < 0 || !sayable) return literal(text);
  return formatBetween(text.slice(0, at), text.slice(at + number.length), context);
}

function formatBetween(before: string, after: string, context: Numbers): string {
  const separator = context.number(1000).replace(/\d/gu, '');
  const around = (digits: string): string => `${literal(before)}${digits}${literal(after)}`;
  return separator === '' ? around('0') : `[>=1000]${around(`#${literal(separator)}##0`)};${around('0')}`;
}

const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);
