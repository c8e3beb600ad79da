/** Helpers for lines between actors: how each kind of relation is drawn, which stand for lines of org charts, and the keys of a legend. */
import type { Framework, RelationSense } from '../model/framework.js';
import { kindsIn } from '../model/relations.js';
import { CHART_LINES, LINES } from '../schemas/framework.js';
import { BARE, fields, listOf, named } from './field-shape.js';
import { bare, giving, type Helpers, oneOf } from './helper.js';
import { asMap, list, text } from './values.js';

interface LineKey {
  readonly kind: string;
  readonly mark: string;
  /** The word for several kinds that share it, empty where it is of this kind alone. */
  readonly together: string;
}

export const lineHelpers = (framework: Framework): Helpers => ({
  /** The kinds of relation that stand for such lines of org charts: `kindsof "support"`. */
  kindsof: giving(listOf(BARE), (chart) => kindsIn(text(chart), framework), oneOf(0, named(CHART_LINES))),
  ...bare({
    /** How lines of a kind of relation are drawn: solid, double or dashed. */
    lineof: (kind) => lookOf(framework.relations[text(kind)]),
    /** Whether a kind of relation is the same from both ends. */
    mutual: (kind) => framework.relations[text(kind)]?.mutual === true,
  }),
  /** The keys of what these lines mean, in the order of the framework, without dashed ones of the kinds listed: `linekeys edges (list "advises")`. */
  linekeys: giving(listOf(fields<LineKey>({ kind: BARE, mark: BARE, together: BARE })), (lines, without) => {
    const kinds = new Set(Object.values(asMap(lines)).map((line) => text(asMap(line)['kind'])));
    const shown = Object.entries(framework.relations).filter(
      ([kind, sense]) => kinds.has(kind) && !(lookOf(sense) === 'dashed' && list(without).includes(kind)),
    );
    return shown.flatMap((one) => keyOf(one, shown));
  }),
});

const lookOf = (sense: RelationSense | undefined): string => sense?.line ?? LINES[0];

const markOf = (sense: RelationSense): string => `${sense.mutual === true ? 'mutual' : 'line'}-${lookOf(sense)}`;

type Kind = readonly [kind: string, sense: RelationSense];

/** Kinds that are drawn alike and have a word together share the key of the first. */
function keyOf([kind, sense]: Kind, shown: readonly Kind[]): readonly LineKey[] {
  const sharing = shown.filter(([, one]) => one.together === sense.together && markOf(one) === markOf(sense));
  const isShared = sense.together !== undefined && sharing.length > 1;
  if (isShared && sharing[0]?.[0] !== kind) return [];
  return [{ kind, mark: markOf(sense), together: isShared ? (sense.together ?? '') : '' }];
}
