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

/** One entry for all partials together and one for each slide type; nothing where anything is wrong with a template. */
export function precompileLayouts(
  layouts: Layouts,
  helpers: Helpers,
  asText: (expression: string) => string,
): readonly PrecompiledTexts[] {
  const parsed = parseLayouts(layouts);
  const { names } = parsed.partials;
  const partials = names.flatMap((name) => parsed.partials.get(name) ?? []);
  const all = [...partials, ...parsed.types.values()];
  if ([...checkCircles(parsed.partials), ...checkFields(parsed, helpers)].length > 0) return [];
  const compiled = all.map((template, alias) =>
    precompiled(template, { helpers: Object.keys(helpers), partials: names }, String(alias)),
  );
  if (compiled.includes(undefined)) return [];
  const getter = (name: string, index: number): string =>
    `get ${JSON.stringify(name)}(){return ${asText(compiled[index] ?? '{}')}}`;
  const files = all.map(({ source }) => source.file);
  const lists = `helpers:${JSON.stringify(Object.keys(helpers))},files:${JSON.stringify(files)}`;
  return [
    { kind: 'partials', texts: partialTexts(layouts), made: `{${lists},partials:{${names.map(getter).join(',\n')}}}` },
    ...[...parsed.types.keys()].map((name, index) => ({
      kind: 'layout' as const,
      texts: typeTexts(name, layouts),
      made: `{${getter('template', partials.length + index)}}`,
    })),
  ];
}

function precompiled({ program, source }: ParsedTemplate, callable: Callable, alias: string): string | undefined {
  if (program === undefined || checkCalls(program, source.file, callable).length > 0) return undefined;
  markPlaces(program, alias);
  return String(Handlebars.precompile(program, templateOptions(callable.helpers)));
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
