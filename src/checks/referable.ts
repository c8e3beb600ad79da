/** What a text can refer to. */
import { onceFor } from '../scene/once-for.js';
import { asMap } from '../load/maps.js';
import type { Source } from '../load/source.js';
import { type CellTable } from '../model/cells.js';
import { type FactForm, formsOf } from '../model/fact-forms.js';
import type { Framework } from '../model/framework.js';
import type { Said } from '../model/inexact.js';
import type { KnownIds } from '../validation/known-ids.js';
import type { Project, Qualifier } from '../model/project.js';
import type { Operand } from '../model/reckon.js';
import { qualifiers } from '../schemas/facts.js';
import { memberOf } from '../model/unit-id.js';

/** A fact's unit, the forms in which a text can ask for it, its value, and how exact that is. */
export interface FactSense {
  readonly unit: string;
  readonly forms: readonly FactForm[];
  /** Absent where the file holds no number. */
  readonly value?: number;
  readonly to?: number;
  readonly qualifier?: Qualifier;
}

/** A list is undefined while a file that may hold entries of it could not be read. */
export interface Referable {
  /** By id; undefined for a fact whose unit is wrong. */
  readonly facts: ReadonlyMap<string, FactSense | undefined> | undefined;
  readonly organisations: ReadonlySet<string> | undefined;
  readonly slides: ReadonlySet<string> | undefined;
  readonly cells: CellTable | undefined;
  /** By id: whether pages tell of the conflict. */
  readonly conflicts: ReadonlyMap<string, boolean> | undefined;
  /** Keys of the footnotes of the slide that the text stands on. */
  readonly footnotes: ReadonlySet<string>;
}

/** For files that may still break their schemas. */
export function referableIn(
  source: Source,
  known: KnownIds,
  framework: Framework | undefined,
  cells: CellTable | undefined,
): Omit<Referable, 'footnotes'> {
  const [facts, conflicts] = [known.of('fact'), known.of('conflict')];
  const senses = [...(facts ?? [])].map((id) => [id, senseOf(memberOf(source.facts?.value, id), framework)] as const);
  return {
    facts: facts && new Map(senses),
    organisations: known.of('organisation'),
    slides: known.of('slide'),
    cells,
    conflicts: conflicts && new Map([...conflicts].map((id) => [id, isTold(id, source)])),
  };
}

const isTold = (id: string, { conflicts }: Source): boolean =>
  memberOf(memberOf(conflicts?.value, id), 'weight') === 'main';

/** What is known of a fact as its file has it, right or wrong. */
function senseOf(entry: unknown, framework: Framework | undefined): FactSense | undefined {
  const { unit, value, to, qualifier } = asMap(entry);
  const sense = typeof unit === 'string' ? new Map(Object.entries(framework?.units ?? {})).get(unit) : undefined;
  if (typeof unit !== 'string' || sense === undefined) return undefined;
  const known = qualifiers.find((one) => one === qualifier);
  return {
    unit,
    forms: formsOf(unit, sense),
    ...(typeof value === 'number' ? { value } : {}),
    ...(typeof to === 'number' ? { to } : {}),
    ...(known === undefined ? {} : { qualifier: known }),
  };
}

/** The facts that a figure is reckoned from; undefined if one is wrong or missing. */
export function operandsIn(
  ids: readonly string[],
  facts: ReadonlyMap<string, Partial<Said> | undefined> | undefined,
): readonly Operand[] | undefined {
  const found = ids.flatMap((id): readonly Operand[] => {
    const { value, to, qualifier } = facts?.get(id) ?? {};
    if (value === undefined || (to !== undefined && to <= value)) return [];
    return [{ id, value, ...(to === undefined ? {} : { to }), ...(qualifier === undefined ? {} : { qualifier }) }];
  });
  return found.length === ids.length ? found : undefined;
}

/** All decks and locales ask for the same. */
const sensesOf = onceFor((framework: Framework) => onceFor((facts: Project['facts']) => senses(facts, framework)));

/** What each fact of a map is. */
export const senses = (
  facts: ReadonlyMap<string, unknown>,
  framework: Framework,
): ReadonlyMap<string, FactSense | undefined> =>
  new Map([...facts].map(([id, fact]) => [id, senseOf(fact, framework)]));

/** For a sound project. */
export const referableOf = (project: Project): Omit<Referable, 'footnotes'> => ({
  facts: sensesOf(project.framework)(project.facts),
  organisations: new Set(project.organisations.keys()),
  slides: new Set(project.slides.keys()),
  cells: project.cells,
  conflicts: new Map([...project.conflicts].map(([id, { dispute }]) => [id, dispute !== undefined])),
});

/** Keys of a slide's footnotes in their order, which is the order of their numbers. */
export const footnotesOf = (fields: unknown): ReadonlySet<string> =>
  new Set(Object.keys(asMap(memberOf(fields, 'footnotes'))));
