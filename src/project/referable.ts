/** What a text can refer to. */
import type { SourceDocument } from '../load/source-document.js';
import type { Source } from '../load/source.js';
import { factUnits } from './fact-units.js';
import type { KnownIds } from './known-ids.js';
import type { FactUnit, Project } from './project.js';
import { memberOf } from './unit-id.js';

/** A list is undefined while a file that may hold some of it could not be read. */
export interface Referable {
  /** By id; the unit is undefined where it is wrong. */
  readonly facts: ReadonlyMap<string, FactUnit | undefined> | undefined;
  readonly organisations: ReadonlySet<string> | undefined;
  readonly slides: ReadonlySet<string> | undefined;
  /** Of the slide on which the text stands. */
  readonly footnotes: ReadonlySet<string>;
}

/** Before it is known whether its files hold to their schemas. */
export const referableIn = (source: Source, known: KnownIds): Omit<Referable, 'footnotes'> => {
  const facts = known.of('fact');
  const units = [...(facts ?? [])].map((id) => [id, unitOf(source.facts, id)] as const);
  return {
    facts: facts && new Map(units),
    organisations: known.of('organisation'),
    slides: known.of('slide'),
  };
};

const unitOf = (facts: SourceDocument | undefined, id: string): FactUnit | undefined => {
  const unit = memberOf(memberOf(facts?.value, id), 'unit');
  return isUnit(unit) ? unit : undefined;
};

const isUnit = (unit: unknown): unit is FactUnit => typeof unit === 'string' && Object.hasOwn(factUnits, unit);

/** In a sound project. */
export const referableOf = (project: Project): Omit<Referable, 'footnotes'> => ({
  facts: new Map([...project.facts].map(([id, { unit }]) => [id, unit])),
  organisations: new Set(project.organisations.keys()),
  slides: new Set(project.slides.keys()),
});

/** Keys of a slide's footnotes in their order, which is the order of their numbers. */
export const footnotesOf = (fields: unknown): ReadonlySet<string> => {
  const footnotes = memberOf(fields, 'footnotes');
  return new Set(typeof footnotes === 'object' && footnotes !== null ? Object.keys(footnotes) : []);
};
