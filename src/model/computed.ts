/** Figures reckoned from facts, so that a title and the device that proves it print the same value: `{{ratio:a/b}}`. */
/**
 * `ratio`: «4,6», how many times the second the first is; `difference`: «12»; `share`: «71 %», what the first are of the
 * second; `sum`: «6 800 ansatte». Only templates ask for the others: `compared` is what stands on an arrow between two bars,
 * «4,6 ×» or «+ 12»; `portion` a share inside its segment, «71»; `outof` a fact beside the one it is a part of, «4 av 16»;
 * `figure` is a fact as its chart labels it, among the second; `measured` what follows the chart's head, «, NOK mill.».
 * `reckon.ts` says what each comes to.
 */
export const computations = [
  'ratio',
  'difference',
  'share',
  'sum',
  'compared',
  'portion',
  'outof',
  'figure',
  'measured',
] as const;

export type Computation = (typeof computations)[number];

/** The computations that a text may ask for. */
export const textComputations = ['ratio', 'difference', 'share', 'sum'] as const;

export type TextComputation = (typeof textComputations)[number];

export const isTextComputation = (name: string): name is TextComputation =>
  textComputations.some((known) => known === name);

export interface Operands {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** Reads `a+b/c`; undefined where it has another number of parts than the computation takes. */
export function operandsOf(of: TextComputation, id: string): Operands | undefined {
  const sides = id.split('/').map((side) => side.split('+'));
  const [first = [], second = []] = sides;
  if (sides.length !== (of === 'sum' ? 1 : 2) || sides.flat().includes('')) return undefined;
  const single = of === 'ratio' || of === 'difference';
  return single && (first.length > 1 || second.length > 1) ? undefined : { first, second };
}

/** Facts that a directive of a text names: `{{fact:a}}`, `{{ratio:a/b}}`. */
export function factsNamed(directive: { readonly kind: string; readonly id?: string }): readonly string[] {
  const { kind, id = '' } = directive;
  if (kind === 'fact') return [id];
  return isTextComputation(kind) ? id.split(/[/+]/u) : [];
}
