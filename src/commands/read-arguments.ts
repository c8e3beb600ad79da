/** Reads the arguments: a request, the help that was asked for, or what is wrong with them. */
import { type Command, CommanderError } from 'commander';
import type { Request } from './offer.js';
import { makeProgram } from './program.js';

export type Reading =
  | { readonly kind: 'request'; readonly request: Request }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'fault'; readonly message: string; readonly hint: string; readonly argument?: string };

/** `args` without the program's own name. */
export function readArguments(args: readonly string[], version: string): Reading {
  let request: Request | undefined;
  let help = '';
  let fault = '';
  const program = makeProgram(
    version,
    (asked) => (request = asked),
    (text) => (help += text),
    (text) => (fault += text),
  );
  try {
    program.parse(withoutVainHelp(args, program), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'help', text: help };
  }
  if (request !== undefined) return { kind: 'request', request };
  return args.length === 0 ? noCommand('skald') : faultOf(fault, args, program);
}

/** commander answers `help biuld` with all the help there is, as if that was what was asked for. */
function withoutVainHelp(args: readonly string[], { commands }: Command): readonly string[] {
  const [first, about] = args;
  const vain = first === 'help' && about !== undefined && !commands.some((command) => command.name() === about);
  return vain ? args.slice(1) : args;
}

const noCommand = (after: string): Reading => ({
  kind: 'fault',
  message: 'No command was given.',
  hint: `See ${after} --help.`,
});

/**
 * commander writes `error: unknown option '--jsn'` and on the next line `(Did you mean --json?)`; and the help of `i18n` where
 * none of its commands follows.
 */
function faultOf(text: string, args: readonly string[], program: Command): Reading {
  const [first = '', second = ''] = text.trim().split('\n');
  const above = /^Usage: ([a-z0-9 ]+) \[/u.exec(first)?.[1];
  if (above !== undefined) return noCommand(above);
  const message = `${first.replace(/^error: (.)/, (_, letter: string) => letter.toUpperCase()).replace(/\.$/, '')}.`;
  const meant = /^\((.*)\)$/.exec(second)?.[1];
  const argument = /'([^']+)'/.exec(message)?.[1];
  return {
    kind: 'fault',
    message,
    hint: meant ?? misplaced(argument, args, program) ?? 'See skald --help.',
    ...(argument === undefined ? {} : { argument }),
  };
}

/** `skald --project x check`: options of a command stand after it. */
function misplaced(argument: string | undefined, args: readonly string[], { commands }: Command): string | undefined {
  const [first, ...others] = args;
  if (argument === undefined || argument !== first) return undefined;
  const owners = commands.filter(({ options }) => options.some(({ long, short }) => [long, short].includes(argument)));
  const owner = owners.find((command) => others.includes(command.name())) ?? owners[0];
  return owner === undefined ? undefined : `Options stand after the command: skald ${owner.name()} ${argument}.`;
}
