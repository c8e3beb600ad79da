/** Fields that mean something to the program on every slide: a type's schema may say more about them, but not that they are texts. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { CheckedFile } from './checked-file.js';

const own = new Set(['id', 'type', 'language', 'section', 'organisations', 'sources']);

/** Layouts would get the translation of a text instead of what was typed, and no slide is found by a translated id. */
export function ownFieldFaults({ units }: CheckedFile, schema: string): readonly Diagnostic[] {
  const fields = new Set(units.map(({ path }) => String(path[0])).filter((field) => own.has(field)));
  return [...fields].map((field) => ({
    code: 'bad-schema',
    severity: 'error',
    message: `The field ${quote(field)} is one that the program reads itself, so it cannot be «translatable».`,
    hint: 'Give it the definition of its name in layouts/common.schema.yaml.',
    place: { file: schema, line: 1, column: 1 },
  }));
}
