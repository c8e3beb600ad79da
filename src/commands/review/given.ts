/** What the commands of a review have in common on the command line. */
import { join } from 'node:path';
import { Option } from 'commander';
import { OPTIONS } from '../options.js';

/** Where `review serve` listens, and so where links lead, unless something else is said. */
export const PORT = 7420;
export const HOST = '127.0.0.1';

export const REVIEW_OPTIONS = {
  deck: new Option('-d, --deck <id>', 'the deck (default: the only one, or the only one with approvals)'),
  locale: new Option('-l, --locale <tag>', 'the locale (default: the one that was sent, or that of the deck)'),
  at: new Option('--at <instant>', 'when it happened, such as 2017-05-09T08:12:00Z (default: now)'),
  slides: new Option('-s, --slides <ids>', 'only these slides (default: all that were sent)').argParser(list),
  by: new Option('--by <role>', 'name or role of whoever says so'),
  evidence: new Option('--evidence <file>', 'a file that shows it, such as the answer; its digest is kept'),
  reason: new Option('--reason <text>', 'why'),
  shown: new Option('--shown <digests>', 'the digests of what was seen, where it is not what was sent').argParser(list),
  notes: new Option('--notes', 'with speaker notes'),
  head: new Option('--head <hash>', 'the hash that a delivered file names: some line must have it'),
  mend: new Option('--mend', 'take away a last line that was cut short, after a yes'),
  yes: new Option('--yes', 'without being asked'),
  verify: new Option('--verify', 'say whether the log is whole'),
  as: new Option('--as <organisation>', 'whose file it is (default: as the file says)'),
  apply: new Option(
    '--apply [ids]',
    'write proposals into the content, record verdicts (default: all that are sure)',
  ).argParser(list),
  source: new Option('--source <id>', 'the source of a new figure'),
  quote: new Option('--quote <words>', 'the words of the source that say a new figure'),
  open: new Option('--open', 'only what is neither done nor declined'),
  out: new Option('-o, --out <dir>', 'folder for the files (default: output/review, in the project)'),
  organisation: new Option('--organisation <id>', 'only this organisation'),
  all: new Option('--all', 'for every organisation that slides describe'),
  deadline: new Option('--deadline <day>', 'last day for an answer, such as 2017-05-12'),
  shard: new Option('--shard <i/n>', 'with --all: only the i-th of n parts, so that n machines share the work'),
  days: new Option('--days <number>', 'how long the link lets in').default('30'),
  url: new Option('--url <address>', 'where the pages are reached from outside, such as https://review.example.org'),
  port: new Option('--port <number>', 'port to listen on').default(String(PORT)),
  host: new Option('--host <address>', 'address to listen on').default(HOST),
  json: OPTIONS.json,
  project: OPTIONS.project,
} as const;

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
  readonly source?: string;
  readonly quote?: string;
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

/** Names between commas; an option that is given twice counts for both. */
function list(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, ...value.split(',').map((name) => name.trim())];
}
