/** Compiles the templates that the program ships, so that a build neither reads nor checks them again. */
import Handlebars from 'handlebars/dist/handlebars.js';
import { checkCalls, type Callable } from './check-calls.js';
import { checkFields } from './check-fields.js';
import { type CompiledLayouts, type Template, templateOptions } from './compile-layouts.js';
import type { Helpers } from './helper.js';
import { checkCircles } from './inclusions.js';
import { type Layouts, type ShippedLayouts, partialTexts, typeTexts } from './layouts.js';
import { markPlaces } from './mark-places.js';
import { type ParsedTemplate, parseLayouts } from './parse-layouts.js';

/** Texts and what is made from them: a JavaScript expression that gives `PrecompiledPartials` or a `PrecompiledType`. */
export interface PrecompiledTexts {
  readonly kind: 'partials' | 'layout';
  readonly texts: readonly string[];
  readonly made: string;
}

/** The templates of the packs that a project may use, and what those may call. */
export interface PackSet {
  readonly layouts: Layouts;
  readonly helpers: Helpers;
}

/**
 * For each set, one entry for all partials together and one for each slide type; none for a set in which anything is wrong with a template.
 * `asText` turns an expression into one that is evaluated only when it is asked for.
 */
export function precompileLayouts(
  sets: readonly PackSet[],
  asText: (expression: string) => string,
): readonly PrecompiledTexts[] {
  const sources = sets.flatMap(({ layouts }) => [...layouts.partials.values(), ...layouts.types.values()]);
  const files = [...new Set(sources.map(({ file }) => file))];
  return sets.flatMap((set) => precompileSet(set, files, asText));
}

/** `files`: those of all sets, so that a file has the same alias in each. */
function precompileSet(
  { layouts, helpers }: PackSet,
  files: readonly string[],
  asText: (expression: string) => string,
): readonly PrecompiledTexts[] {
  const parsed = parseLayouts(layouts);
  const { names } = parsed.partials;
  if ([...checkCircles(parsed.partials), ...checkFields(parsed, helpers)].length > 0) return [];
  const callable = { helpers: Object.keys(helpers), partials: names };
  const getters = (templates: Iterable<readonly [string, ParsedTemplate]>): ReadonlyMap<string, string | undefined> =>
    new Map([...templates].map(([name, template]) => [name, getter(template, callable, files, asText)]));
  const partials = getters(names.flatMap((name) => withName(name, parsed.partials.get(name))));
  const types = getters(parsed.types);
  if ([...partials.values(), ...types.values()].includes(undefined)) return [];
  const lists = `helpers:${JSON.stringify(callable.helpers)},files:${JSON.stringify(files)}`;
  const all = [...partials].map(([name, code]) => `get ${JSON.stringify(name)}()${code ?? ''}`);
  return [
    { kind: 'partials', texts: partialTexts(layouts), made: `{${lists},partials:{${all.join(',\n')}}}` },
    ...[...types].map(([name, code]) => ({
      kind: 'layout' as const,
      texts: typeTexts(name, layouts),
      made: `{get template()${code ?? ''}}`,
    })),
  ];
}

const withName = (name: string, template?: ParsedTemplate): readonly (readonly [string, ParsedTemplate])[] =>
  template === undefined ? [] : [[name, template]];

/** The body of a function that gives the template; undefined where anything is wrong with it. */
function getter(
  { program, source }: ParsedTemplate,
  callable: Callable,
  files: readonly string[],
  asText: (expression: string) => string,
): string | undefined {
  if (program === undefined || checkCalls(program, source.file, callable).length > 0) return undefined;
  markPlaces(program, String(files.indexOf(source.file)));
  return `{return ${asText(String(Handlebars.precompile(program, templateOptions(callable.helpers))))}}`;
}

export function bindLayouts({ files, partials, types }: ShippedLayouts, used: ReadonlySet<string>): CompiledLayouts {
  return {
    partials: Object.fromEntries(Object.entries(partials).map(([name, template]) => [name, bound(template)])),
    types: Object.fromEntries(
      [...types].flatMap(([name, type]) => (used.has(name) ? [[name, bound(type.template)] as const] : [])),
    ),
    aliases: new Map(files.map((file, alias) => [String(alias), file])),
    diagnostics: [],
  };
}

const bound = (template: TemplateSpecification): Template => Handlebars.template(template);
