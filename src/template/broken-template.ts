/** What is reported about a template that Handlebars cannot read or cannot expand. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { TemplateSource } from './layouts.js';

/** Handlebars says where as `Parse error on line 3:` or in the error's own fields; both become a place. */
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

/** Reports a slide whose template would never end; `error` says what it does too often. */
export const endlessTemplate = (error: Error, slide: string, { file }: TemplateSource): Diagnostic => ({
  code: 'endless-template',
  severity: 'error',
  message: `The template of the slide «${slide}» ${error.message}, so it is given up.`,
  hint: 'Partials that include others several times, which do the same, multiply: take a call or a loop away.',
  place: { file, line: 1, column: 1 },
  slide,
});

function placeIn(error: unknown, said: string): { line: number; column: number } {
  const fields: Readonly<Record<string, unknown>> =
    error instanceof Error ? Object.fromEntries(Object.entries(error)) : {};
  const { lineNumber, column } = fields;
  return {
    line: typeof lineNumber === 'number' ? lineNumber : Number(/on line (\d+)/u.exec(said)?.[1] ?? 1),
    column: typeof column === 'number' ? column + 1 : 1,
  };
}

/** The reason without the lines in which Handlebars draws the place. */
function reasonOf(said: string): string {
  const lines = said.split('\n');
  const reason = lines.filter((part) => !/^(Parse error on|\.\.\.|-+\^)/u.test(part)).join(' ');
  return reason.trim() === '' ? (lines[0] ?? said) : reason.trim();
}
