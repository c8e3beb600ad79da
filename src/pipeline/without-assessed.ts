/** A deck may do without what is an assessment: such fields are taken out of its slides before a template sees them. */
import type { DeckSpec, Project, Slide } from '../model/project.js';
import { isAbove } from '../model/paths.js';

type Path = NonNullable<Slide['assessed']>[number];

/** The project as it is, unless the deck says `assessment: off`. */
export function withoutAssessed(project: Project, { assessment }: Pick<DeckSpec, 'assessment'>): Project {
  if (assessment !== 'off') return project;
  return { ...project, slides: new Map([...project.slides].map(([id, slide]) => [id, stripped(slide)])) };
}

function stripped(slide: Slide): Slide {
  const { assessed, ...rest } = slide;
  if (assessed === undefined) return slide;
  return {
    ...rest,
    fields: assessed.reduce<Slide['fields']>((fields, path) => without(fields, path), rest.fields),
    units: rest.units.filter(({ path }) => !assessed.some((above) => isAbove(above, path))),
  };
}

/** A copy that lacks what stands at the path. */
function without(fields: Readonly<Record<string, unknown>>, [first, ...more]: Path): Readonly<Record<string, unknown>> {
  const key = String(first);
  const inner = fields[key];
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
  if (more.length === 0 || typeof inner !== 'object' || inner === null) return more.length === 0 ? rest : fields;
  return { ...fields, [key]: without(inner as Readonly<Record<string, unknown>>, more) };
}
