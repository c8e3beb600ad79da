/** What a stage has to say about the content: a fault, where it is, why it is one and what to do about it. */

/** `error` stops the build, `warning` is printed and does not. */
export type Severity = 'error' | 'warning';

/** A span in a source file. Lines and columns start at 1; `length` counts UTF-16 units on that line. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
  /** The source line itself, without its line end, for the excerpt with the pointer. */
  readonly excerpt?: string;
}

export interface Diagnostic {
  /** Permanent kebab-case name of the fault, such as `unknown-organisation`. Scripts and documentation rely on it. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong and why, in one or two sentences. */
  readonly message: string;
  /** What the reader can do about it. */
  readonly hint: string;
  readonly place?: Place;
  readonly slide?: string;
  /** Id of the translatable unit, such as `plan.risks/groups.weather.items.frost.name`. */
  readonly unit?: string;
  readonly locale?: string;
  /** What was typed on the command line, such as `--locale nbb`, where that is at fault. */
  readonly argument?: string;
  /** A warning that content/accepted.yaml lets stand: it is not told, but shows that the acceptance is needed. */
  readonly accepted?: true;
}

/** What every stage returns. `value` is absent when errors left nothing to go on with. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

export const errorsIn = <T extends { readonly severity: string }>(diagnostics: readonly T[]): readonly T[] =>
  diagnostics.filter(({ severity }) => severity === 'error');

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => errorsIn(diagnostics).length > 0;

/** An error in one line. `place` is left out where whoever is told of it knows where it stands. */
export const error = (code: string, message: string, hint: string, place?: Place): Diagnostic => ({
  ...{ code, severity: 'error', message, hint },
  ...(place === undefined ? {} : { place }),
});
