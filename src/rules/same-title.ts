/** Whoever reads only the titles gets the report, so no two titles say the same; screen readers list slides by them. */
import { quote } from '../diagnostics/printable.js';
import type { Scene } from '../scene/scene.js';
import { wordsOf } from '../text/whole-word.js';
import type { DeckFinding, DeckRule } from './rule.js';

/** Two titles say the same if they share this much of their telling words. */
const SAME = 0.8;

/** Shorter words are articles and prepositions, which tell nothing. */
const TELLING = 4;

export const sameTitle: DeckRule = ({ presentation, project }) => {
  const series = (slide: string): unknown => project.slides.get(slide)?.fields['series'] ?? slide;
  const titles = firstPages(presentation.scenes).map((scene) => ({ scene, words: tellingWords(scene.title) }));
  return titles.flatMap(({ scene, words }, index): DeckFinding[] => {
    const twin = titles
      .slice(0, index)
      .find((earlier) =>
        series(earlier.scene.slide) === series(scene.slide)
          ? earlier.scene.title === scene.title
          : likeness(earlier.words, words) >= SAME,
      );
    return twin === undefined ? [] : [finding(scene, twin.scene)];
  });
};

/** One page for each slide: the parts of a split slide share their title. */
const firstPages = (scenes: readonly Scene[]): readonly Scene[] =>
  [...new Map(scenes.toReversed().map((scene) => [scene.slide, scene])).values()].toReversed();

const finding = (scene: Scene, twin: Scene): DeckFinding => ({
  code: 'same-title',
  severity: 'warning',
  message: `The title says the same as that of the slide ${quote(twin.slide)}: ${quote(twin.title)}.`,
  hint: 'Say what this slide shows and no other does.',
  slide: scene.slide,
  unit: `${scene.slide}/title`,
});

function tellingWords(title: string): ReadonlySet<string> {
  const words = wordsOf(title.toLowerCase());
  const telling = words.filter((word) => word.length >= TELLING);
  return new Set(telling.length === 0 ? words : telling);
}

/** Jaccard index, 0-1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
