/** `skald init`: a project with a deck to write over, which builds as it is. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { unknownNames, usageFault } from '../../jobs/usage-fault.js';
import { unlessRefused } from '../../jobs/write-files.js';
import { filesIn, foldersIn } from '../../load/folders.js';
import { type CommandResult, type CommandWorld, failed } from '../../run/command.js';
import { newProject, startingDefaults, startingLanguages } from '../../starting/new-project.js';

export interface InitGiven {
  readonly name?: string;
  readonly client?: string;
  readonly languages?: readonly string[];
  readonly theme?: string;
  readonly json?: true;
}

/** Nothing is written where the folder holds a project already. */
export async function init(folder: string, given: InitGiven, world: CommandWorld): Promise<CommandResult> {
  const { client, languages, theme } = { ...startingDefaults(world.files), ...given };
  const deck = given.name ?? idOf(folder);
  const faults = [...wrongNames({ languages, theme }, world), ...(ID.test(deck) ? [] : [noName(deck)])];
  const [source, ...others] = languages;
  if (source === undefined || faults.length > 0) return failed(2, faults);
  const output = world.output(folder);
  const standing = output.names().filter((name) => /^(?:content|locales)$/u.test(name));
  if (standing.length > 0) return failed(1, [thereAlready(folder, standing)]);
  const date = world.now().toISOString().slice(0, 10);
  const texts = newProject(
    { deck, ...(client === undefined ? {} : { client }), languages: [source, ...others], theme, date },
    world.files,
  );
  const contents = new Map([...texts].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const held = new Map([...contents.keys()].map((path) => [path, undefined]));
  const refused = await unlessRefused(folder, '', () => output.write(contents, held));
  if (refused.length > 0) return failed(1, refused);
  const files = [...contents.keys()].map((path) => `${folder}/${path}`);
  const next = `Build it with: skald build --project ${folder}`;
  return {
    exitCode: 0,
    files: [],
    said: [...files, next],
    document: { project: folder, deck, files },
    diagnostics: [],
  };
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The name of the folder in the letters of ids. */
function idOf(folder: string): string {
  const name = folder.replace(/[/\\]+$/u, '').replace(/^.*[/\\]/u, '');
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  return plain === '' ? 'deck' : plain;
}

function wrongNames(
  { languages, theme }: Required<Pick<InitGiven, 'languages' | 'theme'>>,
  { files }: CommandWorld,
): readonly Diagnostic[] {
  const themes = filesIn(files, 'layouts/themes', '.yaml').map((name) => name.slice(0, -'.yaml'.length));
  const [source = '', ...others] = languages;
  return [
    ...unknownNames('language', [source], startingLanguages(files)),
    ...unknownNames('language', others, foldersIn(files, 'locales')),
    ...unknownNames('theme', [theme], themes),
  ];
}

const noName = (name: string): Diagnostic =>
  usageFault(
    'wrong-usage',
    'The deck needs a name of small letters, digits and hyphens.',
    'Name it so: --name strategy.',
    `--name ${name}`,
  );

const thereAlready = (folder: string, names: readonly string[]): Diagnostic => ({
  code: 'file-exists',
  severity: 'error',
  message: `The folder ${quote(folder)} holds ${names.map((name) => quote(name)).join(' and ')} already; nothing was written.`,
  hint: 'Name another folder, or add to the project that is there: skald new slide <type> <id>.',
  place: { file: folder, line: 1, column: 1 },
});
