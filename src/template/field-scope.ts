/** What `this` and the names around it are at a place of a template, by the schema of its slide type. */
import { entryOf, fieldOf, type Shape } from './field-shape.js';

/** What holds inside a block or partial. */
export interface Scope {
  /** The fields of `this` by the schema, and others that it has: the deck, and what the call of a partial gives. */
  readonly shape: Shape | undefined;
  readonly given: ReadonlySet<string>;
  /** Names that blocks around give: `as |level|`. */
  readonly named: ReadonlyMap<string, Shape | undefined>;
}

/** From the outermost to the innermost, as `../` counts them. */
export type Scopes = readonly Scope[];

export const scopeOf = (shape: Shape): Scope => ({ shape, given: new Set(['deck']), named: new Map() });

export type Tell = (name: string, known: readonly string[]) => void;

/** What stands at a path; tells of a field that cannot be there. */
export function follow(path: hbs.AST.PathExpression, scopes: Scopes, tell: Tell): Shape | undefined {
  const { data, depth, parts, original } = path;
  const scope = scopes[scopes.length - 1 - depth];
  if (data || scope === undefined) return undefined;
  const [first = '', ...rest] = parts;
  if (scope.given.has(first)) return undefined;
  const isNamed = depth === 0 && scope.named.has(first) && !original.startsWith('this');
  return isNamed ? fieldAt(scope.named.get(first), rest, tell) : fieldAt(scope.shape, parts, tell);
}

function fieldAt(start: Shape | undefined, names: readonly string[], tell: Tell): Shape | undefined {
  let shape = start;
  for (const name of names) {
    const field = fieldOf(shape, name);
    if (field !== undefined && 'known' in field) {
      tell(name, field.known);
      return undefined;
    }
    shape = field;
  }
  return shape;
}

/** What an expression gives: a path what stands there, a search through a map one of its entries. */
function shapeAt(expression: hbs.AST.Node, scopes: Scopes): Shape | undefined {
  if (isPath(expression)) return follow(expression, scopes, () => undefined);
  if (!isCall(expression) || !isPath(expression.path)) return undefined;
  const [subject] = expression.params;
  const searches = ['find', 'lookup', 'first', 'last'].includes(expression.path.original);
  return searches && subject !== undefined ? entryOf(shapeAt(subject, scopes)) : undefined;
}

/** What holds inside a block. */
export function insideBlock(block: hbs.AST.BlockStatement, scopes: Scopes): Scopes {
  const name = block.path.original;
  if (name !== 'each' && name !== 'with') return scopes;
  const [subject] = block.params;
  const whole = subject === undefined ? undefined : shapeAt(subject, scopes);
  const shape = name === 'each' ? entryOf(whole) : whole;
  const params: readonly string[] = block.program.blockParams ?? [];
  const named = params.map((param, index) => [param, index === 0 ? shape : undefined] as const);
  const around = scopes.at(-1)?.named ?? [];
  return [...scopes, { shape, given: new Set(), named: new Map([...around, ...named]) }];
}

/** What holds inside a partial: nothing around it can be asked for by `../`. */
export function insidePartial({ params, hash }: hbs.AST.PartialStatement, scopes: Scopes): Scopes {
  const [context] = params;
  const around = scopes.at(-1);
  const shape = context === undefined ? around?.shape : shapeAt(context, scopes);
  const handedOn = context === undefined ? (around?.given ?? []) : [];
  const given = new Set([...handedOn, ...(hash?.pairs ?? []).map(({ key }) => key)]);
  return [{ shape, given, named: around?.named ?? new Map<string, Shape | undefined>() }];
}

export const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isCall = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';
