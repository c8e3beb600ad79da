/** What a rule on finished scenes gets and gives. One rule a file; no rule looks at another's work. */
import type { Place, Severity } from '../diagnostics/diagnostic.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { DeckSpec, Project } from '../model/project.js';
import type { Item, Presentation, Scene } from '../scene/scene.js';
import type { FontSet } from '../text/fonts.js';
import type { Theme } from '../theme/theme.js';

export interface Situation {
  readonly presentation: Presentation;
  readonly project: Project;
  readonly spec: DeckSpec;
  readonly theme: Theme;
  readonly fonts: FontSet;
  readonly deck: LocalisedDeck;
}

/** What is wrong, and with what; `diagnosticOf` finds the place. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  /** The unit whose words are at fault; the diagnostic points at its text. */
  readonly unit?: string | undefined;
  /** Where to mend it, if that is neither the unit's text nor the layout. */
  readonly place?: Place;
  /** The item at fault: where no unit is named, the diagnostic points at the line of the layout that asked for it. */
  readonly item?: Item;
}

/** Looks at one page. */
export type SceneRule = (scene: Scene, situation: Situation) => readonly Finding[];

/** A finding that needs all pages; without a slide it is about the deck. */
export type DeckFinding = Finding & { readonly slide?: string };

/** Looks at all pages at once. */
export type DeckRule = (situation: Situation) => readonly DeckFinding[];
