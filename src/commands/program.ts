/** The commands and their options, as the command line offers them. The one place that knows commander. */
import { Command } from 'commander';
import { type Format, FORMATS } from '../render/formats.js';
import { EXCERPT_NAME, FILE_NAME, PAGE_NAME } from '../jobs/file-name.js';
import { type Given, OPTIONS, STARTING_OPTIONS } from './options.js';
import { addReview, type ReviewRequest } from './add-review.js';
import type { InitGiven } from './starting/init.js';
import type { NewGiven } from './starting/new-slide.js';
import type { ThemeGiven } from './theme/import-theme.js';

export interface BuildRequest {
  readonly command: 'build' | 'check' | 'gallery' | 'i18n update' | 'storyline';
  readonly deck?: string | undefined;
  readonly given: Given;
}

export interface ThemeRequest {
  readonly command: 'theme import';
  /** The client's template, as the user named it. */
  readonly file: string;
  readonly given: ThemeGiven;
}

export type StartingRequest =
  | { readonly command: 'init'; readonly folder: string; readonly given: InitGiven & Pick<Given, 'project'> }
  | { readonly command: 'new slide'; readonly type: string; readonly id: string; readonly given: NewGiven }
  | { readonly command: 'types'; readonly given: NewGiven };

/** What was asked for, once the arguments are known to be well formed. */
export type Request = BuildRequest | ReviewRequest | ThemeRequest | StartingRequest;

type Ask = (request: Request) => void;

/** `ask` is called with what the arguments say; `write` gets help, `fail` the message about wrong usage. */
export function makeProgram(
  version: string,
  ask: Ask,
  write: (text: string) => void,
  fail: (text: string) => void,
): Command {
  const program = new Command('skald')
    .description(`Structured content in, slide decks out: ${formats} in many languages.`)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: fail })
    .showHelpAfterError(false)
    .addHelpText('after', EXAMPLES);
  addBuild(program, ask);
  addCheck(program, ask);
  addStoryline(program, ask);
  addGallery(program, ask);
  addI18n(program, ask);
  addReview(program, ask);
  addTheme(program, ask);
  addStarting(program, ask);
  return program;
}

const listed = (formats: readonly Format[]): string =>
  new Intl.ListFormat('en').format(formats.map(({ name }) => name));

/** `PPTX and PDF`: all there are, those that are made without being asked for, and those that write a file a page. */
const formats = listed(FORMATS);
const usual = listed(FORMATS.filter(({ onRequest }) => onRequest !== true));
const perPage = listed(FORMATS.filter(({ filePerPage }) => filePerPage === true));

const EXAMPLES = `
Examples:
  skald init strategy --languages en,nb a project to begin with
  skald build                          every deck, in all its locales, as ${usual}
  skald build --locale nb --format ${FORMATS.at(-1)?.id}
  skald build --slides plan.risks      some slides, beside the whole deck
  skald check                          what is wrong with the content
  skald check --locale da
  skald theme import client.potx --name client
`;

function addBuild(program: Command, ask: Ask): void {
  const { locale, format, slides, out, for: whom, release, watch, noCache, json, project } = OPTIONS;
  const command = program
    .command('build')
    .description(`write decks as ${FILE_NAME}, some slides of one as ${EXCERPT_NAME}; ${perPage} as ${PAGE_NAME}`)
    .argument('[deck]', 'id of a deck (default: all)');
  for (const option of [locale, format, slides, out, whom, release, watch, noCache, json, project])
    command.addOption(option);
  command.action((deck: string | undefined, given: Given) => ask({ command: 'build', deck, given }));
}

function addCheck(program: Command, ask: Ask): void {
  const command = program
    .command('check')
    .description('say everything that is wrong with the content')
    .argument('[deck]', 'id of a deck (default: all)');
  const { locale, slides, all, noCache, json, project } = OPTIONS;
  for (const option of [locale, slides, all, noCache, json, project]) command.addOption(option);
  command.action((deck: string | undefined, given: Given) => ask({ command: 'check', deck, given }));
}

function addStoryline(program: Command, ask: Ask): void {
  const command = program
    .command('storyline')
    .description('print the titles of decks alone, with what makes them hard to follow')
    .argument('[deck]', 'id of a deck (default: all)');
  const { locale, json, project } = OPTIONS;
  for (const option of [locale, json, project]) command.addOption(option);
  command.action((deck: string | undefined, given: Given) => ask({ command: 'storyline', deck, given }));
}

function addGallery(program: Command, ask: Ask): void {
  const { theme, locale, format, out, noCache, json, project } = OPTIONS;
  const command = program
    .command('gallery')
    .description('write every slide type with its example as gallery.<locale>.<format>');
  for (const option of [theme, locale, format, out, noCache, json, project]) command.addOption(option);
  command.action((given: Given) => ask({ command: 'gallery', given }));
}

function addI18n(program: Command, ask: Ask): void {
  const { locale, json, project } = OPTIONS;
  const command = program
    .command('i18n')
    .description('what translators need')
    .command('update')
    .description("write the PO files anew: today's texts, and everything that was translated");
  for (const option of [locale, json, project]) command.addOption(option);
  command.action((given: Given) => ask({ command: 'i18n update', given }));
}

function addTheme(program: Command, ask: Ask): void {
  const { name, force, json, project } = OPTIONS;
  const command = program
    .command('theme')
    .description('the looks of decks')
    .command('import')
    .description("make a theme of a client's template: colours, fonts, page, logo, and its masters for PowerPoint")
    .argument('<file>', 'a .potx or .pptx');
  for (const option of [name, force, json, project]) command.addOption(option);
  command.action((file: string, given: ThemeGiven) => ask({ command: 'theme import', file, given }));
}

function addStarting(program: Command, ask: Ask): void {
  const { name, client, languages, theme, json, project } = STARTING_OPTIONS;
  const init = program
    .command('init')
    .description('write a project with a deck to write over, which builds as it is')
    .argument('<dir>', 'folder of the project, which is made');
  for (const option of [name, client, languages, theme, json]) init.addOption(option);
  init.action((folder: string, given: InitGiven) =>
    ask({ command: 'init', folder, given: { ...given, project: '.' } }),
  );
  const slide = program
    .command('new')
    .description('write a file to fill in')
    .command('slide')
    .description('write a slide of a type, with a comment on each field')
    .argument('<type>', 'a slide type: skald types lists them')
    .argument('<id>', 'id of the slide, such as plan.risks');
  const types = program.command('types').description('list the slide types that the project can use');
  for (const option of [json, project]) {
    slide.addOption(option);
    types.addOption(option);
  }
  slide.action((type: string, id: string, given: NewGiven) => ask({ command: 'new slide', type, id, given }));
  types.action((given: NewGiven) => ask({ command: 'types', given }));
}
