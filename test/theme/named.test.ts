/**
 * Each style and mark of the shipped themes is named by something: a template, an element, or what is itself named. Boxes and
 * colours are there for slide types of a project's own as well; measures that nothing reads are a fault of any theme.
 */
import Handlebars from 'handlebars/dist/handlebars.js';
import { expect, it } from 'vitest';
import { declarations, needs } from '../../src/elements/registry.js';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { textFile } from '../../src/load/text-file.js';
import { loadLayouts } from '../../src/template/layouts.js';
import { diskFiles } from '../../src/world/disk.js';
import type { Files } from '../../src/world/world.js';

const disk = diskFiles(new URL('../..', import.meta.url).pathname);
/** Hidden, so that the layouts of all packs count, not only of those that the project here uses. */
const without = (path: string): boolean => path === 'content/framework.yaml';
const files: Files = {
  read: (path) => (without(path) ? undefined : disk.read(path)),
  size: (path) => (without(path) ? undefined : disk.size(path)),
  list: (path) => disk.list(path),
  barrier: (path) => disk.barrier(path),
};
const layouts = loadLayouts(files).value;
if (layouts === undefined) throw new Error('The layouts are broken.');
const templates = [...layouts.types.values(), ...layouts.partials.values()].map(({ text }) => text);

type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Table = 'styles' | 'marks';

const path = 'layouts/themes/nordic.yaml';
const text = new TextDecoder().decode(files.read(path));
/** The others hold only what differs from it, by names that it has. */
const theme = parseYaml(textFile(path, text)).value?.value as Readonly<Record<Table, Entries>>;

/** Attributes that name something in a table of the theme, by what they are declared to hold. */
const attributesHolding = (what: string): ReadonlySet<string> =>
  new Set(
    declarations.flatMap(({ types, onChildren }) =>
      [...Object.entries(types), ...Object.entries(onChildren)].flatMap(([name, { holds }]) =>
        holds === what ? [name] : [],
      ),
    ),
  );

/** The values of attributes in a template as they are written: quotes in what is between braces end none. */
function valuesOf(template: string, attributes: ReadonlySet<string>): readonly string[] {
  return [...template.matchAll(/\s([a-z-]+)="((?:\{\{.*?\}\}|[^"{])*)"/gu)].flatMap(([, name = '', value = '']) =>
    attributes.has(name) ? [value] : [],
  );
}

/** Words that calls of partials hand on under a name: `kind="leading"`. */
const handed = (name: string): readonly string[] =>
  templates.flatMap((template) =>
    [...template.matchAll(new RegExp(`\\s${name}="([\\w-]+)"`, 'gu'))].map(([, word = '']) => word),
  );

/** What a value may be once it is expanded, as a pattern. */
function patternOf({ body }: hbs.AST.Program): string {
  return body
    .map((statement): string => {
      if (isContent(statement)) return statement.value.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
      if (isBlock(statement)) {
        const inverse: hbs.AST.Program | undefined = statement.inverse;
        return `(?:${patternOf(statement.program)}|${inverse === undefined ? '' : patternOf(inverse)})`;
      }
      const called = 'path' in statement ? (statement.path as hbs.AST.PathExpression).original : '';
      if (['plus', 'min', 'max'].includes(called)) return String.raw`\d+`;
      const words = handed(called);
      return words.length > 0 ? `(?:${words.join('|')})` : '[A-Za-z-]+';
    })
    .join('');
}

const isContent = (node: hbs.AST.Statement): node is hbs.AST.ContentStatement => node.type === 'ContentStatement';
const isBlock = (node: hbs.AST.Statement): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';

const patterns = (what: string): readonly string[] => [
  ...new Set(
    templates
      .flatMap((template) => valuesOf(template, attributesHolding(what)))
      .map((value) => patternOf(Handlebars.parse(value))),
  ),
];

/** Names in a table that templates name. */
function byTemplates(table: Table, what: string): readonly string[] {
  const all = new RegExp(`^(?:${patterns(what).join('|')})$`, 'u');
  return Object.keys(theme[table]).filter((name) => all.test(name));
}

/** A name, and those of what it extends. */
const withParents = (name: string): readonly string[] => {
  const parent = theme.styles[name]?.['extends'];
  return typeof parent === 'string' ? [name, ...withParents(parent)] : [name];
};

const marks = [...new Set([...needs.marks, ...byTemplates('marks', 'mark')])];
const tiles = marks.flatMap((name) => theme.marks[name]?.['style'] ?? []).map(String);
const styles = [...needs.styles, ...needs.lines, ...needs.fills, ...byTemplates('styles', 'style'), ...tiles].flatMap(
  withParents,
);

it.each([
  ['styles', styles],
  ['marks', marks],
] as const)('%s of the Nordic theme are all named', (table, named) => {
  expect(Object.keys(theme[table]).filter((name) => !named.includes(name))).toEqual([]);
});

it('would be seen if they were not', () => {
  for (const what of ['style', 'mark']) {
    expect(patterns(what).length).toBeGreaterThan(0);
    // A value of any name would name all of them.
    for (const pattern of patterns(what)) expect(pattern).not.toMatch(/^(?:\[A-Za-z\]\+|\\d\+)$/u);
  }
});
