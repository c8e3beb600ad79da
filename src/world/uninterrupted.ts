/** Lets a short piece of work end before a signal ends the process, so that no half-written file stays behind. */

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Elsewhere signals end the process at once, which is the system's default and the promptest answer. */
export async function uninterrupted(work: () => void): Promise<void> {
  const handlers = Object.entries(SIGNALS).map(([signal, code]) => ({ signal, handle: () => process.exit(code) }));
  for (const { signal, handle } of handlers) process.on(signal, handle);
  try {
    work();
    await nextTurn();
  } finally {
    for (const { signal, handle } of handlers) process.off(signal, handle);
  }
}

/** A signal that came meanwhile is told in the next turns of the event loop. */
async function nextTurn(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
