/** Marks every opening tag that stands in a template's own text with its place. */
import Handlebars from 'handlebars/dist/handlebars.js';

/** Attribute that carries `file:line:column` through the expansion; the parser takes it off. */
export const placeAttribute = '_';

/** Changes the program. `alias` stands for the file in the markup, where it is written with every element. */
export const markPlaces = (program: hbs.AST.Program, alias: string): void => new PlaceMarker(alias).accept(program);

class PlaceMarker extends Handlebars.Visitor {
  constructor(private readonly alias: string) {
    super();
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
