/** Slides on any subject: what their fields must come to together, and what their templates reckon. */
import type { Pack } from '../pack.js';
import { barHelpers } from './bar-helpers.js';
import { changeHelpers } from './change-helpers.js';
import { checkBars } from './check-bars.js';
import { checkCut } from './check-cut.js';
import { checkMatrix } from './check-matrix.js';
import { checkOptions } from './check-options.js';
import { checkPeople } from './check-people.js';
import { checkPeriods } from './check-periods.js';
import { checkColumns, checkPictures } from './check-pictures.js';
import { checkPlan } from './check-plan.js';
import { checkQuotations } from './check-quotations.js';
import { checkSources } from './check-sources.js';
import { checkSteps } from './check-steps.js';
import { checkDecisions, checkMinutes } from './check-sums.js';
import { checkTable } from './check-table.js';
import { checkSquares, checkTiles } from './check-tiles.js';
import { checkTitleNumbers } from './check-title-numbers.js';
import { fieldHelpers } from './field-helpers.js';
import { partChangeHelpers } from './part-change-helpers.js';
import { peopleHelpers } from './people-helpers.js';
import { planHelpers } from './plan-helpers.js';
import { matrixHelpers } from './matrix-items.js';
import { rowHelpers } from './row-helpers.js';
import { scoreHelpers } from './scores.js';
import { sourceHelpers } from './source-helpers.js';
import { stepHelpers } from './step-helpers.js';
import { tableHelpers } from './table-lines.js';
import { tileHelpers } from './tile-helpers.js';
import { timeHelpers } from './time-helpers.js';

export const general: Pack = {
  id: 'general',
  helpers: (_deck, _project, slides) => ({
    ...sourceHelpers(slides),
    ...tileHelpers,
    ...timeHelpers,
    ...scoreHelpers,
    ...stepHelpers,
    ...fieldHelpers,
    ...tableHelpers,
    ...barHelpers,
    ...changeHelpers,
    ...partChangeHelpers,
    ...planHelpers,
    ...peopleHelpers,
    ...matrixHelpers,
    ...rowHelpers,
  }),
  checks: [
    checkTiles,
    checkPeriods,
    checkQuotations,
    checkPictures,
    checkColumns,
    checkSquares,
    checkMinutes,
    checkDecisions,
    checkOptions,
    checkSteps,
    checkMatrix,
    checkTable,
    checkBars,
    checkCut,
    checkPlan,
    checkPeople,
    checkSources,
    checkTitleNumbers,
  ],
};
