/** Work that stops between its steps, for who has other things to do in between. */

/** Each `next` does a step. */
export type Steps<T> = Generator<undefined, T>;

/** What steps lead to, without a stop between those that are left. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Something that is made once, by whoever is first: in steps ahead of time, or at once where somebody needs it. */
export interface Made<T> {
  readonly now: () => T;
  readonly ahead: () => Steps<void>;
}

/** What is left of steps that were begun ahead is done by who cannot wait. Where they throw, they are begun anew next time. */
export function inSteps<T>(make: () => Steps<T>): Made<T> {
  let steps: Steps<T> | undefined;
  let made: { readonly value: T } | undefined;
  const advance = (): void => {
    steps ??= make();
    try {
      const { done, value } = steps.next();
      if (done === true) made = { value };
    } catch (fault) {
      steps = undefined;
      throw fault;
    }
  };
  return {
    now: () => {
      while (made === undefined) advance();
      return made.value;
    },
    *ahead() {
      while (made === undefined) {
        advance();
        yield;
      }
    },
  };
}
