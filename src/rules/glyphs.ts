/** A character that the font lacks would be an empty box in one format and another font in the other. */
import { codePoint } from '../diagnostics/printable.js';
import type { Scene } from '../scene/scene.js';
import type { Run } from '../scene/text.js';
import { everyText, type PlacedText } from '../scene/walk.js';
import type { FontMetrics } from '../text/fonts.js';
import type { DeckFinding, DeckRule, Situation } from './rule.js';

/** What slides share is reported once, with the first of them. */
export const glyphs: DeckRule = (situation) => (hasAll(situation) ? [] : missingGlyphs(situation));

/** Asks once for each character rather than at each place where it stands; nearly every deck has them all. */
function hasAll({ presentation, fonts }: Situation): boolean {
  const texts = new Map<FontMetrics, string[]>();
  for (const { items } of presentation.scenes)
    for (const { body } of everyText(items))
      for (const { runs } of body.paragraphs)
        for (const { text, font, bold, italic } of runs) {
          const metrics = fonts.get(font, bold, italic);
          const list = texts.get(metrics);
          if (list === undefined) texts.set(metrics, [text]);
          else list.push(text);
        }
  return [...texts].every(([font, list]) => missingIn(list.join(''), font).length === 0);
}

function missingGlyphs(situation: Situation): readonly DeckFinding[] {
  const told = new Map<string, DeckFinding>();
  for (const scene of situation.presentation.scenes)
    for (const found of onScene(scene, situation)) {
      const { message, unit, place, slide } = found;
      const key = JSON.stringify([message, place ?? [unit, slide]]);
      if (!told.has(key)) told.set(key, found);
    }
  return [...told.values()];
}

const onScene = (scene: Scene, situation: Situation): readonly DeckFinding[] =>
  everyText(scene.items).flatMap((text) =>
    text.body.paragraphs.flatMap(({ runs, unit = text.units[0] }) =>
      runs.flatMap((run) => inRun(run, unit, text, situation).map((found) => ({ ...found, slide: scene.slide }))),
    ),
  );

function inRun(
  run: Run,
  unit: string | undefined,
  { item }: PlacedText,
  { presentation, fonts, deck }: Situation,
): readonly DeckFinding[] {
  const missing = missingIn(run.text, fonts.get(run.font, run.bold, run.italic));
  const [first] = missing;
  if (first === undefined) return [];
  const list = missing.map((character) => `«${character}» (${codePoint(character)})`).join(', ');
  return [
    {
      code: 'missing-glyph',
      severity: 'error',
      message: `The font ${presentation.fonts[run.font].pdf} has no ${list}.`,
      hint: 'Write it another way.',
      ...(deck.originOf(first, unit) ?? { unit, item }),
    },
  ];
}

const missingIn = (text: string, font: FontMetrics): readonly string[] =>
  [...new Set(text)].filter((character) => !font.has(character.codePointAt(0) ?? 0));
