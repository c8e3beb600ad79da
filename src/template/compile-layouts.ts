/** Compiles the templates that a deck uses, once for all of its slides. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compileTemplate, type Template } from './compile-template.js';
import type { ParsedLayouts, ParsedTemplate } from './parse-layouts.js';

export interface CompiledLayouts {
  readonly types: Readonly<Record<string, Template>>;
  readonly partials: Readonly<Record<string, Template>>;
  /** Files by the short names that stand for them in the markup. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles all partials, and the slide types named. `bound`: partials that were compiled before, and the aliases that are taken. */
export function compileLayouts(
  layouts: ParsedLayouts,
  used: ReadonlySet<string>,
  helpers: readonly string[],
  bound?: Pick<CompiledLayouts, 'partials' | 'aliases'>,
): CompiledLayouts {
  const diagnostics: Diagnostic[] = [];
  const aliases = new Map(bound?.aliases);
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
  const partials = bound?.partials ?? compileAll(names.map((name) => [name, layouts.partials.get(name)]));
  const types = compileAll([...layouts.types].filter(([name]) => used.has(name)));
  return { types, partials, aliases, diagnostics };
}
