/** Goes through a template and the partials it calls, and finds the names that cannot be there. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { builtIn } from './built-in.js';
import { MOST_STEPS } from './expander.js';
import { fieldOf, isShape } from './field-shape.js';
import { FieldScope, isPath, isText, type Known, outermost, type Scopes } from './field-scope.js';
import type { NamesRead } from './names-read.js';
import type { ParsedPartials, ParsedTemplate } from './parse-layouts.js';

/** A fault and how often it was met. A name that is given in at least one call of the partial is no fault. */
export interface Met {
  readonly fault: Diagnostic;
  times: number;
}

/** What is found in all slide types together. */
export class Findings {
  /** How often each template was gone through, by its file. */
  readonly visits = new Map<string, number>();
  private readonly met = new Map<string, Met>();

  visit(file: string): void {
    this.visits.set(file, (this.visits.get(file) ?? 0) + 1);
  }

  add(fault: Diagnostic): void {
    const key = JSON.stringify([fault.place, fault.message]);
    const known = this.met.get(key);
    if (known === undefined) this.met.set(key, { fault, times: 1 });
    else known.times += 1;
  }

  /** Faults that are met however a template is called. */
  faults(): Diagnostic[] {
    return [...this.met.values()].flatMap(({ fault, times }) =>
      times === this.visits.get(fault.place?.file ?? '') ? [fault] : [],
    );
  }
}

/** What names are told by. */
export interface Finding {
  readonly partials: ParsedPartials;
  readonly read: NamesRead;
  readonly findings: Findings;
}

export class FieldWalk extends Handlebars.Visitor {
  private scopes: Scopes;
  private files: readonly string[] = [];
  private calls = 0;
  private told = new Set<hbs.AST.Node>();

  constructor(
    private readonly finding: Finding,
    private readonly known: Known,
  ) {
    super();
    this.scopes = outermost(known);
  }

  /**
   * Templates that cannot be parsed, and partials that call themselves, are reported elsewhere. Templates that call so
   * many partials that they would never end are reported when a slide is expanded.
   */
  enter({ source: { file }, program }: ParsedTemplate): void {
    if (this.files.includes(file) || this.calls === MOST_STEPS) return;
    this.calls += 1;
    this.finding.findings.visit(file);
    const outer = { files: this.files, told: this.told };
    Object.assign(this, { files: [...this.files, file], told: new Set() });
    if (program !== undefined) this.accept(program);
    Object.assign(this, outer);
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    this.call(mustache);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.call(expression);
  }

  private get scope(): FieldScope {
    return new FieldScope(this.known, this.scopes);
  }

  private call({ path, params, hash }: Pick<hbs.AST.SubExpression, 'params' | 'hash'> & { path: hbs.AST.Node }): void {
    if (isPath(path) && this.isHelper(path)) this.checkNames(path.original, params);
    // With arguments it can only be a helper, and a helper that does not exist is reported elsewhere.
    else if (params.length === 0) this.accept(path);
    this.arguments(params, hash);
  }

  /** A helper's name calls the helper, unless a block around it gives the name or `this` stands before it. */
  private isHelper(path: hbs.AST.PathExpression): boolean {
    if (this.scope.isNamed(path)) return false;
    return Object.hasOwn(this.known.helpers, path.original) || builtIn.includes(path.original);
  }

  /** Names that are typed between quotes: `any bars "stage"`. */
  private checkNames(helper: string, params: readonly hbs.AST.Expression[]): void {
    const names = this.scope.calling(helper)?.names;
    for (const [at, within] of names?.(this.scope.callOf(params)) ?? []) {
      const param = params[at];
      if (param === undefined || !isText(param)) continue;
      const found = fieldOf(within, param.value);
      if (!isShape(found)) this.tell(param, `(${helper} … "${param.value}")`, param.value, found.known);
    }
  }

  private arguments(params: readonly hbs.AST.Expression[], hash: hbs.AST.Hash | undefined): void {
    for (const param of params) this.accept(param);
    for (const pair of hash?.pairs ?? []) this.accept(pair.value);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.call(block);
    this.within(this.scope.insideBlock(block), () => this.acceptKey(block, 'program'));
    this.acceptKey(block, 'inverse');
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.arguments(partial.params, partial.hash);
    const name = 'original' in partial.name ? partial.name.original : '';
    const called = this.finding.partials.get(name);
    if (called?.program === undefined) return;
    const read = this.finding.read(name);
    for (const pair of partial.hash?.pairs ?? [])
      if (!read.has(pair.key)) this.tell(pair, `${pair.key}= of {{> ${name}}}`, pair.key, [...read]);
    this.within(this.scope.insidePartial(partial), () => this.enter(called));
  }

  private within(scopes: Scopes, action: () => void): void {
    const outer = this.scopes;
    this.scopes = scopes;
    action();
    this.scopes = outer;
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    this.scope.follow(path, (name, known) => this.tell(path, path.original, name, known));
  }

  /** Once in each visit, however often an expression is looked at. */
  private tell(node: hbs.AST.Node, asked: string, name: string, known: readonly string[]): void {
    if (this.told.has(node)) return;
    this.told.add(node);
    const { line, column } = node.loc.start;
    const place = { file: this.files.at(-1) ?? '', line, column: column + 1 };
    const message = `The template asks for «${asked}», but there is no «${name}» there.`;
    this.finding.findings.add({ code: 'unknown-field', severity: 'error', message, hint: hintOn(name, known), place });
  }
}

function hintOn(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'Nothing is named there: take it away.';
  return suggestion(name, known) ?? `There may be ${known.join(', ')}.`;
}
