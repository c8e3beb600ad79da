/** The options of the commands, as commander reads them. */
import { Option } from 'commander';
import { type Format, FORMATS } from '../render/formats.js';

const ids = FORMATS.map(({ id }) => id).join();
const usual = FORMATS.filter(({ onRequest }) => onRequest !== true)
  .map(({ id }) => id)
  .join();

/** `PPTX and PDF`, as help names formats. */
export const listed = (formats: readonly Format[]): string =>
  new Intl.ListFormat('en').format(formats.map(({ name }) => name));

export const OPTIONS = {
  locale: new Option('-l, --locale <tags>', 'locales, such as nb,da,en (default: those of the deck)').argParser(names),
  format: new Option('-f, --format <formats>', `formats, out of ${ids} (default: ${usual})`).argParser(names),
  slides: new Option('-s, --slides <ids>', 'only these slides, such as cover,plan.risks').argParser(names),
  theme: new Option('--theme <name>', 'theme to show the slide types in (default: that of its deck, gallery.yaml)'),
  out: new Option('-o, --out <dir>', 'folder for the files (default: output, in the project)'),
  for: new Option(
    '--for <profile>',
    'what the files are for: client, review, or a profile of the deck; writes a manifest',
  ),
  release: new Option('--release', 'without the draft stamp; needs the approval of every organisation described'),
  watch: new Option('-w, --watch', 'build again whenever a file of the project changes, until it is stopped'),
  all: new Option('--all', 'print each fault, be there thousands of a kind'),
  noCache: new Option('--no-cache', 'use nothing that earlier runs found out, and remember nothing'),
  name: new Option('--name <name>', 'name of the theme, such as client'),
  force: new Option('--force', 'write anew what is there already'),
  json: new Option('--json', 'print one JSON document instead of text'),
  project: new Option('--project <dir>', 'folder of the project').default('.'),
};

export const STARTING_OPTIONS = {
  name: new Option('--name <id>', 'id of the deck (default: the name of the folder)'),
  client: new Option('--client <name>', 'whom the deck is for'),
  languages: new Option(
    '--languages <tags>',
    'languages of the deck, the one it is written in first (default: en,nb)',
  ).argParser(names),
  theme: new Option('--theme <name>', 'theme of the deck (default: nordic)'),
  json: OPTIONS.json,
  project: OPTIONS.project,
};

/** What commander hands to a command; absent where not given. */
export interface Given {
  readonly locale?: readonly string[];
  readonly format?: readonly string[];
  readonly slides?: readonly string[];
  readonly theme?: string;
  readonly out?: string;
  readonly for?: string;
  readonly release?: true;
  readonly watch?: true;
  readonly all?: true;
  /** false: nothing is to be remembered. commander gives true where it was not said and the command knows it. */
  readonly cache?: boolean;
  readonly json?: true;
  readonly project: string;
}

/** Names between commas; an option that is given twice counts for both. */
export function names(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, ...value.split(',').map((name) => name.trim())];
}
