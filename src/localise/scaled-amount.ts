/** Splits an amount of money, or a range of them, into its digits and the scale word that both ends share. */
import type { Fact, HouseStyle } from '../project/project.js';
import { formatNumber, noBreakSpace } from './format-number.js';

export interface ScaledAmount {
  /** «1,4», «10–750», or «500 mill.–1,5 mrd.» where the ends differ in scale. */
  readonly number: string;
  /** «mill.», or empty for plain numbers and for ends that differ. */
  readonly scale: string;
}

interface Scale {
  readonly divisor: number;
  readonly word: string;
}

export function scaledAmount({ value, to }: Pick<Fact, 'value' | 'to'>, style: HouseStyle): ScaledAmount {
  const ends = (to === undefined ? [value] : [value, to]).map((end) => ({ end, scale: scaleOf(end, style) }));
  const shared = ends.every(({ scale }) => scale.divisor === ends[0]?.scale.divisor);
  const texts = ends.map(({ end, scale }) => {
    const digits = formatNumber(end / scale.divisor, style.numbers);
    return shared || scale.word === '' ? digits : `${digits}${noBreakSpace}${scale.word}`;
  });
  return { number: texts.join('–'), scale: shared ? (ends[0]?.scale.word ?? '') : '' };
}

/** Chosen after rounding, so that 999 999 999 is «1 mrd.» and never «1 000 mill.». */
function scaleOf(value: number, { scales }: HouseStyle): Scale {
  const size = Math.abs(value);
  if (Math.round(size / 1e4) * 1e4 >= 1e9) return { divisor: 1e9, word: scales.billion };
  if (Math.round(size * 100) / 100 >= 1e6) return { divisor: 1e6, word: scales.million };
  return { divisor: 1, word: '' };
}
