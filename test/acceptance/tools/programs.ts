/** The programs that judge the decks. A missing one is an error, never a reason to skip: what is not judged is not known. */
import { spawn, spawnSync } from 'node:child_process';

/** Installed by `.ci/run`, which passes their places in these variables; the rest is on the search path. */
const variables = {
  veraPdf: 'SKALD_VERAPDF',
  ooxmlValidator: 'SKALD_OOXML_VALIDATOR',
  python: 'SKALD_PYTHON',
  poi: 'SKALD_POI',
} as const;

const commands = [
  'soffice',
  'pdffonts',
  'pdftoppm',
  'qpdf',
  'java',
  'msgfmt',
  'msgcat',
  'pdftotext',
  'pandoc',
  'chromium',
] as const;

export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a program installed by `.ci/run` stands. Throws when nobody said. */
export const installed = (name: keyof typeof variables): string => {
  const place = process.env[variables[name]];
  if (!place) throw new Error(`${variables[name]} is not set; .ci/run installs what it names and sets it`);
  return place;
};

/** Runs a program to its end, whatever its status. Throws when it cannot be started or takes longer than five minutes. */
export const attempt = (
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Result => {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 1 << 28,
    timeout: 300_000,
  });
  if (error) throw new Error(`${program}: ${error.message}`);
  return { status, stdout, stderr };
};

/** What a program prints. Throws with what it complains about when it fails. */
export const run = (
  program: string,
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
): string => {
  const { status, stdout, stderr } = attempt(program, args, environment);
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr || stdout}`);
  return stdout;
};

/** The same beside what else is done: the program goes on while this process works. */
export const runBeside = (
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 600_000,
    });
    const complaints: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${program} ended with ${status}: ${complaints.join('')}`));
    });
  });

/** Throws a list of everything that is missing. */
export const demandPrograms = (): void => {
  const unset = Object.values(variables).filter((name) => !process.env[name]);
  const absent = commands.filter((name) => spawnSync('which', [name]).status !== 0);
  if (unset.length + absent.length > 0)
    throw new Error(`Missing for the acceptance tests: ${[...unset, ...absent].join(', ')}`);
};
