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

const plain: Scale = { divisor: 1, word: '' };

export function scaledAmount({ value, to }: Pick<Fact, 'value' | 'to'>, style: HouseStyle): ScaledAmount {
  const ends = to === undefined ? [value] : [value, to];
  const scales = ends.map((end) => scaleOf(end, style));
  const shared = sharedScale(ends, scales);
  const texts = ends.map((end, index) => {
    const scale = shared ?? scales[index] ?? plain;
    const digits = formatNumber(end / scale.divisor, style.numbers);
    return shared !== undefined || scale.word === '' ? digits : `${digits}${noBreakSpace}${scale.word}`;
  });
  return { number: texts.join('–'), scale: shared?.word ?? '' };
}

/**
 * The scale of both ends. Ends with different scales keep their own, each as it is printed alone: «500 mill.–1 mrd.». Zero
 * has none, and an end that is tenths of the other's scale is given in that: «0,5–5,5 mill.».
 */
function sharedScale(ends: readonly number[], scales: readonly Scale[]): Scale | undefined {
  const named = scales.filter(({ word }, index) => word !== '' && ends[index] !== 0);
  const [first = plain] = named.length > 0 ? named : scales;
  const joins = (end: number, { word, divisor }: Scale): boolean =>
    end === 0 || divisor === first.divisor || (word === '' && Number.isInteger((end * 10) / first.divisor));
  return ends.every((end, index) => joins(end, scales[index] ?? plain)) ? first : undefined;
}

/** Chosen after rounding, so that 999 999 999 is «1 mrd.» and never «1 000 mill.». */
function scaleOf(value: number, { scales }: HouseStyle): Scale {
  const size = Math.abs(value);
  if (Math.round(size / 1e4) * 1e4 >= 1e9) return { divisor: 1e9, word: scales.billion };
  if (Math.round(size * 100) / 100 >= 1e6) return { divisor: 1e6, word: scales.million };
  return plain;
}
