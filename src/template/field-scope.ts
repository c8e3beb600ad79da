/** What `this` and the names around it are at one place of a template. */
import * as builtIn from './built-in.js';
import { BARE, entryOf, fieldOf, isShape, OPEN, over, readOf, type Shape } from './field-shape.js';
import { type Call, type Calling, given, type Helpers } from './helper.js';

/** What holds inside a block or partial. */
export interface Scopes {
  /** What `this` is, from the outermost block to the innermost, as `../` counts them. */
  readonly levels: readonly Shape[];
  /** Names that blocks around give: `as |level|`. */
  readonly named: ReadonlyMap<string, Shape>;
  /** How many loops stand around this place, those around partials included: each has its own `@key`. */
  readonly loops: number;
}

/** What is the same throughout a slide type. */
export interface Known {
  readonly root: Shape;
  readonly helpers: Helpers;
  readonly types: Call['types'];
}

export const outermost = ({ root }: Known): Scopes => ({ levels: [root], named: new Map(), loops: 0 });

export type Tell = (name: string, known: readonly string[]) => void;

export class FieldScope {
  constructor(
    private readonly known: Known,
    private readonly scopes: Scopes,
  ) {}

  /** What stands at a path; reports a field that cannot be there. */
  follow(path: hbs.AST.PathExpression, tell: Tell): Shape {
    const { data, depth, parts, original } = path;
    if (data) return this.followData(path, tell);
    const { levels, named } = this.scopes;
    const level = levels.at(-1 - depth);
    if (level === undefined) return none(original, [], tell);
    const [first = '', ...rest] = parts;
    if (this.isNamed(path)) return fieldAt(named.get(first) ?? OPEN, rest, tell);
    const alsoHere = depth === 0 ? [...named.keys()] : [];
    return fieldAt(level, parts, (name, known) => tell(name, name === first ? [...known, ...alsoHere] : known));
  }

  /** Whether a block around gives the name that a path begins with. */
  isNamed({ data, depth, parts: [first = ''], original }: hbs.AST.PathExpression): boolean {
    return !data && depth === 0 && !/^\.|this\b/u.test(original) && this.scopes.named.has(first);
  }

  /** `@root`, and in loops what Handlebars counts. */
  private followData({ depth, parts }: hbs.AST.PathExpression, tell: Tell): Shape {
    const [first = '', ...rest] = parts;
    if (first === 'root') return fieldAt(this.known.root, rest, tell);
    const counted = this.scopes.loops > depth ? ['key', 'index', 'first', 'last'] : [];
    return counted.includes(first) ? fieldAt(BARE, rest, tell) : none(first, [...counted, 'root'], tell);
  }

  /** What an expression gives. */
  shapeAt(expression: hbs.AST.Node): Shape {
    if (isPath(expression)) return this.follow(expression, () => undefined);
    if (!isCall(expression) || !isPath(expression.path)) return BARE;
    const calling = this.calling(expression.path.original);
    return calling === undefined ? OPEN : given(calling, this.callOf(expression.params));
  }

  calling(name: string): Calling | undefined {
    if (name === 'lookup') return builtIn.lookup;
    return Object.hasOwn(this.known.helpers, name) ? this.known.helpers[name] : undefined;
  }

  callOf(params: readonly hbs.AST.Expression[]): Call {
    const args = params.map((param) => ({
      shape: this.shapeAt(param),
      ...(isText(param) ? { literal: param.value } : {}),
    }));
    return { args, types: this.known.types };
  }

  /** What holds inside a block. A block named by a field works like `with`, or like `each` for a list. */
  insideBlock({ path, params: [subject], program }: hbs.AST.BlockStatement): Scopes {
    const { levels, named, loops } = this.scopes;
    const name = path.original;
    if (name === 'if' || name === 'unless') return this.scopes;
    const whole = this.shapeAt(subject ?? path);
    const isLoop = name === 'each' || (name !== 'with' && readOf(whole).kind === 'list');
    const shape = isLoop ? entryOf(whole) : whole;
    const params: readonly string[] = program.blockParams ?? [];
    const given = params.map((param, index) => [param, index === 0 ? shape : BARE] as const);
    return { levels: [...levels, shape], named: new Map([...named, ...given]), loops: loops + (isLoop ? 1 : 0) };
  }

  /** What holds inside a partial: neither `../` nor the names that blocks around it give are known there. */
  insidePartial({ params: [context], hash }: hbs.AST.PartialStatement): Scopes {
    const shape = context === undefined ? (this.scopes.levels.at(-1) ?? OPEN) : this.shapeAt(context);
    const handed = (hash?.pairs ?? []).map(({ key, value }) => [key, this.shapeAt(value)] as const);
    const level = handed.length === 0 ? shape : over(Object.fromEntries(handed), shape);
    return { ...this.scopes, levels: [level], named: new Map() };
  }
}

function fieldAt(start: Shape, names: readonly string[], tell: Tell): Shape {
  let shape = start;
  for (const name of names) {
    const field = fieldOf(shape, name);
    if (!isShape(field)) return none(name, field.known, tell);
    shape = field;
  }
  return shape;
}

function none(name: string, known: readonly string[], tell: Tell): Shape {
  tell(name, known);
  return OPEN;
}

export const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isCall = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';
export const isText = (node: hbs.AST.Node): node is hbs.AST.StringLiteral => node.type === 'StringLiteral';
