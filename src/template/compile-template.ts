/** Compiles a parsed template so that every element it prints carries its file and line. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { brokenTemplate } from './broken-template.js';
import { checkCalls, type Callable } from './check-calls.js';
import { markPlaces } from './mark-places.js';
import type { ParsedTemplate } from './parse-layouts.js';

export type Template = (context: object, options?: Handlebars.RuntimeOptions) => string;

export interface CompiledTemplate {
  readonly template?: Template;
  readonly diagnostics: readonly Diagnostic[];
}

/** Call it once for each template, since it marks the program. `alias` stands for its file in the markup. */
export function compileTemplate(
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
export const templateOptions = (helpers: readonly string[]): CompileOptions => ({
  knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
  knownHelpersOnly: true,
  noEscape: false,
});
