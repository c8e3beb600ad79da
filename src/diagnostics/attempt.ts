/** Tries what may be refused, by the system or a library: undefined where it is. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Whether it could be done. */
export const succeeds = (action: () => void): boolean => attempt(() => (action(), true)) ?? false;
