/** The templates of a deck, ready to be run: as they were compiled with the program, or compiled and checked now. */
import { checkFields } from './check-fields.js';
import { type CompiledLayouts, compileLayouts } from './compile-layouts.js';
import type { Layouts } from './layouts.js';
import { parseLayouts } from './parse-layouts.js';
import { bindLayouts } from './precompile-layouts.js';

/** `used`: the slide types that are needed; `helpers`: names of what templates may call. */
export function readyLayouts(layouts: Layouts, used: ReadonlySet<string>, helpers: readonly string[]): CompiledLayouts {
  const { precompiled } = layouts;
  if (precompiled?.helpers.join() === helpers.join()) return bindLayouts(precompiled, used);
  const parsed = parseLayouts(layouts);
  const compiled = compileLayouts(parsed, used, helpers);
  // A broken partial is told once, not at each layout that uses it.
  return { ...compiled, diagnostics: [...compiled.diagnostics, ...checkFields(parsed, helpers)] };
}
