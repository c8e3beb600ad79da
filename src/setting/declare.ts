/**
 * What an element says of itself, once: what it is, where it may stand, its attributes, and what it needs of a theme. The
 * check of the markup, the check of the theme and the table for layout authors read the same.
 */
import type { ColourToken, Line } from '../scene/scene.js';
import type { Mark, Style } from '../theme/theme.js';
import { attributeSet, recordOf, type Attributes, type AttributeSet, type TypesOf } from './attribute-set.js';
import type { Looks, Themed } from './context.js';
import { memoPerTheme } from './memo.js';
import type { Needs } from '../theme/needs.js';
import { measureOf } from './number-types.js';

/** Places that several elements offer: words and runs in a text, its paragraphs, a place in a stack or a row, one in a cell. */
export type Offer = 'words' | 'paragraphs' | 'blocks' | 'drawings';

/** An element as checks and tables see it. */
export interface Declaration {
  readonly kind: string;
  /** What it is, for layout authors. */
  readonly what: string;
  /** What must be offered where it stands, or the elements that it is a part of. */
  readonly where: readonly string[];
  /** What it offers; its own parts may stand in it anyway. */
  readonly holds: readonly Offer[];
  readonly types: Attributes;
  /** What those of its attributes are for that do not say it themselves. */
  readonly about: Readonly<Record<string, string>>;
  /** Attributes that say something to readers, beside looks and places: approvals are bound to them. */
  readonly tells: readonly string[];
  /** And those that do so where the diagram has such parts: the column of a node where steps stand over the columns. */
  readonly tellsAmong: Readonly<Record<string, readonly string[]>>;
  /** Attributes that it reads on the elements that stand in it. */
  readonly onChildren: Attributes;
  readonly needs: readonly Needs[];
}

interface Spec<V, S, L, F, M, N> {
  readonly what: string;
  readonly where: readonly string[];
  readonly holds?: readonly Offer[];
  readonly attributes: TypesOf<V>;
  readonly about?: Readonly<Partial<Record<keyof NoInfer<V>, string>>>;
  /** Beside texts and numbers, which are told anyway. */
  readonly tells?: readonly (keyof NoInfer<V> & string)[];
  readonly tellsAmong?: Readonly<Record<string, readonly (keyof NoInfer<V> & string)[]>>;
  readonly onChildren?: { readonly types: Attributes };
  readonly styles?: readonly S[];
  /** Styles of which the line alone is used, or the fill alone: they must have one. */
  readonly lines?: readonly L[];
  readonly fills?: readonly F[];
  readonly marks?: readonly M[];
  readonly measures?: readonly N[];
  readonly colours?: readonly string[];
  readonly boxes?: readonly string[];
}

/** A declaration that also reads what it declares: a name that was not declared does not compile. */
export interface Declared<V, S, L, F, M, N extends string> extends Declaration, AttributeSet<V> {
  style(name: S, looks: Looks): Style;
  line(name: L, looks: Looks): Line;
  fill(name: F, looks: Looks): ColourToken;
  mark(name: M, looks: Looks): Mark;
  measure(name: N, themed: Themed): number;
  measures(themed: Themed): Readonly<Record<N, number>>;
}

export function declare<
  V extends object,
  const S extends string = never,
  const L extends string = never,
  const F extends string = never,
  const M extends string = never,
  const N extends string = never,
>(kind: string, spec: Spec<V, S, L, F, M, N>): Declared<V, S, L, F, M, N> {
  const { what, where, holds = [], attributes, about = {}, tells = [], tellsAmong = {}, onChildren, ...rest } = spec;
  const { measures = [] } = rest;
  const set = attributeSet(attributes);
  const childTypes = onChildren?.types ?? {};
  return {
    ...set,
    kind,
    what,
    where,
    holds,
    about,
    tells: Object.keys(set.types).filter((name) => set.types[name]?.told === true || tells.some((one) => one === name)),
    tellsAmong,
    onChildren: childTypes,
    needs: [{ ...rest, measures }, ...[set.types, childTypes].flatMap(needsOf)],
    style: (name, looks) => looks.style(name),
    line: (name, looks) => present(looks.style(name).line, name),
    fill: (name, looks) => present(looks.style(name).fill, name),
    mark: (name, looks) => looks.mark(name),
    measure: (name, { theme }) => measureOf(name, theme),
    measures: memoPerTheme((theme) => recordOf(measures, (name) => measureOf(name, theme))),
  };
}

const needsOf = (types: Attributes): Needs[] => Object.values(types).map((type) => type.needs);

/** Themes were held against what elements need, so what is missing here is a bug of ours. */
function present<T>(value: T | undefined, style: string): T {
  if (value === undefined) throw new Error(`layout asked for a line or fill that the style «${style}» has not`);
  return value;
}
