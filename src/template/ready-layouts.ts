/** The templates of a deck, ready to run: as they were compiled with the program, or compiled and checked now. */
import { checkFields } from './check-fields.js';
import { type CompiledLayouts, compileLayouts } from './compile-layouts.js';
import type { Helpers } from './helper.js';
import { checkCircles } from './inclusions.js';
import type { Layouts } from './layouts.js';
import { parseLayouts } from './parse-layouts.js';
import { bindLayouts } from './precompile-layouts.js';

/** `used`: the slide types that are needed; `helpers`: what templates may call. */
export function readyLayouts(layouts: Layouts, used: ReadonlySet<string>, helpers: Helpers): CompiledLayouts {
  const { shipped } = layouts;
  if (shipped?.helpers.join() !== Object.keys(helpers).join()) return compiled(layouts, used, helpers);
  const bound = bindLayouts(shipped, used);
  const own = new Map([...layouts.types].filter(([name]) => !shipped.types.has(name)));
  if (own.size === 0) return bound;
  const beside = compiled({ ...layouts, types: own }, used, helpers, bound);
  const files = new Set([...own.values()].map(({ file }) => file));
  return {
    ...beside,
    types: { ...bound.types, ...beside.types },
    // The partials are shipped: what one of them asks for, another slide type has.
    diagnostics: beside.diagnostics.filter(({ place }) => place === undefined || files.has(place.file)),
  };
}

function compiled(
  layouts: Layouts,
  used: ReadonlySet<string>,
  helpers: Helpers,
  bound?: CompiledLayouts,
): CompiledLayouts {
  const parsed = parseLayouts(layouts);
  const made = compileLayouts(parsed, used, Object.keys(helpers), bound);
  // A broken partial is reported once, not at each layout that uses it; those that are bound go round in no circle.
  const circles = bound === undefined ? checkCircles(parsed.partials) : [];
  return { ...made, diagnostics: [...made.diagnostics, ...circles, ...checkFields(parsed, helpers)] };
}
