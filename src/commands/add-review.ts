/** The commands of a review on the command line. */
import type { Command, Option } from 'commander';
import type { ReviewGiven } from '../reviewing/given.js';
import { REVIEW_OPTIONS } from './review-options.js';

/** A command of a review, and the organisation, file or remark that it names. */
export interface ReviewRequest {
  readonly command: 'review';
  readonly sub: ReviewCommand;
  readonly about?: string | undefined;
  readonly given: ReviewGiven;
}

type OptionName = keyof typeof REVIEW_OPTIONS;

interface Offered {
  readonly what: string;
  /** Name of what it is about, as help shows it. */
  readonly about?: readonly [name: string, what: string];
  readonly options: readonly OptionName[];
}

const ORGANISATION = ['<organisation>', 'id of an organisation'] as const;
const REMARK = ['<id>', 'id of a remark or a proposal'] as const;
const COMMON = ['deck', 'locale', 'at', 'json', 'project'] as const;
const VERDICT = ['slides', 'by', 'evidence', 'reason', 'shown'] as const;

const PACK = ['notes', 'deadline', 'out'] as const;

export const REVIEW_COMMANDS = {
  pack: {
    what: 'write the slides that describe an organisation as files for it, with a page that it can answer in',
    about: ['[organisation]', 'id of an organisation'],
    options: ['all', 'shard', ...PACK, ...COMMON],
  },
  send: {
    what: 'write the pack of an organisation with a letter, and record that it was sent',
    about: ORGANISATION,
    options: [...PACK, ...COMMON],
  },
  status: { what: 'say how far each organisation is with its slides', options: ['organisation', ...COMMON] },
  digest: {
    what: 'print the digests of what slides show, which approvals are bound to',
    about: ['[deck]', 'the deck, as with --deck'],
    options: ['notes', ...COMMON],
  },
  approve: {
    what: 'record that an organisation approves slides',
    about: ORGANISATION,
    options: [...VERDICT, ...COMMON],
  },
  'request-changes': {
    what: 'record that an organisation wants slides changed',
    about: ORGANISATION,
    options: [...VERDICT, ...COMMON],
  },
  waive: {
    what: 'record that slides need no approval, and why',
    about: ORGANISATION,
    options: [...VERDICT, ...COMMON],
  },
  withdraw: { what: 'take back an approval or a waiver', about: ORGANISATION, options: [...VERDICT, ...COMMON] },
  import: {
    what: 'read a file that came back: remarks, and proposals for the content',
    about: ['<file>', 'a file of the pack, or an answer file'],
    options: ['as', 'apply', 'yes', 'source', 'quote', 'unproved', 'text', 'tellUnread', 'reason', ...COMMON],
  },
  remarks: { what: 'list what came back, and what became of it', options: ['organisation', 'open', ...COMMON] },
  reply: {
    what: 'say something to a remark, which stays open',
    about: REMARK,
    options: ['text', 'by', 'theirs', ...COMMON],
  },
  done: { what: 'record that a remark was followed', about: REMARK, options: ['by', ...COMMON] },
  decline: {
    what: 'record that a remark is not followed, and why',
    about: REMARK,
    options: ['by', 'reason', ...COMMON],
  },
  answers: {
    what: 'write the answers to all that an organisation sent: as text, as a page and as a mail',
    about: ORGANISATION,
    options: ['out', ...COMMON],
  },
  serve: {
    what: 'serve the pages of a review: to the consultant, and to organisations that have a link',
    options: ['port', 'host', 'url', 'deck', 'locale', 'json', 'project'],
  },
  link: {
    what: 'print a link by which an organisation reaches its pages; it is shown once',
    about: ORGANISATION,
    options: ['days', 'url', ...COMMON],
  },
  unlink: { what: 'take back all links of an organisation', about: ORGANISATION, options: COMMON },
  log: { what: 'print the log of approvals', options: ['verify', 'head', 'mend', 'yes', ...COMMON] },
} as const satisfies Readonly<Record<string, Offered>>;

export type ReviewCommand = keyof typeof REVIEW_COMMANDS;

const isCommand = (name: string): name is ReviewCommand => Object.hasOwn(REVIEW_COMMANDS, name);

const REVIEW_NAMES = Object.keys(REVIEW_COMMANDS).filter(isCommand);

export function addReview(program: Command, ask: (request: ReviewRequest) => void): void {
  const review = program.command('review').description('approvals of the organisations that slides describe');
  for (const sub of REVIEW_NAMES) {
    const { what, about, options }: Offered = REVIEW_COMMANDS[sub];
    const command = review.command(sub).description(what);
    for (const option of options) command.addOption(optionOf(option));
    if (about === undefined) command.action((given: ReviewGiven) => ask({ command: 'review', sub, given }));
    else
      command
        .argument(...about)
        .action((named: string | undefined, given: ReviewGiven) =>
          ask({ command: 'review', sub, about: named, given }),
        );
  }
}

const optionOf = (name: OptionName): Option => REVIEW_OPTIONS[name];
