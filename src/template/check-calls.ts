/** What a template calls must exist: partials and helpers; and Handlebars' own blocks take one value. */
import Handlebars from 'handlebars/dist/handlebars.js';
import { type Diagnostic, error } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { blocks, builtIn } from './built-in.js';

/** What templates may call, by name. */
export interface Callable {
  readonly helpers: readonly string[];
  readonly partials: readonly string[];
}

/** Reported here with their places: Handlebars finds them only while it runs, and does not always say the file or the line. */
export function checkCalls(program: hbs.AST.Program, file: string, callable: Callable): readonly Diagnostic[] {
  const visitor = new CallVisitor(file, callable);
  visitor.accept(program);
  return visitor.diagnostics;
}

class CallVisitor extends Handlebars.Visitor {
  readonly diagnostics: Diagnostic[] = [];

  constructor(
    private readonly file: string,
    private readonly callable: Callable,
  ) {
    super();
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    super.PartialStatement(partial);
    const name = 'original' in partial.name ? partial.name.original : '';
    if (name === '' || this.callable.partials.includes(name)) return;
    this.tell(partial, 'unknown-partial', `There is no partial «${name}».`, nearest(name, this.callable.partials));
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    super.MustacheStatement(mustache);
    // A name alone may be a field.
    if (mustache.params.length > 0 || mustache.hash !== undefined) this.helper(mustache.path);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    super.SubExpression(expression);
    this.helper(expression.path);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    super.BlockStatement(block);
    const { original } = block.path;
    if (!blocks.includes(original)) {
      // A name alone may be a field.
      if (block.params.length > 0) this.helper(block.path);
      return;
    }
    if (block.params.length === 1) return;
    const message = `{{#${original}}} takes one value, and is given ${block.params.length}.`;
    this.tell(block, 'broken-template', message, 'Give it one: a field, or a helper in brackets.');
  }

  private helper(path: hbs.AST.Node): void {
    const name = 'original' in path ? String(path.original) : '';
    const { helpers } = this.callable;
    if (helpers.includes(name) || builtIn.includes(name)) return;
    this.tell(path, 'unknown-helper', `There is no helper «${name}».`, nearest(name, [...helpers, ...builtIn]));
  }

  private tell(node: hbs.AST.Node, code: string, message: string, hint: string): void {
    const { line, column } = node.loc.start;
    this.diagnostics.push(error(code, message, hint, { file: this.file, line, column: column + 1 }));
  }
}

const nearest = (name: string, known: readonly string[]): string =>
  suggestion(name, known) ?? `There are ${known.join(', ')}.`;
