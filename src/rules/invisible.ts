/** Characters that nobody sees but that move line breaks or change the reading order: each program treats them differently. */
import { codePoint } from '../diagnostics/printable.js';
import { everyText } from '../scene/walk.js';
import type { SceneRule } from './rule.js';

/** Soft hyphen, zero-width space, line and paragraph separators, directional controls, byte order mark. */
const unseen = /[\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;

export const invisible: SceneRule = (scene) =>
  everyText(scene.items).flatMap((text) =>
    text.body.paragraphs.flatMap((paragraph) => {
      const characters = new Set(paragraph.runs.flatMap((run) => run.text.match(unseen) ?? []));
      if (characters.size === 0) return [];
      const message = `The text holds characters that cannot be seen (${[...characters].map(codePoint).join(', ')}); programs break and order its lines differently because of them.`;
      const hint = 'Take them out; a word that must be broken gets its hyphen from the layout.';
      const unit = paragraph.unit ?? text.units[0];
      return [{ code: 'invisible-character', severity: 'error', message, hint, unit, item: text.item }];
    }),
  );
