/** Builds that the consultant asks for on the page of the release: calls of the program itself, beside all that is served meanwhile. */
import { errorsIn } from '../../diagnostics/diagnostic.js';
import type { Called, CommandWorld } from '../../run/command.js';

/** What is to be built. */
export interface Asked {
  readonly deck: string;
  readonly profile: string;
  readonly locales: readonly string[];
  /** Its files are drafts, which the gate does not hold back. */
  readonly stamped: boolean;
  /** Head of the log as it stood on the page. */
  readonly head: string;
}

/** Why nothing was built, in the program's own words. */
export interface BuildFault {
  /** `content/decks/demo.yaml:1:1`; empty where it is of no place. */
  readonly place: string;
  readonly message: string;
}

export interface Build {
  readonly asked: Asked;
  /** When it began, ISO 8601. */
  readonly at: string;
  /** Absent for as long as it goes on. None: it is built. */
  readonly faults?: readonly BuildFault[];
}

export interface Builds {
  /** What goes on, or else what was asked for last. */
  readonly last: () => Build | undefined;
  /** Resolves when it has ended. Who asks for the same again gets the one that goes on; false while another one does. */
  readonly build: (asked: Asked) => Promise<boolean>;
}

type Calling = Pick<CommandWorld, 'call' | 'now' | 'notice'>;

export function openBuilds(project: string, world: Calling): Builds {
  let last: Build | undefined;
  let going: Promise<void> | undefined;
  const carryOut = async (asked: Asked, at: string): Promise<void> => {
    const faults = await built(asked, project, world);
    last = { asked, at, faults };
    going = undefined;
  };
  return {
    last: () => last,
    build: async (asked) => {
      if (going === undefined) {
        const at = world.now().toISOString();
        last = { asked, at };
        going = carryOut(asked, at);
      } else if (last !== undefined && !isSame(asked, last.asked)) return false;
      await going;
      return true;
    },
  };
}

export const isSame = (one: Omit<Asked, 'head'>, other: Omit<Asked, 'head'>): boolean =>
  one.profile === other.profile && one.locales.join() === other.locales.join();

/** The line that builds the same at a terminal. */
export const lineFor = ({ deck, profile, locales, stamped }: Omit<Asked, 'head'>): readonly string[] => [
  ...['build', deck, ...(stamped ? [] : ['--release'])],
  ...['--for', profile, '--locale', locales.join()],
];

async function built(asked: Asked, project: string, world: Calling): Promise<readonly BuildFault[]> {
  try {
    const called = await world.call([...lineFor(asked), '--json', `--project=${project}`]);
    const faults = called.exitCode === 0 ? [] : faultsIn(called);
    for (const { place, message } of faults) world.notice(`${place} ${message}`.trim());
    return faults;
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    world.notice(`The build ended: ${message}`);
    return [{ place: '', message }];
  }
}

/** What the program prints for scripts. */
function faultsIn({ stdout, exitCode }: Called): readonly BuildFault[] {
  const said: unknown = JSON.parse(stdout);
  const all = hasDiagnostics(said) ? said.diagnostics : [];
  const errors = errorsIn(all);
  if (errors.length === 0) return [{ place: '', message: `skald build ended with ${exitCode}.` }];
  return errors.map(({ file, line, column, message, hint }) => ({
    place: file === undefined ? '' : [file, line, column].join(':'),
    message: [message, hint].filter(Boolean).join(' '),
  }));
}

interface Printed {
  readonly severity: string;
  readonly message: string;
  readonly hint?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

const hasDiagnostics = (value: unknown): value is { readonly diagnostics: readonly Printed[] } =>
  typeof value === 'object' && value !== null && 'diagnostics' in value && Array.isArray(value.diagnostics);
