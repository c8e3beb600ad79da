/** A small project in memory over the real theme and locales, and a world around it that remembers what was done. */
import { fileURLToPath } from 'node:url';
import type { CommandWorld, ProjectView } from '../../src/run/command.js';
import { plainExecutor } from '../../src/run/executor.js';
import { plainJudge } from '../../src/run/judges.js';
import { type Surroundings, run } from '../../src/commands/run.js';
import { broughtPath } from '../../src/load/load-locale.js';
import { dictionaryFiles } from '../../src/world/dictionary-files.js';
import { diskFiles } from '../../src/world/disk.js';
import { fontFiles } from '../../src/world/font-files.js';
import { shippedPrecompiled } from '../shipped-precompiled.js';
import { memoryFiles, memoryMemory, memoryOutput } from '../world/memory.js';
import type { Files } from '../../src/world/world.js';

export type Contents = Readonly<Record<string, string | Uint8Array | undefined>>;

const repository = diskFiles(fileURLToPath(new URL('../..', import.meta.url)));

const installed = dictionaryFiles('.');
const dictionaries = new Map<string, ReturnType<typeof installed>>();
/** Read once, so that they are opened once: that takes longer than the rest of most commands. */
export const dictionary = (name: string): ReturnType<typeof installed> => {
  if (!dictionaries.has(name)) dictionaries.set(name, installed(name));
  return dictionaries.get(name);
};

export const read = (path: string): Uint8Array => repository.read(path) ?? new Uint8Array();

export const DECK = `
id: demo
title: Demo
author: A
client: B
date: 2017-06-30
source: nb
locales: [nb, da]
theme: nordic
front: { title: Start, slides: [no.one] }
chapters: [{ id: first, number: "1", title: Kapittel, slides: [no.two] }]
`;

const GALLERY = `
id: gallery
title: Galleri
author: A
client: B
date: 2017-06-30
source: nb
locales: [nb]
theme: nordic
front: { title: Start, slides: [] }
chapters: [{ id: types, number: "1", title: Typer }]
`;

const SCHEMA = `
type: object
additionalProperties: false
required: [id, type, title]
properties:
  id: { type: string }
  type: { type: string }
  title: { type: string, translatable: true }
  organisations: { type: array, items: { type: string, refersTo: organisation } }
  picture: { type: string, format: project-path }
  notes: { type: string, translatable: true }
`;

const LAYOUT = `<slide>
  <text at="title" style="title" role="title" placeholder="title" name="title">{{title}}</text>
  {{#if picture}}<image at="body" path="{{picture}}" alt="{{title}}"/>{{/if}}
</slide>`;

export const SAMPLE: Contents = {
  'content/decks/demo.yaml': DECK,
  'content/organisations.yaml':
    'kmd: { name: Kommunaldepartementet, country: "no", level: national }\nks: { name: KS, country: "no", level: local }\n',
  'content/slides/one.yaml': 'id: no.one\ntype: note\ntitle: Norge har en plan\norganisations: [kmd, ks]\n',
  'content/slides/two.yaml': 'id: no.two\ntype: note\ntitle: Planen virker\norganisations: [kmd]\n',
  'layouts/gallery.yaml': GALLERY,
  ...Object.fromEntries(
    ['pack.yaml', 'words/nb.json', 'words/da.json', 'words/en.json'].flatMap((name) => {
      const path = `layouts/governance/${name}`;
      // The pack is the program's: the project has no words of its own in it.
      return [path, broughtPath(path)].map((at) => [at, read(path)] as const);
    }),
  ),
  'layouts/note/schema.yaml': SCHEMA,
  'layouts/note/layout.hbs': LAYOUT,
  'layouts/note/example.yaml': 'id: example.note\ntype: note\ntitle: Et eksempel er en side\n',
  'layouts/themes/nordic.yaml': read('layouts/themes/nordic.yaml'),
  'locales/nb/locale.yaml': read('locales/nb/locale.yaml'),
  'locales/nb/framework.json': '{ "hello": "hei" }',
  [broughtPath('pages/answers.js')]: read('pages/answers.js'),
  [broughtPath('locales/nb/framework.json')]: read('locales/nb/framework.json'),
  [broughtPath('locales/da/framework.json')]: read('locales/da/framework.json'),
  [broughtPath('locales/en/framework.json')]: read('locales/en/framework.json'),
  'locales/da/locale.yaml': read('locales/da/locale.yaml'),
  'locales/da/framework.json': '{ "hello": "hej" }',
};

/** The sample with some files replaced; undefined takes one away. */
export const filesOf = (changes: Contents = {}): Files => {
  const all = Object.entries({ ...SAMPLE, ...changes });
  return {
    ...memoryFiles(
      Object.fromEntries(all.flatMap(([path, content]) => (content === undefined ? [] : [[path, content]]))),
    ),
    precompiled: shippedPrecompiled,
  };
};

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** Those that were written to. */
  readonly folders: readonly string[];
  readonly steps: readonly string[];
  readonly watch?: string;
}

/** A world around a project in which nothing is written. */
export const worldOf = (project: ProjectView): CommandWorld => ({
  ...project,
  asItIsNow: () => project,
  identity: () => 'sample',
  memory: memoryMemory(),
  dictionary,
  fontFiles,
  now: () => new Date('2017-05-09T08:12:00Z'),
  given: (path) => project.files.read(path),
  executor: plainExecutor,
  judge: plainJudge,
  output: () => memoryOutput(project.files.read),
  progress: () => undefined,
  notice: () => undefined,
  secret: () => 'a-secret-of-the-sample',
  later: () => undefined,
  call: () => Promise.reject(new Error('the sample calls nothing')),
  watch: () => undefined,
});

/** Runs one command line in memory. */
export const skald = async (
  args: string,
  changes: Contents = {},
  around: Partial<Surroundings> = {},
  world: Partial<CommandWorld> = {},
): Promise<Ran> => {
  const project = { files: filesOf(changes), nameOf: (path: string) => path };
  const output = memoryOutput(project.files.read);
  const folders: string[] = [];
  const steps: string[] = [];
  const own: CommandWorld = {
    ...worldOf(project),
    asItIsNow: () => ({ ...project, ...(world.nameOf && { nameOf: world.nameOf }) }),
    output: (folder) => ({
      ...output,
      write: (...files) => {
        if (!folders.includes(folder)) folders.push(folder);
        return output.write(...files);
      },
    }),
    progress: (step) => void steps.push(step),
    ...world,
  };
  const surroundings = { version: '1.2.3', colour: false, debug: false, open: () => Promise.resolve(own), ...around };
  const printed = await run(args === '' ? [] : args.split(' '), surroundings);
  return { ...printed, written: output.written, folders, steps };
};

export const codes = ({ stdout }: Ran): readonly string[] => {
  const document: { readonly diagnostics: readonly { readonly code: string }[] } = JSON.parse(stdout);
  return document.diagnostics.map(({ code }) => code);
};

/** With a translation of each text, as finished as those of people: a release has no other. */
export async function translated(changes: Contents = {}): Promise<Contents> {
  const { written } = await skald('i18n update', changes);
  const filled = [...written].map(([path, bytes]) => [
    path,
    new TextDecoder().decode(bytes).replaceAll(/^msgid "(.+)"\nmsgstr ""$/gmu, 'msgid "$1"\nmsgstr "$1"'),
  ]);
  return { ...changes, ...Object.fromEntries(filled) };
}
