/** A character that the font lacks would be an empty box in one format and another font in the other. */
import { codePoint } from '../diagnostics/printable.js';
import { everyText } from '../scene/walk.js';
import type { FontMetrics } from '../text/fonts.js';
import type { SceneRule } from './rule.js';

export const glyphs: SceneRule = (scene, { presentation, fonts }) =>
  everyText(scene.items).flatMap((text) =>
    text.body.paragraphs.flatMap((paragraph) =>
      paragraph.runs.flatMap((run) => {
        const missing = missingIn(run.text, fonts.get(run.font, run.bold, run.italic));
        if (missing.length === 0) return [];
        const list = missing.map((character) => `«${character}» (${codePoint(character)})`).join(', ');
        const message = `The font ${presentation.fonts[run.font].pdf} has no ${list}.`;
        const unit = paragraph.unit ?? text.units[0];
        return [
          { code: 'missing-glyph', severity: 'error', message, hint: 'Write it another way.', unit, item: text.item },
        ];
      }),
    ),
  );

function missingIn(text: string, font: FontMetrics): string[] {
  const missing = new Set<string>();
  for (const character of text) if (!font.has(character.codePointAt(0) ?? 0)) missing.add(character);
  return [...missing];
}
