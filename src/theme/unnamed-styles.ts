/** Styles that a theme adds to the one it extends though nothing names them: a slip of the name, by which no page changes. */
import { isMap } from '../load/maps.js';
import type { SourceDocument } from '../load/source-document.js';
import type { Needs } from './needs.js';
import type { ThemeFault } from './theme-fault.js';

/** Who may name a style, beside other styles. */
export interface Namers {
  readonly needs: Pick<Required<Needs>, 'styles' | 'lines' | 'fills'>;
  /** Templates and schemas of the project: values of a field may be names of styles. */
  readonly texts: readonly string[];
}

/**
 * The theme at the root of the chain is left out: it serves slide types of all packs, be they used or not. A template that says a part of a
 * name, and leaves the rest to a value, names all styles that have that part there.
 */
export function unnamedStyles(chain: readonly SourceDocument[], { needs, texts }: Namers): readonly ThemeFault[] {
  const root = stylesOf(chain.at(-1));
  const styles = chain.flatMap((file) => Object.entries(stylesOf(file)));
  const added = [...new Set(styles.map(([name]) => name))].filter((name) => !Object.hasOwn(root, name));
  // Reading all templates is left to themes that need it.
  if (added.length === 0) return [];
  const based = [...styles.map(([, style]) => mapOf(style)['extends']), ...chain.flatMap(emphasised)];
  const named = new Set([...needs.styles, ...needs.lines, ...needs.fills, ...based, ...texts.flatMap(wordsIn)]);
  const [stems, ends] = [texts.flatMap(stemsIn), texts.flatMap(endsIn)];
  const isMade = (name: string): boolean =>
    stems.some((stem) => name.startsWith(stem)) ||
    ends.some((end) => name.endsWith(end) && named.has(name.slice(0, -end.length)));
  return added
    .filter((name) => !named.has(name) && !isMade(name))
    .map((name) => ({
      path: ['styles', name],
      message: 'is named by nothing',
      slip: { name, known: Object.keys(root) },
    }));
}

const stylesOf = (file: SourceDocument | undefined): Fields => mapOf(mapOf(file?.value)['styles']);

const emphasised = (file: SourceDocument): readonly unknown[] =>
  Object.entries(mapOf(mapOf(file.value)['emphasis'])).flat();

type Fields = Readonly<Record<string, unknown>>;

const mapOf = (value: unknown): Fields => (isMap(value) ? value : {});

const wordsIn = (text: string): readonly string[] => text.match(/[A-Za-z][\w-]*/gu) ?? [];

/** `heat` of `style="heat{{step}}"` and of `(concat "heat" step)`. */
const stemsIn = (text: string): readonly string[] =>
  [...text.matchAll(/"([A-Za-z][\w-]*)\{\{|\(concat "([A-Za-z][\w-]*)"/gu)].map(
    ([, plain, made = '']) => plain ?? made,
  );

/** `Out` of `style="{{style}}Out"`, whose beginning another template says. */
const endsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\}\}([\w-]+)(?="|\{\{)/gu)].map(([, end = '']) => end);
