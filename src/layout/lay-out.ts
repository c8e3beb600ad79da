/** The layout stage: elements become scenes. Each slide is tried at each step of the type scale, then split, else it is an error. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Scene, SlideLayout } from '../scene/scene.js';
import { slideIds } from '../template/deck-view.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { FontSet } from '../text/fonts.js';
import type { Fault } from '../setting/fault.js';
import type { Theme } from '../theme/theme.js';
import { attemptSlide, type Attempt } from './attempt.js';
import { faultDiagnostics } from './fault-diagnostics.js';
import type { Examples, Situation } from './make-context.js';
import { gatherLayouts } from './slide-layouts.js';
import { stockLayouts } from './stock-layouts.js';
import { splitSlide } from './split-slide.js';

/** Scenes in order, and the slide layouts they rest on. */
export interface LaidOut {
  readonly scenes: readonly Scene[];
  readonly layouts: readonly SlideLayout[];
}

/**
 * Scenes of the slides, numbered as pages of the whole deck also where only some of its slides are laid out. Slides that
 * do not fit are left out, each with diagnostics.
 */
export function layOut(
  slides: readonly ExpandedSlide[],
  deck: LocalisedDeck,
  theme: Theme,
  fonts: FontSet,
  examples?: Examples,
): Outcome<LaidOut> {
  const order = pageOrder(slides, deck);
  let pages = numberPages(order, () => 1);
  for (let round = 0; ; round++) {
    const around = { deck, theme, fonts, ...(examples === undefined ? {} : { examples }) };
    const results = slides.map((slide) =>
      laySlide(slide, { ...around, pageOf: (id) => pages.get(id)?.first, lastPageOf: (id) => pages.get(id)?.last }),
    );
    const parts = new Map(
      slides.map((expanded, index) => [expanded.slide.id, Math.max(1, results[index]?.pages.length ?? 1)]),
    );
    const next = numberPages(order, (id) => parts.get(id) ?? 1);
    if (round === maximumRounds || samePages(pages, next)) return collect(results, deck, theme);
    pages = next;
  }
}

/** Page numbers in texts can move a split, which moves page numbers; in practice the second round agrees with the first. */
const maximumRounds = 4;

interface LaidSlide {
  readonly pages: readonly Attempt[];
  readonly diagnostics: readonly Diagnostic[];
}

const withStock = (laid: LaidOut, deck: LocalisedDeck, theme: Theme): LaidOut => ({
  ...laid,
  layouts: [...laid.layouts, ...stockLayouts(laid.layouts, deck, theme)],
});

const collect = (results: readonly LaidSlide[], deck: LocalisedDeck, theme: Theme): Outcome<LaidOut> => ({
  value: withStock(
    gatherLayouts(
      results.flatMap((result) => result.pages),
      deck,
      theme,
    ),
    deck,
    theme,
  ),
  diagnostics: results.flatMap((result) => result.diagnostics),
});

/** Ids of the deck's slides in order, and after them those that stand in no chapter of it. */
const pageOrder = (slides: readonly ExpandedSlide[], deck: LocalisedDeck): readonly string[] => [
  ...new Set([...slideIds(deck.spec), ...slides.map(({ slide }) => slide.id)]),
];

/** First and last page of each slide. */
type Pages = ReadonlyMap<string, { readonly first: number; readonly last: number }>;

function numberPages(order: readonly string[], partsOf: (id: string) => number): Pages {
  const pages = new Map<string, { first: number; last: number }>();
  let page = 1;
  for (const id of order) {
    pages.set(id, { first: page, last: page + partsOf(id) - 1 });
    page += partsOf(id);
  }
  return pages;
}

const samePages = (a: Pages, b: Pages): boolean =>
  [...a].every(([id, { first, last }]) => b.get(id)?.first === first && b.get(id)?.last === last);

function laySlide(expanded: ExpandedSlide, situation: Situation): LaidSlide {
  let last: readonly Fault[] = [];
  for (let step = 0; step < situation.theme.steps; step++) {
    const attempt = attemptSlide(expanded, situation, step);
    if (attempt.faults.length === 0) return { pages: [attempt], diagnostics: [] };
    last = attempt.faults;
  }
  const split = splitSlide(expanded, situation);
  if (split !== undefined && 'pages' in split) return { pages: split.pages, diagnostics: [] };
  const faults = split?.faults ?? last;
  if (faults.length === 0) throw new Error(`layout lost the slide ${expanded.slide.id}: no page, and nothing wrong`);
  return { pages: [], diagnostics: faultDiagnostics(faults, expanded.slide, situation.deck) };
}
