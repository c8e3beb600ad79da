/** What templates call: a function with the shape of what it gives, by which names are looked up in it. */
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
  /** What is typed, where it is a text between quotes. */
  readonly literal?: string;
}

/** One shape for all calls, or by what it is called with. */
export type Gives = Shape | ((call: Call) => Shape);

/** Arguments that name something when they are typed: the place of each, and what has such names. */
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

/** An argument names a field of the entries of the first: `any bars "level"`. */
export const ofEntries =
  (at = 1): Names =>
  (call) => [[at, entryOf(shapeIn(call, 0))]];

/** As do the first of each pair after it: `find bars "level" "state" "unit" "other"`. */
export const ofPairs: Names = (call) =>
  call.args.flatMap((_, at) => (at % 2 === 1 ? [[at, entryOf(shapeIn(call, 0))] as const] : []));

/** An argument is one of these words. */
export const oneOf =
  (at: number, within: Shape): Names =>
  () => [[at, within]];

/** What a helper gives when it is called so. */
export const given = ({ gives }: Calling, call: Call): Shape => (typeof gives === 'function' ? gives(call) : gives);
