/** The files of a new project: an example of a deck to write over, in the languages that were asked for. */
import { filesIn } from '../load/folders.js';
import { isMap } from '../load/maps.js';
import { packsIn } from '../load/packs.js';
import { parseYaml } from '../load/parse-yaml.js';
import { readText } from '../load/read-text.js';
import { poHeader } from '../exchange/po-header.js';
import { writePo } from '../exchange/write-po.js';
import type { Files } from '../world/world.js';

export interface NewProject {
  /** Id of its deck. */
  readonly deck: string;
  /** Whom it is for, in all languages; a word for it where nobody is named. */
  readonly client?: string;
  /** The first is the one it is written in. */
  readonly languages: readonly [string, ...string[]];
  readonly theme: string;
  /** 2026-01-31. */
  readonly date: string;
}

/** Folder of the starter of the first pack that brings one. */
function starterIn(files: Files): string {
  const pack = packsIn(files).find((name) => filesIn(files, `layouts/${name}/starter`, '.yaml').length > 0);
  if (pack === undefined) throw new Error('a pack that comes with the program has a starter');
  return `layouts/${pack}/starter`;
}

/** What holds where nothing is said. */
export const startingDefaults = (files: Files): Pick<NewProject, 'theme' | 'languages'> =>
  valueIn('defaults.yaml', files) as Pick<NewProject, 'theme' | 'languages'>;

/** Texts by id and language. */
type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Languages that a new project can be written in. */
export const startingLanguages = (files: Files): readonly string[] => [
  ...new Set(Object.values(textsIn(files)).flatMap((text) => Object.keys(text))),
];

/** Texts by path. */
export function newProject(project: NewProject, files: Files): ReadonlyMap<string, string> {
  const texts = namedIn(textsIn(files), project);
  const [source, ...others] = project.languages;
  const folder = starterIn(files);
  const slides = filesIn(files, `${folder}/slides`, '.yaml').map((name) => `slides/${name}`);
  const written = [...slides, 'framework.yaml', 'deck.yaml'].map((name): [string, string] => {
    const path = name === 'deck.yaml' ? `content/decks/${project.deck}.yaml` : `content/${name}`;
    return [path, filled(textOf(`${folder}/${name}`, files), project, texts, source)];
  });
  return new Map([
    ...written,
    ...others.map((tag): [string, string] => [`locales/${tag}/${project.deck}.po`, translation(tag, project, texts)]),
    ['.gitignore', 'output/\n'],
  ]);
}

/** A name is the same in every language. */
function namedIn(texts: Texts, { client, languages }: NewProject): Texts {
  if (client === undefined) return texts;
  return { ...texts, 'deck/client': Object.fromEntries(languages.map((tag) => [tag, client])) };
}

const textsIn = (files: Files): Texts => valueIn('texts.yaml', files) as Texts;

function valueIn(name: string, files: Files): unknown {
  const read = readText(files, `${starterIn(files)}/${name}`).value;
  const value = read && parseYaml(read).value?.value;
  if (!isMap(value)) throw new Error(`the ${name} of a new project comes with the program`);
  return value;
}

function textOf(path: string, files: Files): string {
  const text = readText(files, path).value?.text;
  if (text === undefined) throw new Error(`${path} comes with the program`);
  return text;
}

/** `<<cover/title>>` becomes the text in quotes, `<<deck>>` and the like what was asked for. */
function filled(template: string, project: NewProject, texts: Texts, source: string): string {
  const plain: Readonly<Record<string, string>> = {
    deck: project.deck,
    date: project.date,
    source,
    locales: `[${project.languages.join(', ')}]`,
    theme: project.theme,
  };
  return template.replaceAll(
    /^( *)(.*?)<<([^>]+)>>|<<([^>]+)>>/gmu,
    (_, indent = '', before = '', first?: string, later?: string) => {
      const name = first ?? later ?? '';
      const value = plain[name] ?? scalar(texts[name]?.[source] ?? '', `${String(indent)}  `);
      return `${String(indent)}${String(before)}${value}`;
    },
  );
}

/** As people write it: on lines of its own, plain, or in quotes where YAML asks for them. */
function scalar(text: string, indent: string): string {
  if (text.includes('\n')) return `|\n${text.replaceAll(/^/gmu, indent)}`;
  return /^\p{L}[\p{L}\p{N} .;()/-]*$/u.test(text) ? text : JSON.stringify(text);
}

/** What is not told in a language is left to its translator. */
function translation(tag: string, { deck, date, languages: [source] }: NewProject, texts: Texts): string {
  const entries = Object.entries(texts).map(([id, text]) => ({
    context: id.replace(/^deck(?=\/)/u, deck),
    source: text[source] ?? '',
    target: text[tag] ?? '',
    ...{ comments: [], notes: [], flags: [], obsolete: false },
  }));
  return writePo({ header: poHeader([], { tag, deck, date }), comments: [], entries });
}
