/** Slides that stand in no section of a project that has some, though their type asks for one: the tracker would mark no step. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { placeOf } from '../load/place-of.js';
import type { Source } from '../load/source.js';
import { entriesOf, type Framework } from '../model/framework.js';
import { memberOf } from '../model/unit-id.js';

/** Call it for content alone: examples are shown in projects whose sections they do not know. */
export function checkSections({ slides, types }: Source, framework: Framework): readonly Diagnostic[] {
  const sections = entriesOf(framework, framework.sections);
  if (sections.length === 0) return [];
  const asking = new Set(
    [...types].flatMap(([type, { value }]) => (memberOf(value, 'sectioned') === true ? [type] : [])),
  );
  return slides
    .filter(({ value }) => asking.has(String(memberOf(value, 'type'))) && memberOf(value, 'section') === undefined)
    .map((document) => ({
      code: 'missing-section',
      severity: 'error',
      message: `A slide of the type ${quote(String(memberOf(document.value, 'type')))} stands in a section, where the project has some.`,
      hint: `Write the one it belongs to, such as «section: ${framework.id}.${sections[0] ?? ''}».`,
      place: placeOf(document, ['type']),
    }));
}
