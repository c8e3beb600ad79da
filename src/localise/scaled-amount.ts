/** Splits an amount of money, or a range of them, into its digits and the scale word that both ends share. */
import type { Fact, HouseStyle } from '../project/project.js';
import { formatNumber, noBreakSpace } from './format-number.js';

export interface ScaledAmount {
  /** «1,4», «10–750», «0,5–1», or «20 mill.–1 mrd.» where the ends are too far apart for one scale. */
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

/** The larger scale serves both ends where the smaller end can be read in it: «0,5–1 mrd.», not «500 mill.–1 mrd.». */
function sharedScale(ends: readonly number[], scales: readonly Scale[]): Scale | undefined {
  const largest = scales.reduce((a, b) => (b.divisor > a.divisor ? b : a));
  const readable = largest.divisor > 1 && ends.every((end) => isReadable(end / largest.divisor));
  return readable || scales.every(({ divisor }) => divisor === largest.divisor) ? largest : undefined;
}

/** A tenth or more, and whole in the two decimals that are printed. */
const isReadable = (scaled: number): boolean =>
  Math.abs(scaled) >= 0.1 && Math.abs(scaled * 100 - Math.round(scaled * 100)) < 1e-6;

/** Chosen after rounding, so that 999 999 999 is «1 mrd.» and never «1 000 mill.». */
function scaleOf(value: number, { scales }: HouseStyle): Scale {
  const size = Math.abs(value);
  if (Math.round(size / 1e4) * 1e4 >= 1e9) return { divisor: 1e9, word: scales.billion };
  if (Math.round(size * 100) / 100 >= 1e6) return { divisor: 1e6, word: scales.million };
  return { divisor: 1, word: '' };
}
