/** Splits an amount of money, or a range of them, into its digits and the scale word that both ends share. */
import type { Fact, HouseStyle } from '../model/project.js';
import { formatNumber, noBreakSpace } from './format-number.js';

export interface ScaledAmount {
  /** «1,4», «10–750», or «500 mill.–1 mrd.» where each end has a scale of its own. */
  readonly number: string;
  /** «mill.», or empty for plain numbers and for ends that differ. */
  readonly scale: string;
}

interface Scale {
  readonly divisor: number;
  readonly word: string;
}

export function scaledAmount({ value, to }: Pick<Fact, 'value' | 'to'>, style: HouseStyle): ScaledAmount {
  const ends = to === undefined ? [value] : [value, to];
  const scales = ends.map((end) => scaleOf(end, style));
  const shared = sharedScale(ends, scales);
  const texts = ends.map((end, index) => {
    const scale = shared ?? scales[index] ?? { divisor: 1, word: '' };
    const digits = formatNumber(end / scale.divisor, style.numbers);
    return shared !== undefined || scale.word === '' ? digits : `${digits}${noBreakSpace}${scale.word}`;
  });
  return { number: texts.join('–'), scale: shared?.word ?? '' };
}

/** Ends of different scales keep their own: «500 mill.–1 mrd.», as each of them is printed alone. Zero has none. */
function sharedScale(ends: readonly number[], scales: readonly Scale[]): Scale | undefined {
  const [first, ...others] = scales.filter((_, index) => ends[index] !== 0);
  return others.every(({ divisor }) => divisor === first?.divisor) ? (first ?? scales[0]) : undefined;
}

/** Chosen after rounding, so that 999 999 999 is «1 mrd.» and never «1 000 mill.». */
function scaleOf(value: number, { scales }: HouseStyle): Scale {
  const size = Math.abs(value);
  if (Math.round(size / 1e4) * 1e4 >= 1e9) return { divisor: 1e9, word: scales.billion };
  if (Math.round(size * 100) / 100 >= 1e6) return { divisor: 1e6, word: scales.million };
  return { divisor: 1, word: '' };
}
