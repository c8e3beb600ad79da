/** The templates of a deck, ready to run: compiled and checked once for all decks that have the same. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Framework, idsByKind } from '../model/framework.js';
import { onceForText } from '../scene/once-for.js';
import { brokenTemplate } from './broken-template.js';
import { type Callable, checkCalls } from './check-calls.js';
import { checkFields } from './check-fields.js';
import type { Template, Templates } from './expander.js';
import type { Helpers } from './helper.js';
import { checkCircles } from './inclusions.js';
import type { Layouts } from './layouts.js';
import { markPlaces } from './mark-places.js';
import { type ParsedTemplate, parseLayouts } from './parse-layouts.js';

export interface CompiledLayouts {
  readonly types: Templates;
  readonly partials: Templates;
  /** Files by the short names that stand for them in the markup. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** All partials, and the slide types that are `used`; `helpers` are what templates may call. */
export function compileLayouts(
  layouts: Layouts,
  used: ReadonlySet<string>,
  helpers: Helpers,
  framework: Framework,
): CompiledLayouts {
  const { partials, typeOf, aliases, faults } = compiledAll(layouts, helpers, framework);
  const types = [...layouts.types.keys()].filter((name) => used.has(name)).map((name) => [name, typeOf(name)] as const);
  const compiled = [...partials, ...types];
  return {
    types: templatesIn(types),
    partials: templatesIn(partials),
    aliases,
    // A broken partial is reported once, not at each layout that uses it.
    diagnostics: [...compiled.flatMap(([, { diagnostics }]) => diagnostics), ...faults],
  };
}

type Named = readonly (readonly [string, CompiledTemplate])[];

const templatesIn = (compiled: Named): Templates =>
  Object.fromEntries(compiled.flatMap(([name, { template }]) => (template === undefined ? [] : [[name, template]])));

interface AllCompiled extends Pick<CompiledLayouts, 'aliases'> {
  readonly partials: Named;
  /** Compiled when it is first asked for. */
  readonly typeOf: (name: string) => CompiledTemplate;
  /** Circles of partials, and names that cannot be there. */
  readonly faults: readonly Diagnostic[];
}

function compiledAll(layouts: Layouts, helpers: Helpers, framework: Framework): AllCompiled {
  const { types, partials, schemas, shared, parts } = layouts;
  const names = [Object.keys(helpers), [...idsByKind(framework)]];
  const key = JSON.stringify([[...types], [...partials], [...schemas], shared, parts, names]);
  if (last?.key !== key) last = { key, all: compileAll(layouts, helpers) };
  return last.all;
}

/** Checking all names takes longer than expanding most decks, and the next deck mostly has the same templates. */
let last: { readonly key: string; readonly all: AllCompiled } | undefined;

function compileAll(layouts: Layouts, helpers: Helpers): AllCompiled {
  const parsed = parseLayouts(layouts);
  const { names } = parsed.partials;
  const files = [...layouts.partials.values(), ...layouts.types.values()].map(({ file }) => file);
  const callable = { helpers: Object.keys(helpers), partials: names };
  const compile = (template: ParsedTemplate | undefined): CompiledTemplate =>
    template === undefined
      ? { diagnostics: [] }
      : compileTemplate(template, callable, String(files.indexOf(template.source.file)));
  const faults = [...checkCircles(parsed.partials), ...checkFields(parsed, helpers)];
  return {
    partials: names.map((name) => [name, compile(parsed.partials.get(name))]),
    typeOf: onceForText((name) => compile(parsed.types.get(name))),
    aliases: new Map(files.map((file, alias) => [String(alias), file])),
    faults,
  };
}

interface CompiledTemplate {
  readonly template?: Template;
  readonly diagnostics: readonly Diagnostic[];
}

/** Call it once for each template, since it marks the program. `alias` stands for its file in the markup. */
function compileTemplate(
  { source, program, diagnostics }: ParsedTemplate,
  callable: Callable,
  alias: string,
): CompiledTemplate {
  if (program === undefined) return { diagnostics };
  const missing = checkCalls(program, source.file, callable);
  if (missing.length > 0) return { diagnostics: missing };
  markPlaces(program, alias);
  try {
    return { template: Handlebars.compile(program, optionsFor(callable.helpers)), diagnostics };
  } catch (error) {
    return { diagnostics: [brokenTemplate(error, source)] };
  }
}

/** `helpers`: names that templates may call; everything else is a field. */
const optionsFor = (helpers: readonly string[]): CompileOptions => ({
  knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
  knownHelpersOnly: true,
  noEscape: false,
});
