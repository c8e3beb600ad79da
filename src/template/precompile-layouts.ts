/** Compiles the templates that the program ships ahead of time, so that a build neither reads nor checks them again. */
import Handlebars from 'handlebars/dist/handlebars.js';
import { checkFields } from './check-fields.js';
import type { CompiledLayouts } from './compile-layouts.js';
import { type Template, templateOptions } from './compile-template.js';
import type { Layouts, PrecompiledLayouts } from './layouts.js';
import { markPlaces } from './mark-places.js';
import { type ParsedTemplate, parseLayouts } from './parse-layouts.js';

/** The JavaScript expression that gives `PrecompiledLayouts`; undefined where anything is wrong with a template. */
export function precompileLayouts(
  layouts: Layouts,
  helpers: readonly string[],
  asText: (expression: string) => string,
): string | undefined {
  const { partials, types, ...around } = parseLayouts(layouts);
  const names = { helpers, partials: [...partials.keys()] };
  const all = [...partials.values(), ...types.values()];
  if (checkFields({ partials, types, ...around }, helpers).length > 0) return undefined;
  const compiled = all.map((parsed, alias) => precompiled(parsed, names, String(alias)));
  if (compiled.includes(undefined)) return undefined;
  const record = (keys: Iterable<string>, from: number): string =>
    `{${[...keys].map((key, index) => `get ${JSON.stringify(key)}(){return ${asText(compiled[from + index] ?? '{}')}}`).join(',\n')}}`;
  const files = all.map(({ source }) => source.file);
  const lists = `helpers:${JSON.stringify(helpers)},files:${JSON.stringify(files)}`;
  return `{${lists},partials:${record(partials.keys(), 0)},types:${record(types.keys(), partials.size)}}`;
}

function precompiled(
  { program, source }: ParsedTemplate,
  { helpers, partials }: { readonly helpers: readonly string[]; readonly partials: readonly string[] },
  alias: string,
): string | undefined {
  if (program === undefined || markPlaces(program, source.file, alias, partials).length > 0) return undefined;
  return String(Handlebars.precompile(program, templateOptions(helpers)));
}

export function bindLayouts(
  { files, partials, types }: PrecompiledLayouts,
  used: ReadonlySet<string>,
): CompiledLayouts {
  return {
    partials: bound(partials, Object.keys(partials)),
    types: bound(
      types,
      Object.keys(types).filter((name) => used.has(name)),
    ),
    aliases: new Map(files.map((file, alias) => [String(alias), file])),
    diagnostics: [],
  };
}

/** Each is made when it is asked for. */
const bound = (templates: PrecompiledLayouts['types'], names: readonly string[]): Readonly<Record<string, Template>> =>
  Object.fromEntries(names.map((name) => [name, Handlebars.template(templates[name] as TemplateSpecification)]));
