/** Slips that somebody could make in a file of the code: each mutant has one of them, and a test should notice. */
import ts from 'typescript';

export interface Mutant {
  /** Where in the file what is replaced begins and ends, in characters. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly was: string;
  readonly is: string;
}

const OTHER_OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
};

/** Methods whose call can be left away: what they are called on has the same type. */
const LEFT_AWAY = new Set(['filter', 'reverse', 'toReversed', 'sort', 'toSorted', 'slice', 'trim', 'flat']);
const OTHER_METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min' };

/** All mutants of a file's text, from its beginning to its end. */
export function mutantsOf(text: string, name = 'file.ts'): readonly Mutant[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    // Types are gone when the program runs; what is imported is no slip of this file.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    found.push(...changesOf(node, source).map((change) => mutant(change, source)));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly is: string;
}

function mutant({ start, end, is }: Change, source: ts.SourceFile): Mutant {
  const line = source.getLineAndCharacterOfPosition(start).line + 1;
  return { start, end, line, was: source.text.slice(start, end), is };
}

function changesOf(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (ts.isBinaryExpression(node)) return operator(node, source);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [over(node, node.operand.getText(source), source)];
  if (ts.isNumericLiteral(node)) return [over(node, String(Number(node.text) + 1), source)];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [over(node, 'false', source)];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [over(node, 'true', source)];
  return ts.isCallExpression(node) ? call(node, source) : [];
}

const over = (node: ts.Node, is: string, source: ts.SourceFile): Change => ({
  start: node.getStart(source),
  end: node.end,
  is,
});

/** Texts are joined by `+` too, and nothing else can be done with them. */
function operator({ operatorToken, left, right }: ts.BinaryExpression, source: ts.SourceFile): readonly Change[] {
  const other = OTHER_OPERATORS[operatorToken.kind];
  const joins = operatorToken.kind === ts.SyntaxKind.PlusToken && [left, right].some(isText);
  return other === undefined || joins ? [] : [over(operatorToken, other, source)];
}

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

function call({ expression, end }: ts.CallExpression, source: ts.SourceFile): readonly Change[] {
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const { name, expression: object } = expression;
  const other = OTHER_METHODS[name.text];
  if (other !== undefined) return [over(name, other, source)];
  return LEFT_AWAY.has(name.text) ? [{ start: object.end, end, is: '' }] : [];
}

export const mutated = (text: string, { start, end, is }: Mutant): string =>
  text.slice(0, start) + is + text.slice(end);
