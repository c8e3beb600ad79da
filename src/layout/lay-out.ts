/** The layout stage: elements become scenes. Each slide is tried at each step of the type scale, then split, else it is an error. */
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { LocalisedDeck } from '../localise/localised-deck.js';
import type { Scene } from '../scene/scene.js';
import type { ExpandedSlide } from '../template/expand-slides.js';
import type { FontSet } from '../text/fonts.js';
import type { Theme } from '../theme/theme.js';
import { attemptSlide, type Attempt, type Situation } from './attempt.js';
import { faultDiagnostics } from './fault-diagnostics.js';
import { splitSlide } from './split-slide.js';

/** Scenes of all slides, pages numbered. Slides that do not fit are left out, each with diagnostics. */
export function layOut(slides: readonly ExpandedSlide[], deck: LocalisedDeck, theme: Theme, fonts: FontSet): Outcome<Scene[]> {
  let pages = numberPages(slides, () => 1);
  for (let round = 0; ; round++) {
    const results = slides.map((slide) => laySlide(slide, { deck, theme, fonts, pageOf: (id) => pages.get(id) }));
    const parts = new Map(slides.map((expanded, index) => [expanded.slide.id, Math.max(1, results[index]?.scenes.length ?? 1)]));
    const next = numberPages(slides, (id) => parts.get(id) ?? 1);
    if (round === maximumRounds || samePages(pages, next)) return collect(results);
    pages = next;
  }
}

/** Page numbers in texts can move a split, which moves page numbers; in practice the second round agrees with the first. */
const maximumRounds = 4;

interface LaidSlide {
  readonly scenes: readonly Scene[];
  readonly diagnostics: readonly Diagnostic[];
}

const collect = (results: readonly LaidSlide[]): Outcome<Scene[]> => ({
  value: results.flatMap((result) => result.scenes),
  diagnostics: results.flatMap((result) => result.diagnostics),
});

function numberPages(slides: readonly ExpandedSlide[], partsOf: (id: string) => number): Map<string, number> {
  const pages = new Map<string, number>();
  let page = 1;
  for (const { slide } of slides) {
    pages.set(slide.id, page);
    page += partsOf(slide.id);
  }
  return pages;
}

const samePages = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean => [...a].every(([id, page]) => b.get(id) === page);

function laySlide(expanded: ExpandedSlide, situation: Situation): LaidSlide {
  let attempt: Attempt | undefined;
  for (let step = 0; step < situation.theme.steps; step++) {
    attempt = attemptSlide(expanded, situation, step);
    if (attempt.faults.length === 0) return { scenes: [attempt.scene], diagnostics: [] };
  }
  const split = splitSlide(expanded, situation);
  if (split !== undefined && 'scenes' in split) return { scenes: split.scenes, diagnostics: [] };
  const faults = split?.faults ?? attempt?.faults ?? [];
  return { scenes: [], diagnostics: faultDiagnostics(faults, expanded.slide, situation.deck) };
}
