/** Checks that every name a template asks for may be there; what is merely absent is fine. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { deckShape } from './deck-shape.js';
import { over } from './field-shape.js';
import { FieldWalk, Findings } from './field-walk.js';
import type { Helpers } from './helper.js';
import { namesRead } from './names-read.js';
import type { ParsedLayouts } from './parse-layouts.js';
import { shapeOf } from './schema-shape.js';

/**
 * By the schemas of the slide types, and by what helpers say they give. A partial is held against all of its calls: a
 * name that one of them may have is no slip.
 */
export function checkFields(layouts: ParsedLayouts, helpers: Helpers): Diagnostic[] {
  const { partials, schemas, shared } = layouts;
  const finding = { partials, read: namesRead(partials), findings: new Findings() };
  const types = new Map(
    [...schemas].flatMap(([type, schema]) => {
      const shape = shapeOf(schema, shared);
      return shape === undefined ? [] : [[type, shape] as const];
    }),
  );
  for (const [type, template] of layouts.types) {
    const slide = types.get(type);
    if (slide === undefined) continue;
    const root = over({ deck: deckShape(slide, layouts.parts) }, slide);
    new FieldWalk(finding, { root, helpers, types }).enter(template);
  }
  return finding.findings.faults();
}
