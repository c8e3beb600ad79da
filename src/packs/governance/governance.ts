/** How countries govern: who leads on which level, who was interviewed and is asked, where pages on a country stand, what is answered of it. */
import type { Pack } from '../pack.js';
import { answerHelpers } from './answer-helpers.js';
import { approvalHelpers } from './approval-helpers.js';
import { checkAnswers } from './check-answers.js';
import { checkGrids } from './check-grids.js';
import { checkLeaders } from './check-leaders.js';
import { checkPayers } from './check-payers.js';
import { checkProfiles } from './check-profiles.js';
import { divisionHelpers } from './division-helpers.js';
import { entryHelpers } from './entry-helpers.js';
import { finderHelpers } from './finder.js';
import { leaderHelpers } from './leader-helpers.js';
import { matrixHelpers } from './matrix-helpers.js';
import { organisationHelpers } from './organisation-helpers.js';

export const governance: Pack = {
  id: 'governance',
  helpers: (deck, project) => ({
    ...organisationHelpers(project),
    ...answerHelpers(project),
    ...approvalHelpers(project),
    ...leaderHelpers(project.organisations),
    ...finderHelpers(deck, project),
    ...matrixHelpers(project.cells),
    ...divisionHelpers,
    ...entryHelpers,
  }),
  checks: [checkAnswers, checkGrids, checkLeaders, checkPayers, checkProfiles],
};
