/** Compiles Handlebars sources so that every element they print says which line of which template it comes from. */
import Handlebars from 'handlebars/dist/handlebars.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Attribute that carries `file:line:column` through the expansion; the parser takes it off. */
export const placeAttribute = '_';

export type Template = (context: object, options: Handlebars.RuntimeOptions) => string;

export interface CompiledTemplate {
  readonly template?: Template;
  readonly diagnostics: readonly Diagnostic[];
}

/** `alias` stands for the file in the markup, where it is written with every element. */
export function compileTemplate(
  source: string,
  file: string,
  names: { readonly helpers: readonly string[]; readonly partials: readonly string[] },
  alias = file,
): CompiledTemplate {
  try {
    const program = Handlebars.parse(source);
    const marker = new PlaceMarker(alias, file, names.partials);
    marker.accept(program);
    if (marker.diagnostics.length > 0) return { diagnostics: marker.diagnostics };
    const knownHelpers = Object.fromEntries(names.helpers.map((name) => [name, true]));
    return {
      template: Handlebars.compile(program, { knownHelpers, knownHelpersOnly: true, noEscape: false }),
      diagnostics: [],
    };
  } catch (error) {
    return { diagnostics: [brokenTemplate(error, source, file)] };
  }
}

/** Handlebars says where as `Parse error on line 3:` or in the error's own fields; both reach the reader as a place. */
export function brokenTemplate(error: unknown, source: string, file: string): Diagnostic {
  const text = error instanceof Error ? error.message : String(error);
  const fields: Readonly<Record<string, unknown>> =
    error instanceof Error ? Object.fromEntries(Object.entries(error)) : {};
  const line =
    typeof fields['lineNumber'] === 'number' ? fields['lineNumber'] : Number(/on line (\d+)/u.exec(text)?.[1] ?? 1);
  const column = typeof fields['column'] === 'number' ? fields['column'] + 1 : 1;
  const excerpt = source.split(/\r?\n/u)[line - 1] ?? '';
  const reason = text
    .split('\n')
    .filter((part) => !/^(Parse error on|\.\.\.|-+\^)/u.test(part))
    .join(' ')
    .trim();
  return {
    code: 'broken-template',
    severity: 'error',
    message: `The template cannot be read as Handlebars: ${reason === '' ? (text.split('\n')[0] ?? text) : reason}.`,
    hint: 'Check that every {{#block}} has its {{/block}} and that helpers and partials are spelt right.',
    place: { file, line, column, excerpt },
  };
}

/** Adds the place to every opening tag that stands in the template's own text, and finds partials that are not there. */
class PlaceMarker extends Handlebars.Visitor {
  readonly diagnostics: Diagnostic[] = [];

  constructor(
    private readonly alias: string,
    private readonly file: string,
    private readonly partials: readonly string[],
  ) {
    super();
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    super.PartialStatement(partial);
    const name = 'original' in partial.name ? partial.name.original : '';
    if (name === '' || this.partials.includes(name)) return;
    const hint = suggestion(name, this.partials) ?? `There are ${this.partials.join(', ')}.`;
    const { line, column } = partial.loc.start;
    this.diagnostics.push({
      code: 'unknown-partial',
      severity: 'error',
      message: `There is no partial «${name}».`,
      hint,
      place: { file: this.file, line, column: column + 1 },
    });
  }

  override ContentStatement(content: hbs.AST.ContentStatement): void {
    const typed: unknown = content.original;
    const original = typeof typed === 'string' ? typed : content.value;
    const skipped = Math.max(0, original.indexOf(content.value));
    content.value = content.value.replace(/<([a-z][a-z-]*)/gu, (tag: string, _name: string, offset: number) => {
      const before = original.slice(0, skipped + offset).split('\n');
      const line = content.loc.start.line + before.length - 1;
      const column = (before.length === 1 ? content.loc.start.column : 0) + (before.at(-1)?.length ?? 0) + 1;
      return `${tag} ${placeAttribute}="${this.alias}:${line}:${column}"`;
    });
  }
}
