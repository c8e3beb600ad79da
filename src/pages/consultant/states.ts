/** The states of a review as the consultant's pages show them: a sign, a word, and a shape in the matrix. */
import type { Words } from '../../model/program-words.js';
import type { State } from '../../review/states.js';
import type { Html } from '../html.js';
import { type Sign, status } from '../icons.js';

/** Also the class of a cell of the matrix, `wait` for what has no answer yet. */
export const SIGNS: Readonly<Record<State, Sign>> = {
  'not-sent': 'unsent',
  sent: 'todo',
  commented: 'say',
  'changes-requested': 'change',
  approved: 'ok',
  stale: 'stale',
  overdue: 'late',
  waived: 'waive',
};

export function wordOf(state: State, words: Words): string {
  switch (state) {
    case 'not-sent':
      return words('pages.state.notSent');
    case 'sent':
      return words('pages.state.sent');
    case 'commented':
      return words('pages.state.commented');
    case 'changes-requested':
      return words('pages.state.changesRequested');
    case 'approved':
      return words('pages.state.approved');
    case 'stale':
      return words('pages.state.stale');
    case 'overdue':
      return words('pages.state.overdue');
    case 'waived':
      return words('pages.state.waived');
  }
}

export const stateSign = (state: State, words: Words): Html => status(SIGNS[state], wordOf(state, words));
