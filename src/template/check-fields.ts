/** Checks that every field a template asks for may exist by the schema of its slide type; what is merely absent is fine. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { scopeOf } from './field-scope.js';
import { shapeOf } from './field-shape.js';
import { FieldWalk } from './field-walk.js';
import type { ParsedLayouts } from './parse-layouts.js';

/** A partial is held against all slide types that use it: a field that one of them may have is no slip. */
export function checkFields(layouts: ParsedLayouts, helpers: readonly string[]): Diagnostic[] {
  const walks = [...layouts.types].flatMap(([type, template]): FieldWalk[] => {
    const shape = shapeOf(layouts.schemas.get(type), layouts.shared);
    if (shape === undefined) return [];
    const walk = new FieldWalk(layouts.partials, helpers, scopeOf(shape));
    walk.enter(template);
    return [walk];
  });
  const faults = new Map(walks.flatMap((walk) => [...walk.faults]));
  return [...faults].flatMap(([key, fault]) => {
    const users = walks.filter(({ visited }) => visited.has(fault.place?.file ?? ''));
    return users.every((walk) => walk.faults.has(key)) ? [fault] : [];
  });
}
