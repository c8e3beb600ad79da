/**
 * A project with a proposal written, in memory and at once: for questions about its words. What was made of its files stays as it is, so
 * charts that take their data from facts keep the old ones.
 */
import type { DeckSpec, Fact, LocaleSpec, Project, Unit } from '../../model/project.js';
import type { Change, Proposed } from '../../proposals/proposal.js';
import { reworded } from '../../proposals/reworded.js';

export interface Reworded {
  readonly project: Project;
  readonly spec: DeckSpec;
}

/** `text`: in place of the proposed one. As it is where nothing can be written. */
export function projectWith({ project, spec }: Reworded, proposed: Proposed, text?: string): Reworded {
  const { proposal, change } = text === undefined ? proposed : reworded(proposed, text);
  const { unit, fact } = proposal;
  if ('refused' in change) return { project, spec };
  if ('translation' in change) {
    const { file, translation: id, target } = change;
    return { project: withTranslation(project, file, id, target), spec };
  }
  if (fact !== undefined) return { project: withFact(project, fact, change.scalars), spec };
  const value = change.scalars[0]?.value;
  return unit === null || value === undefined ? { project, spec } : withText({ project, spec }, unit, String(value));
}

type Scalars = Extract<Change, { readonly scalars: unknown }>['scalars'];

/** A fact's `value`, and the end of a span, `to`. */
function withFact(project: Project, id: string, scalars: Scalars): Project {
  const fact = project.facts.get(id);
  if (fact === undefined) return project;
  const changed = scalars.reduce<Fact>(
    (one, { path, value }) => ({ ...one, [path.at(-1) === 'to' ? 'to' : 'value']: Number(value) }),
    fact,
  );
  return { ...project, facts: new Map(project.facts).set(id, changed) };
}

/** `file`: the PO file in which it stands. */
function withTranslation(project: Project, file: string, id: string, target: string): Project {
  const locales = [...project.locales].map(([tag, locale]): [string, LocaleSpec] => {
    const known = locale.translations.get(id);
    if (known?.place.file !== file) return [tag, locale];
    return [tag, { ...locale, translations: new Map(locale.translations).set(id, { ...known, target }) }];
  });
  return { ...project, locales: new Map(locales) };
}

function withText({ project, spec }: Reworded, id: string, text: string): Reworded {
  const reworded = <T extends { readonly units: readonly Unit[] }>(one: T): T =>
    one.units.some((unit) => unit.id === id)
      ? { ...one, units: one.units.map((unit) => (unit.id === id ? { ...unit, text } : unit)) }
      : one;
  const slides = [...project.slides].map(([name, slide]) => [name, reworded(slide)] as const);
  return { project: { ...reworded(project), slides: new Map(slides) }, spec: reworded(spec) };
}
