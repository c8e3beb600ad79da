/** Attributes that name something of the theme: a style, a mark, a box, a colour. */
import type { Box, ColourToken } from '../scene/scene.js';
import type { Mark, Style } from '../theme/theme.js';
import { charactersOf, type AttributeType } from './attribute-type.js';
import type { Looks } from './context.js';
import { known } from './looks.js';

type Table = 'styles' | 'marks' | 'boxes' | 'palette';

/** Undefined where it is left out. */
function named<T>(what: string, table: Table, find: (name: string, looks: Looks) => T): AttributeType<T | undefined> {
  return {
    holds: what,
    otherwise: '',
    needs: {},
    check: (value, theme) =>
      Object.hasOwn(theme[table], charactersOf(value) ?? '')
        ? undefined
        : { kind: 'unknown', what, known: Object.keys(theme[table]) },
    read: (value, looks) => (value === undefined ? undefined : find(charactersOf(value) ?? '', looks)),
  };
}

export function style(): AttributeType<Style | undefined>;
export function style(fallback: string): AttributeType<Style>;
export function style(fallback?: string): AttributeType<Style | undefined> {
  const type = named('style', 'styles', (name, looks) => looks.style(name));
  if (fallback === undefined) return type;
  const read: typeof type.read = (value, looks) => type.read(value, looks) ?? looks.style(fallback);
  return { ...type, otherwise: fallback, needs: { styles: [fallback] }, read };
}

export const mark = (): AttributeType<Mark | undefined> => named('mark', 'marks', (name, looks) => looks.mark(name));

/** A place of the theme, and which of them it is. */
export interface NamedBox extends Box {
  readonly name: string;
}

export const box = (): AttributeType<NamedBox | undefined> =>
  named('box', 'boxes', (name, { theme }) => ({ name, ...known(theme.boxes, name, 'box') }));

export function colour(fallback: string): AttributeType<ColourToken> {
  const type = named('colour', 'palette', (name) => name);
  const read: AttributeType<ColourToken>['read'] = (value, looks) => type.read(value, looks) ?? fallback;
  return { ...type, otherwise: fallback, needs: { colours: [fallback] }, read };
}
