/** What a rule on finished scenes gets and gives. One rule a file; a rule never looks at another one's work. */
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
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
export function found(finding: Finding, scene: Scene, { project, deck }: Situation): Diagnostic {
  const { unit, ...rest } = finding;
  const own = project.slides.get(scene.slide);
  const whole = own === undefined ? undefined : { file: own.file, line: 1, column: 1 };
  const place = (unit === undefined ? undefined : deck.placeOf(unit)) ?? whole;
  return {
    ...rest,
    slide: scene.slide,
    locale: deck.tag,
    ...(unit === undefined ? {} : { unit }),
    ...(place === undefined ? {} : { place }),
  };
}
