/** The layout stage: elements become scenes. Each slide is tried at each step of the type scale, the largest first, then split, else it is an error. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { finished, type Steps } from '../diagnostics/steps.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Scene, SlideLayout } from '../scene/scene.js';
import { slideIds } from '../template/deck-view.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { FontSet } from '../text/fonts.js';
import type { Theme } from '../theme/theme.js';
import type { Fault } from '../setting/fault.js';
import { attemptSlide, fitSlide, type Fitting } from './attempt.js';
import { faultDiagnostics } from './say-fault.js';
import type { Situation } from './make-context.js';
import { answersFrom, numberPages, type PageAnswers } from './page-numbers.js';
import { gatherLayouts } from './slide-layouts.js';
import { stockLayouts } from './stock-layouts.js';
import { splitSlide } from './split-slide.js';

/** Scenes in order, and the slide layouts they rest on. */
export interface LaidOut {
  readonly scenes: readonly Scene[];
  readonly layouts: readonly SlideLayout[];
}

export interface Aids extends Pick<Situation, 'examples' | 'pictures'> {
  /** Where slides may have been laid out before, from the same. */
  readonly laying?: Laying;
}

/** A slide that was laid out, or why it was not. */
export interface LaidSlide {
  readonly pages: readonly Fitting[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a slide is laid out in; a new one for each try, since it remembers which page numbers were asked for. */
export type Numbering = Situation & PageAnswers;

/** Lays out a slide by `lay`, or gives what it would: pages, and the numbering that they asked. */
export type Laying = (
  expanded: ExpandedSlide,
  begin: () => Numbering,
  lay: (situation: Situation) => LaidSlide,
) => Numbered;

const layAnew: Laying = (_, begin, lay) => {
  const answers = begin();
  return { laid: lay(answers), answers };
};

/**
 * Scenes of the slides, numbered as pages of the whole deck also where only some of its slides are laid out. Slides that
 * do not fit are left out, each with diagnostics.
 */
export const layOut = (...given: Parameters<typeof layingOut>): Outcome<LaidOut> => finished(layingOut(...given));

/** The same slide by slide. */
export function* layingOut(
  slides: readonly ExpandedSlide[],
  deck: LocalisedDeck,
  theme: Theme,
  fonts: FontSet,
  { laying = layAnew, ...aids }: Aids = {},
): Steps<Outcome<LaidOut>> {
  const order = pageOrder(slides, deck);
  const around = { deck, theme, fonts, ...aids, laying };
  const results = new Map<ExpandedSlide, Numbered>();
  for (let round = 0; round <= maximumRounds; round++) if (!(yield* layRound(slides, order, results, around))) break;
  const laid = slides.flatMap((expanded) => results.get(expanded)?.laid ?? []);
  return collect(laid, deck, theme);
}

/** Page numbers in texts can move a split, which moves page numbers; in practice the second round agrees with the first. */
const maximumRounds = 4;

/** A slide as it was laid out with some page numbers. */
export interface Numbered {
  readonly laid: LaidSlide;
  readonly answers: PageAnswers;
}

/**
 * Lays out each slide that is new or prints page numbers that have changed, in order, so that the slides before it are counted. A slide
 * whose last page is asked for comes next: many may refer to it, and one that goes on over pages would have all of them laid out again.
 * False where there was none.
 */
function* layRound(
  slides: readonly ExpandedSlide[],
  order: readonly string[],
  results: Map<ExpandedSlide, Numbered>,
  { laying, ...around }: Omit<Situation, keyof PageAnswers> & { readonly laying: Laying },
): Steps<boolean> {
  let pages = numberPages(order, countIn(results));
  let changed = false;
  const rest = slides.toReversed();
  for (let expanded = rest.pop(); expanded !== undefined; expanded = rest.pop()) {
    const known = results.get(expanded);
    if (known?.answers.holdFor(pages) === true) continue;
    const begin = (): Numbering => ({ ...around, ...answersFrom(pages) });
    const { laid, answers } = laying(expanded, begin, (situation) => laySlide(expanded, situation));
    results.set(expanded, { laid, answers });
    if (pageCount(laid) !== pageCount(known?.laid)) pages = numberPages(order, countIn(results));
    changed = true;
    rest.push(...slides.filter((one) => answers.spans.has(one.slide.id) && !results.has(one)));
    yield;
  }
  return changed;
}

/** A slide that is still to come, or that does not fit, counts as one page. */
const pageCount = (laid: LaidSlide | undefined): number => Math.max(1, laid?.pages.length ?? 1);

function countIn(results: ReadonlyMap<ExpandedSlide, Numbered>): (id: string) => number {
  const counts = new Map([...results].map(([{ slide }, { laid }]) => [slide.id, pageCount(laid)]));
  return (id) => counts.get(id) ?? 1;
}

function collect(results: readonly LaidSlide[], deck: LocalisedDeck, theme: Theme): Outcome<LaidOut> {
  const pages = results.flatMap((result) => result.pages);
  const laid = gatherLayouts(pages, deck, theme);
  const layouts = [...laid.layouts, ...stockLayouts(laid.layouts, deck, theme)];
  return { value: { ...laid, layouts }, diagnostics: results.flatMap((result) => result.diagnostics) };
}

/** Ids of the deck's slides in order, and after them those that stand in no chapter of it. */
const pageOrder = (slides: readonly ExpandedSlide[], deck: LocalisedDeck): readonly string[] => [
  ...new Set([...slideIds(deck.spec), ...slides.map(({ slide }) => slide.id)]),
];

/** A slide that was laid out for a question. */
export interface TriedSlide {
  /** Where it does not fit: the whole slide at the smallest step, with what sticks out. */
  readonly scenes: readonly Scene[];
  /** What does not fit. */
  readonly faults: readonly Fault[];
  /** The same in sentences. */
  readonly diagnostics: readonly Diagnostic[];
}

/** One slide by itself; slides before it count as a page each. */
export function trySlide(
  expanded: ExpandedSlide,
  deck: LocalisedDeck,
  theme: Theme,
  fonts: FontSet,
  aids: Omit<Aids, 'laying'>,
): TriedSlide {
  const pages = numberPages(pageOrder([expanded], deck), () => 1);
  const { fittings, faults } = fitted(expanded, { deck, theme, fonts, ...aids, ...answersFrom(pages) });
  const diagnostics = faultDiagnostics(faults, expanded.slide, deck);
  return { scenes: fittings.map(({ scene }) => scene), faults, diagnostics };
}

function laySlide(expanded: ExpandedSlide, situation: Situation): LaidSlide {
  const { fittings, faults } = fitted(expanded, situation);
  return faults.length === 0
    ? { pages: fittings, diagnostics: [] }
    : { pages: [], diagnostics: faultDiagnostics(faults, expanded.slide, situation.deck) };
}

/** With faults the pages are the smallest attempt. */
function fitted(
  expanded: ExpandedSlide,
  situation: Situation,
): { readonly fittings: readonly Fitting[]; readonly faults: readonly Fault[] } {
  const smallest = situation.theme.steps - 1;
  for (let step = -situation.theme.larger; step < smallest; step++) {
    const page = fitSlide(expanded, situation, step);
    if (page !== undefined) return { fittings: [page], faults: [] };
  }
  const attempt = attemptSlide(expanded, situation, smallest);
  if (attempt.faults.length === 0) return { fittings: [attempt], faults: [] };
  const split = splitSlide(expanded, situation);
  if (split !== undefined && 'pages' in split) return { fittings: split.pages, faults: [] };
  const faults = split?.faults ?? attempt.faults;
  if (faults.length === 0) throw new Error(`layout lost the slide ${expanded.slide.id}: no page, and nothing wrong`);
  return { fittings: [attempt], faults };
}
