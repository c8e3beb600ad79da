/** Makes the looks of a theme at one step of the fit. */
import { styleAtStep, type Style, type Theme } from '../theme/theme.js';
import type { Looks } from './context.js';
import { memoPerTheme } from './memo.js';

const styleAt = memoPerTheme((_theme, style: Style, step: number) => styleAtStep(style, step));

export function looksAt(theme: Theme, step: number, sitting: object = {}): Looks {
  return {
    sitting,
    theme,
    step,
    style: (name) => styleAt({ theme }, known(theme.styles, name, 'style'), step),
    mark: (name) => known(theme.marks, name, 'mark'),
  };
}

/** Markup and theme were checked before, so a name that is missing here is a bug of ours. */
export function known<T>(entries: Readonly<Record<string, T>>, name: string, what: string): T {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry === undefined) throw new Error(`layout asked for the unknown ${what} «${name}»`);
  return entry;
}
