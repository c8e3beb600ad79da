/** What the commands of a review are given. */
import { join } from 'node:path';

/** Where `review serve` listens, and so where links lead, unless something else is said. */
export const PORT = 7420;
export const HOST = '127.0.0.1';

/** What commander hands to a command of a review; absent where not given. */
export interface ReviewGiven {
  readonly deck?: string;
  readonly locale?: string;
  readonly at?: string;
  readonly slides?: readonly string[];
  readonly by?: string;
  readonly evidence?: string;
  readonly reason?: string;
  readonly shown?: readonly string[];
  readonly notes?: true;
  readonly head?: string;
  readonly verify?: true;
  readonly mend?: true;
  readonly yes?: true;
  readonly organisation?: string;
  readonly as?: string;
  /** true: all that are sure. */
  readonly apply?: true | readonly string[];
  /** What could not be read of a file goes into the answer list. */
  readonly tellUnread?: true;
  readonly source?: string;
  readonly quote?: string;
  /** A new figure is written though no source says it yet, and marked so. */
  readonly unproved?: boolean;
  /** Written in place of what the one proposal says that is applied: Markdown with references, as it stands in the content. */
  readonly text?: string;
  /** The reply is what the organisation says. */
  readonly theirs?: true;
  readonly open?: true;
  readonly all?: true;
  readonly deadline?: string;
  readonly shard?: string;
  readonly out?: string;
  readonly days?: string;
  readonly url?: string;
  readonly port?: string;
  readonly host?: string;
  readonly json?: true;
  readonly project: string;
}

/** The folder for packs. */
export const packsOf = ({ out, project }: Pick<ReviewGiven, 'out' | 'project'>): string =>
  out ?? join(project, 'output', 'review');
