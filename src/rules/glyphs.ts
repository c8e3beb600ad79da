/** A character that the font lacks would be an empty box in one format and another font in the other. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { everyText } from '../scene/walk.js';
import type { FontMetrics } from '../text/fonts.js';
import { found, type SceneRule } from './rule.js';

export const glyphs: SceneRule = (scene, presentation, situation) => {
  const diagnostics: Diagnostic[] = [];
  for (const text of everyText(scene.items)) {
    for (const paragraph of text.body.paragraphs) {
      for (const run of paragraph.runs) {
        const font = situation.fonts.get(run.font, run.bold, run.italic);
        const missing = missingIn(run.text, font);
        if (missing.length === 0) continue;
        const family = presentation.fonts[run.font].pdf;
        const list = missing
          .map(
            (character) =>
              `«${character}» (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
          )
          .join(', ');
        diagnostics.push(
          found(
            {
              code: 'missing-glyph',
              severity: 'error',
              message: `The font ${family} has no ${list}.`,
              hint: 'Write it another way.',
              unit: paragraph.unit ?? text.units[0],
            },
            scene,
            situation,
          ),
        );
      }
    }
  }
  return diagnostics;
};

function missingIn(text: string, font: FontMetrics): string[] {
  const missing = new Set<string>();
  for (const character of text) if (!font.has(character.codePointAt(0) ?? 0)) missing.add(character);
  return [...missing];
}
