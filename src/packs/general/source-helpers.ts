/** Sources as a list of them prints them: their titles, and the pages of the slides that name them. */
import { bare, type Helpers } from '../../template/helper.js';
import type { SlideOutline } from '../../template/outline.js';
import { toToken } from '../../template/reference-token.js';
import { runsOf, spans } from '../../template/section-rows.js';
import { list, text } from '../../template/values.js';

/** `slides` are those of the deck in order. */
export const sourceHelpers = (slides: readonly SlideOutline[]): Helpers =>
  bare({
    sourcetitle: (id) => toToken({ kind: 'unit', id: `sources/${text(id)}.title` }),
    /** Empty where no slide of the deck names it. */
    sourcepages: (id) => {
      const runs = runsOf(slides, ({ fields }) => list(fields['sources']).includes(id));
      return runs.length === 0 ? '' : spans(runs);
    },
  });
