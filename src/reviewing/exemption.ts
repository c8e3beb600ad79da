/** Whether a deck needs approvals at all. */
import type { Review } from './review.js';

/** Why no approval is asked for; `unsaid`: no slide describes anybody, and the deck does not say that it needs none. */
export const exemptionOf = ({
  deck,
  organisations,
}: Pick<Review, 'deck' | 'organisations'>): 'none' | 'unsaid' | undefined =>
  deck.approval === 'none' ? 'none' : organisations.length === 0 ? 'unsaid' : undefined;
