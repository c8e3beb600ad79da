/** The looks of a theme at one step of the fit, as attributes and elements ask for them. */
import { styleAtStep, type Mark, type Style, type Theme } from '../theme/theme.js';
import { memo } from './memo.js';

export interface Looks {
  /** Stands for this attempt: results that are remembered (`memo.ts`) last as long as it. */
  readonly attempt: object;
  readonly theme: Theme;
  /** Of the fit: 0 as designed, later ones smaller. */
  readonly step: number;
  /** The same object each time, so that results can be remembered by it. */
  style(name: string): Style;
  mark(name: string): Mark;
}

const styles = memo<Style>();

export function looksAt(theme: Theme, step: number, attempt: object = {}): Looks {
  return {
    attempt,
    theme,
    step,
    style: (name) => {
      const style = known(theme.styles, name, 'style');
      return styles(theme, [style, step], () => styleAtStep(style, step));
    },
    mark: (name) => known(theme.marks, name, 'mark'),
  };
}

/** Markup and theme were checked before, so a name that is missing here is a bug of ours. */
export function known<T>(entries: Readonly<Record<string, T>>, name: string, what: string): T {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry === undefined) throw new Error(`layout asked for the unknown ${what} «${name}»`);
  return entry;
}
