/** Marks every opening tag that stands in a template's own text with its place, and finds partials that are not there. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';

/** Attribute that carries `file:line:column` through the expansion; the parser takes it off. */
export const placeAttribute = '_';

/** Changes the program. `alias` stands for the file in the markup, where it is written with every element. */
export function markPlaces(
  program: hbs.AST.Program,
  file: string,
  alias: string,
  partials: readonly string[],
): readonly Diagnostic[] {
  const marker = new PlaceMarker(alias, file, partials);
  marker.accept(program);
  return marker.diagnostics;
}

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
