/** What templates call: a function, and the shape of what it gives, in which names are looked up. */
import { BARE, entryOf, type Shape } from './field-shape.js';

export type Run = (...values: unknown[]) => unknown;

/** How a template calls it. */
export interface Call {
  readonly args: readonly Argument[];
  /** The fields of all slide types. */
  readonly types: ReadonlyMap<string, Shape>;
}

export interface Argument {
  readonly shape: Shape;
  /** The text that is typed between quotes, if it is one. */
  readonly literal?: string;
}

/** One shape for all calls, or one that depends on the arguments. */
export type Gives = Shape | ((call: Call) => Shape);

/** Arguments whose typed text is a name: the position of each, and the shape that has such names. */
export type Names = (call: Call) => readonly (readonly [at: number, within: Shape])[];

/** How a call is checked. */
export interface Calling {
  readonly gives: Gives;
  readonly names?: Names;
}

export type Helper = Run & Calling;
export type Helpers = Readonly<Record<string, Helper>>;

/** The function itself becomes the helper. */
export const giving = (gives: Gives, run: Run, names?: Names): Helper =>
  Object.assign(run, { gives, ...(names === undefined ? {} : { names }) });

/** Helpers that give texts, numbers and truth values. */
export const bare = (runs: Readonly<Record<string, Run>>, names?: Names): Helpers =>
  Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, giving(BARE, run, names)]));

export const shapeIn = ({ args }: Call, at: number): Shape => args[at]?.shape ?? BARE;

/** An argument names a field of the first argument's entries: `any bars "stage"`. */
export const ofEntries =
  (at = 1): Names =>
  (call) => [[at, entryOf(shapeIn(call, 0))]];

/** The first of each pair after it does so as well: `find bars "stage" "intake" "unit" "litres"`. */
export const ofPairs: Names = (call) =>
  call.args.flatMap((_, at) => (at % 2 === 1 ? [[at, entryOf(shapeIn(call, 0))] as const] : []));

/** An argument is one of these words. */
export const oneOf =
  (at: number, within: Shape): Names =>
  () => [[at, within]];

/** What a helper gives when it is called this way. */
export const given = ({ gives }: Calling, call: Call): Shape => (typeof gives === 'function' ? gives(call) : gives);
