/** What is said of a template that Handlebars cannot read, or cannot expand. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { TemplateSource } from './layouts.js';

/** Handlebars says where as `Parse error on line 3:` or in the error's own fields; both reach the reader as a place. */
export function brokenTemplate(error: unknown, { file, text }: TemplateSource): Diagnostic {
  const said = error instanceof Error ? error.message : String(error);
  const { line, column } = placeIn(error, said);
  return {
    code: 'broken-template',
    severity: 'error',
    message: `The template cannot be read as Handlebars: ${reasonOf(said)}.`,
    hint: 'Check that every {{#block}} has its {{/block}} and that helpers and partials are spelt right.',
    place: { file, line, column, excerpt: text.split(/\r?\n/u)[line - 1] ?? '' },
  };
}

function placeIn(error: unknown, said: string): { line: number; column: number } {
  const fields: Readonly<Record<string, unknown>> =
    error instanceof Error ? Object.fromEntries(Object.entries(error)) : {};
  const { lineNumber, column } = fields;
  return {
    line: typeof lineNumber === 'number' ? lineNumber : Number(/on line (\d+)/u.exec(said)?.[1] ?? 1),
    column: typeof column === 'number' ? column + 1 : 1,
  };
}

/** Without the lines that draw where it is. */
function reasonOf(said: string): string {
  const lines = said.split('\n');
  const reason = lines.filter((part) => !/^(Parse error on|\.\.\.|-+\^)/u.test(part)).join(' ');
  return reason.trim() === '' ? (lines[0] ?? said) : reason.trim();
}
