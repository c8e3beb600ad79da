/** Slides expanded and held against what the theme has, as often as a deck needs them. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Steps } from '../diagnostics/steps.js';
import { checkMarkup } from '../elements/check-markup.js';
import { classificationUnit, type Profile } from '../model/profile.js';
import type { DeckSpec, Project, Slide } from '../model/project.js';
import type { Approvals } from '../template/approvals-view.js';
import { slidesOf } from '../template/deck-view.js';
import type { Edition } from '../template/edition.js';
import { type ExpandedSlide, expandingSlides } from '../template/expand-slides.js';
import { namingLayouts } from '../template/inclusions.js';
import type { Layouts } from '../template/layouts.js';
import { outlineOf } from '../template/make-outline.js';
import type { Outline } from '../template/outline.js';
import type { Theme } from '../theme/theme.js';

export interface SoundSlides {
  /** All whose templates run. */
  readonly expanded: readonly ExpandedSlide[];
  /** Without those that are not kept and whose markup is faulty: such a slide counts as one page. */
  readonly sound: readonly ExpandedSlide[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Expands these slides, all of the deck where none are named, with what the log says in one locale. */
export type Expand = (slides?: readonly Slide[], approvals?: Approvals) => Steps<SoundSlides>;

interface Options {
  readonly draft: boolean;
  readonly head?: string;
  readonly slides?: readonly string[];
  readonly profile?: Profile;
}

/** All that sound slides are made of, but for the places of faults. */
export interface Given {
  readonly outline: Outline;
  readonly deck: DeckSpec;
  /** Only which they are, and in which order: what templates know of them is in the outline. */
  readonly slides: readonly Slide[];
  readonly layouts: Layouts;
  readonly theme: Theme;
  readonly edition: Edition;
}

/** Expands slides of such an outline by `expand`, or gives what it would. */
export type Expanding = (given: Given, expand: (outline: Outline) => Steps<SoundSlides>) => Steps<SoundSlides>;

const expandAnew: Expanding = ({ outline }, expand) => expand(outline);

/** `expanding`: where slides may have been expanded before. */
export function expanderOf(
  project: Project,
  deck: DeckSpec,
  { layouts, theme }: Pick<Given, 'layouts' | 'theme'>,
  options: Options,
  expanding = expandAnew,
): Expand {
  const printed = editionOf(deck, options);
  const outline = outlineOf(project, deck);
  return (slides = slidesOf(deck, project), approvals) => {
    const edition = { ...printed, ...(approvals === undefined ? {} : { approvals }) };
    const given = { outline, deck, slides, layouts, theme, edition };
    // What the log says differs from locale to locale, and stands on few slides.
    const expand = approvals === undefined ? expanding : expandAnew;
    return expand(given, (seen) => soundOf({ ...given, outline: seen }, options));
  };
}

function* soundOf(
  { outline, deck, slides, layouts, theme, edition }: Given,
  { slides: kept }: Options,
): Steps<SoundSlides> {
  const { value: expanded = [], diagnostics }: Outcome<ExpandedSlide[]> = yield* expandingSlides(
    slides,
    deck,
    outline,
    layouts,
    edition,
  );
  const checked: { readonly one: ExpandedSlide; readonly faults: readonly Diagnostic[] }[] = [];
  for (const one of expanded) {
    checked.push({ one, faults: checkMarkup(one.root, theme) });
    yield;
  }
  const told = checked.flatMap(({ one, faults }) => (kept?.includes(one.slide.id) === false ? [] : faults));
  return {
    expanded,
    sound: checked.flatMap(({ one, faults }) => (faults.length === 0 ? [one] : [])),
    diagnostics: namingLayouts([...diagnostics, ...told], layouts),
  };
}

const editionOf = ({ id }: DeckSpec, { draft, head, profile }: Options): Edition => ({
  draft,
  ...(head === undefined ? {} : { head }),
  ...(profile?.classified ? { classification: classificationUnit(id, profile.id) } : {}),
});
