/** `skald theme import`: a client's template -> a theme in its brand, with the template's masters beside it. */
import { needs } from '../../elements/registry.js';
import { importBrand, type Imported } from '../../brand/import-brand.js';
import { fontsHere, fontWarnings } from '../../brand/here-fonts.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { quote } from '../../diagnostics/printable.js';
import { loadTheme } from '../../theme/load-theme.js';
import type { Theme } from '../../theme/theme.js';
import type { Files } from '../../world/world.js';
import { type CommandResult, type CommandWorld, failed } from '../../run/command.js';
import { reviseFiles } from '../../jobs/revise-files.js';
import { usageFault } from '../../jobs/usage-fault.js';
import { isFileName } from '../../validation/formats.js';
import { DEVICES } from '../../validation/format-wording.js';
import { tellImport } from './tell-import.js';

export interface ThemeGiven {
  readonly name?: string;
  readonly force?: true;
  readonly json?: true;
  readonly project: string;
}

/** Nothing is written where the file is no template, or the theme is there already and `force` does not say otherwise. */
export async function importTheme(file: string, given: ThemeGiven, world: CommandWorld): Promise<CommandResult> {
  const { name = '', force = false, project } = given;
  if (!NAME.test(name)) return failed(2, [unnamed(name)]);
  if (!isFileName(name)) return failed(2, [keptName(name)]);
  const bytes = world.given(file);
  if (bytes === undefined) return failed(2, [unreadable(file)]);
  const { value: imported, diagnostics } = importBrand({
    bytes,
    from: nameOf(file),
    name,
    ownFont: fontsHere(world.fontFiles),
  });
  if (imported === undefined) return failed(1, diagnostics);
  const contents = filesOf(imported);
  const theme = loadTheme(over(contents, world.files), name, needs);
  if (theme.value === undefined) return failed(1, theme.diagnostics);
  const standing = standingThere(imported.theme.path, world);
  if (standing && !force) return failed(1, [alreadyThere(imported.theme.path)]);
  const written = await reviseFiles(project, world, () => ({ value: { contents }, diagnostics: [] }));
  if (written.value === undefined) return failed(1, written.diagnostics);
  const told = tellImport(imported, theme.value, baseOf(imported, world), [...contents.keys()]);
  return {
    exitCode: 0,
    files: [],
    ...told,
    said: [...(told.said ?? []), `Name it in a deck: theme: ${name}`],
    diagnostics: fontWarnings(imported.brand, imported.theme.path, world.fontFiles),
  };
}

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const unnamed = (name: string): Diagnostic =>
  usageFault(
    'wrong-usage',
    'The theme needs a name of small letters, digits and hyphens.',
    'Name the client: --name client.',
    `--name ${name}`,
  );

const keptName = (name: string): Diagnostic =>
  usageFault('wrong-usage', `${quote(name)} cannot name a folder everywhere.`, DEVICES, `--name ${name}`);

const unreadable = (file: string): Diagnostic =>
  usageFault('unknown-file', `There is no file ${quote(file)} that can be read.`, 'Name the client’s template.', file);

const alreadyThere = (path: string): Diagnostic => ({
  code: 'file-exists',
  severity: 'error',
  message: 'The theme is there already, perhaps edited by hand; nothing was written.',
  hint: 'Import it under another name, or say --force to write it anew.',
  place: { file: path, line: 1, column: 1 },
});

const nameOf = (file: string): string => file.replace(/^.*[/\\]/u, '');

const standingThere = (path: string, { files, nameOf: named }: CommandWorld): boolean =>
  named(path) === path && files.size(path) !== undefined;

const filesOf = ({ theme, template, pictures }: Imported): ReadonlyMap<string, Uint8Array> =>
  new Map([
    [theme.path, new TextEncoder().encode(theme.text)],
    [template.path, template.bytes],
    ...pictures.map(({ path, bytes }) => [path, bytes] as const),
  ]);

/** The project as it will be. */
const over = (contents: ReadonlyMap<string, Uint8Array>, files: Files): Files => ({
  ...files,
  read: (path) => contents.get(path) ?? files.read(path),
  size: (path) => contents.get(path)?.length ?? files.size(path),
});

/** The theme that the imported one extends. */
function baseOf({ theme }: Imported, { files }: CommandWorld): Theme {
  const name = /^extends: (.*)$/mu.exec(theme.text)?.[1] ?? '';
  const { value } = loadTheme(files, name);
  if (value === undefined) throw new Error(`the theme ${name} is sound`);
  return value;
}
