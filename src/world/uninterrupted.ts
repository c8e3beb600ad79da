/** Lets a short piece of work finish before a signal ends the process, so that a set of files is not left half replaced. */

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * A signal that comes during the work ends the process when the work is done or has failed, a second one at once.
 * Signals arrive in the turns that the work takes (`nextTurn`). Outside the work the system's default holds: they end
 * it at once.
 */
export async function uninterrupted(work: () => Promise<void>): Promise<void> {
  let asked: number | undefined;
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => ({
    signal,
    handle: () => (asked === undefined ? (asked = code) : process.exit(code)),
  }));
  for (const { signal, handle } of handlers) process.on(signal, handle);
  try {
    await work();
    await nextTurn();
  } finally {
    for (const { signal, handle } of handlers) process.off(signal, handle);
    if (asked !== undefined) process.exit(asked);
  }
}

/** Signals arrive in the turns of the event loop. */
export async function nextTurn(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
