/** What the stages of a deck are given, and what is the same for all its locales. */
import type { DeckRule } from '../rules/rule.js';
import type { Profile } from '../model/profile.js';
import type { DeckSpec, Project } from '../model/project.js';
import type { FontFiles } from '../scene/fonts.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { FontSet } from '../text/fonts.js';
import type { Theme } from '../theme/theme.js';
import type { Files } from '../world/world.js';
import type { InLocale } from './approvals.js';
import type { Expanding } from './expand-sound.js';
import type { ExampleDeck } from './examples.js';
import type { MeasuredPicture } from './picture-sizes.js';
import type { Pictures } from './pictures/pictures-in.js';

/** What is the same for every locale of a deck. */
export interface PreparedDeck {
  readonly project: Project;
  readonly deck: DeckSpec;
  readonly theme: Theme;
  /** All slides of the deck: what stands on a page depends on those before it. */
  readonly slides: readonly ExpandedSlide[];
  /** Ids of the slides to keep; all when absent. */
  readonly kept?: readonly string[];
  readonly fonts: FontSet;
  /** Where a slide shows examples of slide types. */
  readonly examples?: ExampleDeck;
  /** All pictures that slides and examples show. */
  readonly pictures: ReadonlyMap<string, MeasuredPicture>;
  /** Where templates ask who has approved what: their slides in one locale, which replace those of `slides`. */
  readonly inLocale?: InLocale;
  /** Hash of the log's last line, where the files name it. */
  readonly head?: string;
  readonly profile?: Profile;
  /** Those of the packs that the project uses. */
  readonly rules: readonly DeckRule[];
}

export interface World {
  readonly files: Files;
  readonly fontFiles: (families: Theme['fonts']) => FontFiles;
  /** Where whoever asks reads them too; else they are read for this alone. */
  readonly pictures?: Pictures;
  /** Where slides may have been expanded before. */
  readonly expanding?: Expanding;
}

export interface DeckOptions {
  readonly draft: boolean;
  /** Ids of the slides to keep; all when absent. */
  readonly slides?: readonly string[];
  /** Hash of the log's last line, which a delivered file names. */
  readonly head?: string;
  /** What the files are made for. */
  readonly profile?: Profile;
}
