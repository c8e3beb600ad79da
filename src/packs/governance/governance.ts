/** How countries govern: who leads on which level, who was interviewed and is asked, where pages on a country stand. */
import type { Pack } from '../pack.js';
import { approvalHelpers } from './approval-helpers.js';
import { checkLeaders } from './check-leaders.js';
import { finderHelpers } from './finder.js';
import { leaderHelpers } from './leader-helpers.js';
import { organisationHelpers } from './organisation-helpers.js';

export const governance: Pack = {
  id: 'governance',
  helpers: (deck, project, slides) => ({
    ...organisationHelpers(deck, project, slides),
    ...approvalHelpers(project),
    ...leaderHelpers(project.organisations),
    ...finderHelpers(deck, project),
  }),
  checks: [checkLeaders],
};
