/** Compiles the templates that a deck uses, once for all of its slides. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ParsedLayouts, ParsedTemplate } from './parse-layouts.js';
import { brokenTemplate } from './broken-template.js';
import { type Callable, checkCalls } from './check-calls.js';
import { markPlaces } from './mark-places.js';

export interface CompiledLayouts {
  readonly types: Readonly<Record<string, Template>>;
  readonly partials: Readonly<Record<string, Template>>;
  /** Files by the short names that stand for them in the markup. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles all partials, and the slide types named. */
export function compileLayouts(
  layouts: ParsedLayouts,
  used: ReadonlySet<string>,
  helpers: readonly string[],
): CompiledLayouts {
  const diagnostics: Diagnostic[] = [];
  const aliases = new Map<string, string>();
  const { names } = layouts.partials;
  const compileAll = (sources: readonly (readonly [string, ParsedTemplate | undefined])[]): Record<string, Template> =>
    Object.fromEntries(
      sources.flatMap(([name, parsed]) => {
        if (parsed === undefined) return [];
        const alias = String(aliases.size);
        aliases.set(alias, parsed.source.file);
        const result = compileTemplate(parsed, { helpers, partials: names }, alias);
        diagnostics.push(...result.diagnostics);
        return result.template === undefined ? [] : [[name, result.template] as const];
      }),
    );
  const partials = compileAll(names.map((name) => [name, layouts.partials.get(name)]));
  const types = compileAll([...layouts.types].filter(([name]) => used.has(name)));
  return { types, partials, aliases, diagnostics };
}

export type Template = (context: object, options?: Handlebars.RuntimeOptions) => string;

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
    return { template: Handlebars.compile(program, templateOptions(callable.helpers)), diagnostics };
  } catch (error) {
    return { diagnostics: [brokenTemplate(error, source)] };
  }
}

/** `helpers`: names that templates may call; everything else is a field. */
const templateOptions = (helpers: readonly string[]): CompileOptions => ({
  knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
  knownHelpersOnly: true,
  noEscape: false,
});
