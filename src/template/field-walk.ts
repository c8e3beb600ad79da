/** Goes through a template and the partials it calls, and finds the fields that its slide type's schema does not know. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { follow, insideBlock, insidePartial, isPath, type Scope, type Scopes } from './field-scope.js';
import type { ParsedPartials, ParsedTemplate } from './parse-layouts.js';

const builtIn = ['each', 'with', 'if', 'unless', 'lookup', 'log'];

export class FieldWalk extends Handlebars.Visitor {
  /** Files of the templates gone through. */
  readonly visited = new Set<string>();
  /** One for each place and name. */
  readonly faults = new Map<string, Diagnostic>();
  private scopes: Scopes;
  private files: readonly string[] = [];

  constructor(
    private readonly partials: ParsedPartials,
    private readonly helpers: readonly string[],
    root: Scope,
  ) {
    super();
    this.scopes = [root];
  }

  /** Templates that cannot be parsed are told when they are compiled. */
  enter({ source: { file }, program }: ParsedTemplate): void {
    if (this.files.includes(file)) return;
    this.visited.add(file);
    this.files = [...this.files, file];
    if (program !== undefined) this.accept(program);
    this.files = this.files.slice(0, -1);
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    this.call(mustache);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.call(expression);
  }

  /** A name that is a helper's is one, unless it is written by way of `this`. */
  private call({ path, params, hash }: Pick<hbs.AST.SubExpression, 'params' | 'hash'> & { path: hbs.AST.Node }): void {
    if (!this.isHelper(path)) this.accept(path);
    this.arguments(params, hash);
  }

  private isHelper(path: hbs.AST.Node): boolean {
    return isPath(path) && (this.helpers.includes(path.original) || builtIn.includes(path.original));
  }

  private arguments(params: readonly hbs.AST.Expression[], hash: hbs.AST.Hash | undefined): void {
    for (const param of params) this.accept(param);
    for (const pair of hash?.pairs ?? []) this.accept(pair.value);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.arguments(block.params, block.hash);
    this.within(insideBlock(block, this.scopes), () => this.acceptKey(block, 'program'));
    this.acceptKey(block, 'inverse');
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.arguments(partial.params, partial.hash);
    const called = this.partials.get('original' in partial.name ? partial.name.original : '');
    if (called !== undefined) this.within(insidePartial(partial, this.scopes), () => this.enter(called));
  }

  private within(scopes: Scopes, action: () => void): void {
    const outer = this.scopes;
    this.scopes = scopes;
    action();
    this.scopes = outer;
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    follow(path, this.scopes, (name, known) => this.tell(path, name, known));
  }

  private tell({ loc, original }: hbs.AST.PathExpression, name: string, known: readonly string[]): void {
    const place = { file: this.files.at(-1) ?? '', line: loc.start.line, column: loc.start.column + 1 };
    const hint =
      suggestion(name, known) ??
      (known.length === 0 ? 'Nothing is named there: take it away.' : `There may be ${known.join(', ')}.`);
    this.faults.set(JSON.stringify([place, name]), {
      code: 'unknown-field',
      severity: 'error',
      message: `The template asks for «${original}», but by its schema there is no field «${name}».`,
      hint,
      place,
    });
  }
}
