/** Checks that what stands out can be seen: its fill or its line differs from what stands beside it, and its own text can be read on it. */
import { contrastRatio } from '../scene/contrast-ratio.js';
import type { ThemeFault } from './theme-fault.js';
import type { Style, Theme } from './theme.js';

/** Least contrast between two fills. It is lower, since the text on them is read and not they. */
const leastOfFills = 1.3;
/** Least contrast of lines and other graphics that tell something (WCAG 2.1, 1.4.11). */
const leastOfLines = 3;

/** `emphasis`: styles that stand out, each with the style of what stands beside it. */
export function emphasisFaults(theme: Theme, emphasis: Readonly<Record<string, string>>): ThemeFault[] {
  const known = Object.keys(theme.styles);
  return Object.entries(emphasis).flatMap(([name, besideName]): ThemeFault[] => {
    const [style, beside] = [name, besideName].map((one) => (known.includes(one) ? theme.styles[one] : undefined));
    if (style !== undefined && beside !== undefined) return faultsOf(theme, style, beside);
    const unknown = style === undefined ? name : besideName;
    return [
      { path: ['emphasis', name], message: `names the unknown style «${unknown}»`, slip: { name: unknown, known } },
    ];
  });
}

function faultsOf(theme: Theme, style: Style, beside: Style): ThemeFault[] {
  const hex = (colour = 'white'): string => theme.palette[colour]?.hex ?? 'FFFFFF';
  const ratio = (a: string | undefined, b: string | undefined): number => contrastRatio(hex(a), hex(b));
  const fills = ratio(style.fill, beside.fill);
  const isLined = style.line !== undefined && ratio(style.line.colour, beside.fill) >= leastOfLines;
  const hasOwnLine = isLined && style.line.colour !== beside.line?.colour;
  const read = ratio(style.colour, style.fill);
  return [
    ...(fills >= leastOfFills || hasOwnLine
      ? []
      : [
          `does not stand out from «${beside.name}»: their fills have a contrast of ${shown(fills)}, not ${leastOfFills}`,
        ]),
    ...(read >= theme.minimumContrast
      ? []
      : [
          `sets its text in ${style.colour} on ${style.fill ?? 'white'} with a contrast of ${shown(read)}, not ${theme.minimumContrast}`,
        ]),
  ].map((message) => ({ path: ['styles', style.name], message }));
}

/** Rounded down, so that what is too little never looks enough. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
