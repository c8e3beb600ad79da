/** The options of the commands of a review, as commander reads them. */
import { Option } from 'commander';
import { HOST, PORT } from '../reviewing/given.js';
import { names, OPTIONS } from './options.js';

export const REVIEW_OPTIONS = {
  deck: new Option('-d, --deck <id>', 'the deck (default: the only one, or the only one with approvals)'),
  locale: new Option('-l, --locale <tag>', 'the locale (default: the one that was sent, or that of the deck)'),
  at: new Option('--at <instant>', 'when it happened, such as 2017-05-09T08:12:00Z (default: now)'),
  slides: new Option('-s, --slides <ids>', 'only these slides (default: all that were sent)').argParser(names),
  by: new Option('--by <role>', 'name or role of whoever says so'),
  evidence: new Option('--evidence <file>', 'a file that shows it, such as the answer; its digest is kept'),
  reason: new Option('--reason <text>', 'why'),
  shown: new Option('--shown <digests>', 'the digests of what was seen, where it is not what was sent').argParser(
    names,
  ),
  notes: new Option('--notes', 'with speaker notes'),
  head: new Option('--head <hash>', 'the hash that a delivered file names: some line must have it'),
  mend: new Option('--mend', 'take away a last line that was cut short, after a yes'),
  yes: new Option('--yes', 'without being asked'),
  verify: new Option('--verify', 'say whether the log is whole'),
  as: new Option('--as <organisation>', 'whose file it is (default: as the file says)'),
  apply: new Option(
    '--apply [ids]',
    'write proposals into the content, record verdicts (default: all that are sure)',
  ).argParser(names),
  tellUnread: new Option(
    '--tell-unread',
    'put into the answer list what could not be read, with --reason or what can be done',
  ),
  source: new Option('--source <id>', 'the source of a new figure'),
  quote: new Option('--quote <words>', 'the words of the source that say a new figure'),
  unproved: new Option(
    '--unproved',
    'write a new figure that no source says yet: it is marked, and skald check tells it',
  ),
  text: new Option(
    '--text <words>',
    'written in place of what the one proposal says that is applied; the words of a reply',
  ),
  theirs: new Option('--theirs', 'what the organisation answered to our question, by mail or on the telephone'),
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
