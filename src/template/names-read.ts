/** The names that a partial reads, itself or in partials it calls: nothing reads any other name that a call hands over. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { ParsedPartials } from './parse-layouts.js';

/** By the partial's name. */
export type NamesRead = (partial: string) => ReadonlySet<string>;

export function namesRead(partials: ParsedPartials): NamesRead {
  const known = new Map<string, Set<string>>();
  const read = (name: string): Set<string> => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const reader = new NameReader();
    known.set(name, reader.names);
    const program = partials.get(name)?.program;
    if (program !== undefined) reader.accept(program);
    for (const called of reader.called) for (const one of read(called)) reader.names.add(one);
    return reader.names;
  };
  return read;
}

class NameReader extends Handlebars.Visitor {
  readonly names = new Set<string>();
  readonly called = new Set<string>();

  override PathExpression({ parts: [first] }: hbs.AST.PathExpression): void {
    if (first !== undefined) this.names.add(first);
  }

  /** `has this "least"`. */
  override StringLiteral({ value }: hbs.AST.StringLiteral): void {
    this.names.add(value);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    if ('original' in partial.name) this.called.add(partial.name.original);
    this.acceptArray(partial.params);
    this.acceptKey(partial, 'hash');
  }
}
