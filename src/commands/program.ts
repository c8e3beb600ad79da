/** The command line: its commands, and the words around them. The one place that starts commander. */
import { Command } from 'commander';
import { FORMATS } from '../render/formats.js';
import { COMMANDS, GROUPS } from './commands.js';
import type { Request } from './offer.js';
import { listed } from './options.js';

/** `ask` is called with what the arguments say; `write` gets help, `fail` the message about wrong usage. */
export function makeProgram(
  version: string,
  ask: (request: Request) => void,
  write: (text: string) => void,
  fail: (text: string) => void,
): Command {
  const program = new Command('skald')
    .description(`Structured content in, slide decks out: ${listed(FORMATS)} in many languages.`)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: fail })
    .showHelpAfterError(false)
    .addHelpText('after', EXAMPLES);
  for (const addTo of COMMANDS) addTo((group) => groupOf(group, program), ask);
  return program;
}

/** The program itself where a command stands in no group. */
function groupOf(name: string, program: Command): Command {
  if (name === '') return program;
  const known = program.commands.find((command) => command.name() === name);
  return known ?? program.command(name).description(GROUPS[name] ?? '');
}

/** What is made without being asked for. */
const usual = listed(FORMATS.filter(({ onRequest }) => onRequest !== true));

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
