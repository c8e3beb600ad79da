/** Checks that every field a template asks for may exist by the schema of its slide type; what is merely absent is fine. */
import Handlebars from 'handlebars/dist/handlebars.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggestion } from '../diagnostics/did-you-mean.js';
import { entryOf, fieldOf, shapeOf, type Shape } from './field-shape.js';
import type { Layouts, TemplateSource } from './layouts.js';

/** What holds inside a block. */
interface Scope {
  /** The fields of `this` by the schema, and others that it has: the deck, and what the call of a partial gives. */
  readonly shape: Shape | undefined;
  readonly given: ReadonlySet<string>;
  /** Names that blocks around give: `as |level|`. */
  readonly named: ReadonlyMap<string, Shape | undefined>;
}

type Fields = Pick<Layouts, 'types' | 'partials' | 'schemas' | 'shared'>;

/** A partial is held against all slide types that use it: a field that one of them may have is no slip. */
export function checkFields(layouts: Fields, helpers: readonly string[]): Diagnostic[] {
  const found = new Map<string, { diagnostic: Diagnostic; count: number }>();
  const programs = new Map<string, hbs.AST.Program>();
  const visits = new Map<string, number>();
  for (const [type, source] of layouts.types) {
    const shape = shapeOf(layouts.schemas.get(type), layouts.shared);
    if (shape === undefined) continue;
    const walk = new FieldWalk(layouts, helpers, programs, { shape, given: new Set(['deck']), named: new Map() });
    walk.enter(source);
    for (const file of walk.visited) visits.set(file, (visits.get(file) ?? 0) + 1);
    for (const [key, diagnostic] of walk.faults)
      found.set(key, { diagnostic, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].flatMap(({ diagnostic, count }) =>
    count === visits.get(diagnostic.place?.file ?? '') ? [diagnostic] : [],
  );
}

class FieldWalk extends Handlebars.Visitor {
  readonly visited = new Set<string>();
  readonly faults = new Map<string, Diagnostic>();
  private scopes: readonly Scope[];
  private files: readonly string[] = [];

  constructor(
    private readonly layouts: Fields,
    private readonly helpers: readonly string[],
    /** By file, since partials are gone through once for each slide type. */
    private readonly programs: Map<string, hbs.AST.Program>,
    root: Scope,
  ) {
    super();
    this.scopes = [root];
  }

  /** Templates that cannot be parsed are told when they are compiled. */
  enter({ file, text }: TemplateSource): void {
    if (this.files.includes(file)) return;
    this.visited.add(file);
    this.files = [...this.files, file];
    const program = this.programs.get(file) ?? parsed(text);
    if (program !== undefined) this.accept(program);
    if (program !== undefined) this.programs.set(file, program);
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
    const outer = this.scopes;
    this.scopes = this.inside(block);
    this.acceptKey(block, 'program');
    this.scopes = outer;
    this.acceptKey(block, 'inverse');
  }

  private inside(block: hbs.AST.BlockStatement): readonly Scope[] {
    const name = block.path.original;
    if (name !== 'each' && name !== 'with') return this.scopes;
    const [subject] = block.params;
    const whole = subject === undefined ? undefined : this.shapeAt(subject);
    const shape = name === 'each' ? entryOf(whole) : whole;
    const params: readonly string[] = block.program.blockParams ?? [];
    const named = params.map((param, index) => [param, index === 0 ? shape : undefined] as const);
    return [
      ...this.scopes,
      { shape, given: new Set(), named: new Map([...(this.scopes.at(-1)?.named ?? []), ...named]) },
    ];
  }

  /** What an expression gives: a path what stands there, a search through a map one of its entries. */
  private shapeAt(expression: hbs.AST.Node): Shape | undefined {
    if (isPath(expression)) return this.follow(expression, () => undefined);
    if (!isCall(expression) || !isPath(expression.path)) return undefined;
    const [subject] = expression.params;
    const searches = ['find', 'lookup', 'first', 'last'].includes(expression.path.original);
    return searches && subject !== undefined ? entryOf(this.shapeAt(subject)) : undefined;
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    this.follow(path, (name, known) => this.tell(path, name, known));
  }

  private follow(
    { data, depth, parts, original }: hbs.AST.PathExpression,
    tell: (name: string, known: readonly string[]) => void,
  ): Shape | undefined {
    const scope = this.scopes[this.scopes.length - 1 - depth];
    if (data || scope === undefined) return undefined;
    const [first = '', ...rest] = parts;
    if (scope.given.has(first)) return undefined;
    const isNamed = depth === 0 && scope.named.has(first) && !original.startsWith('this');
    let shape = isNamed ? scope.named.get(first) : scope.shape;
    for (const name of isNamed ? rest : parts) {
      const field = fieldOf(shape, name);
      if (field !== undefined && 'known' in field) {
        tell(name, field.known);
        return undefined;
      }
      shape = field;
    }
    return shape;
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.arguments(partial.params, partial.hash);
    const source = this.layouts.partials.get('original' in partial.name ? partial.name.original : '');
    const [context] = partial.params;
    const outer = this.scopes;
    const around = outer.at(-1);
    const shape = context === undefined ? around?.shape : this.shapeAt(context);
    const given = new Set([...(context === undefined ? (around?.given ?? []) : []), ...hashKeys(partial)]);
    this.scopes = [{ shape, given, named: around?.named ?? new Map<string, Shape | undefined>() }];
    if (source !== undefined) this.enter(source);
    this.scopes = outer;
  }

  private tell({ loc, original }: hbs.AST.PathExpression, name: string, known: readonly string[]): void {
    const place = { file: this.files.at(-1) ?? '', line: loc.start.line, column: loc.start.column + 1 };
    const hint = suggestion(name, known) ?? (known.length === 0 ? undefined : `There may be ${known.join(', ')}.`);
    this.faults.set(JSON.stringify([place, name]), {
      code: 'unknown-field',
      severity: 'error',
      message: `The template asks for «${original}», but by its schema there is no field «${name}».`,
      ...(hint === undefined ? {} : { hint }),
      place,
    });
  }
}

function parsed(text: string): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

const hashKeys = ({ hash }: Pick<hbs.AST.PartialStatement, 'hash'>): readonly string[] =>
  (hash?.pairs ?? []).map((pair) => pair.key);

const builtIn = ['each', 'with', 'if', 'unless', 'lookup', 'log'];

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isCall = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';
