/** What a file brought, as it is recorded, told and applied. */
import type { Proposed } from '../../proposals/proposal.js';
import type { ReturnedRemark } from '../../proposals/remarks.js';
import type { Saved, Unread } from '../../returned/returned.js';
import type { HandedFile } from '../../review/events.js';
import type { Snapshot } from '../../review/snapshot.js';
import type { Review } from '../review.js';

/** What a file holds, held against its pack and the content of today. */
export interface Import {
  readonly review: Review;
  readonly pack: Snapshot;
  readonly evidence: HandedFile;
  readonly remarks: readonly ReturnedRemark[];
  readonly proposals: readonly Proposed[];
  readonly unread: readonly Unread[];
  readonly saved?: Saved;
}
