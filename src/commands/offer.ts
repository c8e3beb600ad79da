/** A command as the command line offers it: its words, what it takes, and what it does. */
import type { Command, Option } from 'commander';
import type { CommandResult, CommandWorld } from '../run/command.js';

/** What commander hands to every command. */
export interface Common {
  readonly project: string;
  readonly json?: true;
  readonly watch?: true;
  /** false: nothing is to be remembered. commander gives true where it was not said and the command knows it. */
  readonly cache?: boolean;
}

export interface Asked<Given> {
  /** What its arguments name, in order; those left out at the end are missing. */
  readonly named: readonly string[];
  readonly given: Given;
  readonly program: string;
}

export interface Offered<Given extends Common> {
  /** As it is called, after its group where it has one: `build`, `i18n update`. */
  readonly name: string;
  readonly what: string;
  /** Its arguments and what they are, as help shows them: `<file>`, or `[deck]` where it can be left out. */
  readonly takes?: readonly (readonly [name: string, what: string])[];
  readonly options: readonly Option[];
  /** Folder for its results, where they are not written into the project alone. */
  readonly out?: (given: Given) => string;
  /** The code that does it is loaded when it is asked for. */
  readonly carryOut: (asked: Asked<Given>, world: CommandWorld) => Promise<CommandResult>;
}

/** What was asked for, once the arguments are known to be well formed. */
export interface Request {
  readonly given: Common;
  /** The project, in which PO files are written, and the folder for results where the command has one. */
  readonly folders: readonly string[];
  /** `program` is the program's version. */
  readonly carryOut: (world: CommandWorld, program: string) => Promise<CommandResult>;
}

/** Adds a command to the program or to its group; `ask` is called with what the arguments say. */
export type Offer = (groups: (name: string) => Command, ask: (request: Request) => void) => void;

export const offer =
  <Given extends Common>({ name, what, takes = [], options, out, carryOut }: Offered<Given>): Offer =>
  (groups, ask) => {
    const words = name.split(' ');
    const command = groups(words.slice(0, -1).join(' '))
      .command(words.at(-1) ?? '')
      .description(what);
    for (const argument of takes) command.argument(...argument);
    for (const option of options) command.addOption(option);
    command.action(() => {
      const given: Given = { ...HERE, ...command.opts<Given>() };
      const { args: named } = command;
      ask({
        given,
        folders: [given.project, ...(out === undefined ? [] : [out(given)])],
        carryOut: (world, program) => carryOut({ named, given, program }, world),
      });
    });
  };

/** For a command that makes a project and so takes none. */
const HERE = { project: '.' };
