/** A slide layout holds decoration only: words on it would not be read to anyone who hears the slide, and no check would count them. */
import { quote } from '../diagnostics/printable.js';
import { everyText, wordsOf } from '../scene/walk.js';
import type { DeckRule } from './rule.js';

export const wordsOnLayout: DeckRule = ({ presentation }) =>
  presentation.layouts.flatMap(({ items }) =>
    everyText(items).map(({ body, item }) => ({
      code: 'words-on-layout',
      severity: 'error',
      message: `The text ${quote(wordsOf(body))} stands on the slide layout, where it is decoration: it is not read aloud.`,
      hint: 'Take on="layout" off it, or make it a placeholder.',
      item,
    })),
  );
