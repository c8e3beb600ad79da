/** What a rule on finished scenes gets and gives. One rule a file; a rule never looks at another one's work. */
import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { DeckSpec, Project } from '../project/project.js';
import type { Presentation, Scene } from '../scene/scene.js';
import type { FontSet } from '../text/fonts.js';
import type { Theme } from '../theme/theme.js';

export interface Situation {
  readonly project: Project;
  readonly spec: DeckSpec;
  readonly theme: Theme;
  readonly fonts: FontSet;
  readonly deck: LocalisedDeck;
}

export type SceneRule = (scene: Scene, presentation: Presentation, situation: Situation) => Diagnostic[];

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly unit?: string | undefined;
}

/** A finding on a scene as a diagnostic: it points at the translation where there is one, else at the source text. */
export function found(finding: Finding, scene: Scene, { project, spec, deck }: Situation): Diagnostic {
  const { unit, ...rest } = finding;
  const place = placeOfUnit(unit, scene.slide, project, spec, deck.tag);
  return {
    ...rest,
    slide: scene.slide,
    locale: deck.tag,
    ...(unit === undefined ? {} : { unit }),
    ...(place === undefined ? {} : { place }),
  };
}

function placeOfUnit(
  unit: string | undefined,
  slide: string,
  project: Project,
  spec: DeckSpec,
  tag: string,
): Place | undefined {
  const own = project.slides.get(slide);
  const fallback = own === undefined ? undefined : { file: own.file, line: 1, column: 1 };
  if (unit === undefined) return fallback;
  const translation = tag === spec.source ? undefined : project.locales.get(tag)?.translations.get(unit);
  const source = [...(own?.units ?? []), ...spec.units, ...project.units].find((known) => known.id === unit);
  return translation?.place ?? source?.place ?? fallback;
}
