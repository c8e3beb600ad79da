/** Slides expanded and held against what the theme has, as often as a deck needs them. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { checkMarkup } from '../elements/check-markup.js';
import { classificationUnit, type Profile } from '../model/profile.js';
import type { DeckSpec, Project, Slide } from '../model/project.js';
import type { Approvals } from '../template/approvals-view.js';
import { slidesOf } from '../template/deck-view.js';
import type { Edition } from '../template/edition.js';
import { expandSlides, type ExpandedSlide } from '../template/expand-slides.js';
import { namingLayouts } from '../template/inclusions.js';
import type { Layouts } from '../template/layouts.js';
import type { Theme } from '../theme/theme.js';

export interface SoundSlides {
  /** All whose templates run. */
  readonly expanded: readonly ExpandedSlide[];
  /** Without those that are not kept and whose markup is faulty: such a slide counts as one page. */
  readonly sound: readonly ExpandedSlide[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Expands these slides, all of the deck where none are named, with what the log says in one locale. */
export type Expand = (slides?: readonly Slide[], approvals?: Approvals) => SoundSlides;

interface Options {
  readonly draft: boolean;
  readonly head?: string;
  readonly slides?: readonly string[];
  readonly profile?: Profile;
}

export function expanderOf(project: Project, deck: DeckSpec, layouts: Layouts, theme: Theme, options: Options): Expand {
  const { slides: kept } = options;
  const printed = editionOf(deck, options);
  return (slides = slidesOf(deck, project), approvals) => {
    const edition = { ...printed, ...(approvals === undefined ? {} : { approvals }) };
    const { value: expanded = [], diagnostics }: Outcome<ExpandedSlide[]> = expandSlides(
      project,
      deck,
      layouts,
      edition,
      slides,
    );
    const checked = expanded.map((one) => ({ one, faults: checkMarkup(one.root, theme) }));
    const told = checked.flatMap(({ one, faults }) => (kept?.includes(one.slide.id) === false ? [] : faults));
    return {
      expanded,
      sound: checked.flatMap(({ one, faults }) => (faults.length === 0 ? [one] : [])),
      diagnostics: namingLayouts([...diagnostics, ...told], layouts),
    };
  };
}

const editionOf = ({ id }: DeckSpec, { draft, head, profile }: Options): Edition => ({
  draft,
  ...(head === undefined ? {} : { head }),
  ...(profile?.classified ? { classification: classificationUnit(id, profile.id) } : {}),
});
