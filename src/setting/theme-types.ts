/** Attributes that name something of the theme: a style, a mark, a box, a colour. */
import type { Box, ColourToken } from '../scene/scene.js';
import type { Inline } from '../template/element.js';
import type { Mark, Style, Theme } from '../theme/theme.js';
import { charactersOf, type AttributeType } from './attribute-type.js';
import type { Looks } from './context.js';
import { known } from './looks.js';

type Table = 'styles' | 'marks' | 'boxes' | 'palette';

function named<T, F>(
  what: string,
  table: Table,
  find: (name: string, looks: Looks) => T,
  fallback: (looks: Looks) => F,
): AttributeType<T | F> {
  const check = (value: readonly Inline[], theme: Theme): ReturnType<AttributeType<T>['check']> =>
    Object.hasOwn(theme[table], charactersOf(value) ?? '')
      ? undefined
      : { kind: 'unknown', what, known: Object.keys(theme[table]) };
  const read = (value: readonly Inline[] | undefined, looks: Looks): T | F =>
    value === undefined ? fallback(looks) : find(charactersOf(value) ?? '', looks);
  return { holds: what, otherwise: '', needs: {}, check, read };
}

export function style(): AttributeType<Style | undefined>;
export function style(fallback: string): AttributeType<Style>;
export function style(fallback?: string): AttributeType<Style | undefined> {
  const find = (name: string, looks: Looks): Style => looks.style(name);
  if (fallback === undefined) return named('style', 'styles', find, () => undefined);
  const type = named('style', 'styles', find, (looks) => looks.style(fallback));
  return { ...type, otherwise: fallback, needs: { styles: [fallback] } };
}

export function mark(): AttributeType<Mark | undefined> {
  return named(
    'mark',
    'marks',
    (name, looks) => looks.mark(name),
    () => undefined,
  );
}

/** A place of the theme, and which of them it is. */
export interface NamedBox extends Box {
  readonly name: string;
}

export function box(): AttributeType<NamedBox | undefined> {
  return named(
    'box',
    'boxes',
    (name, { theme }) => ({ name, ...known(theme.boxes, name, 'box') }),
    () => undefined,
  );
}

export function colour(fallback: string): AttributeType<ColourToken> {
  const type = named(
    'colour',
    'palette',
    (name) => name,
    () => fallback,
  );
  return { ...type, otherwise: fallback, needs: { colours: [fallback] } };
}
