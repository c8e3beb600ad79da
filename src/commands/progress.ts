/** One line on the terminal that says what is being done, replaced by the next and cleared at the end. */

export interface Progress {
  readonly say: (step: string) => void;
  readonly clear: () => void;
}

const CLEAR = '\r\u001b[K';

/** Silent without `write`, as in a pipe. */
export function progressOn(write: ((text: string) => void) | undefined): Progress {
  let shown = false;
  return {
    say: (step) => {
      write?.(`${CLEAR}${step} …`);
      shown = true;
    },
    clear: () => {
      if (shown) write?.(CLEAR);
      shown = false;
    },
  };
}
