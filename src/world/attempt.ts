/** Tries what the system may refuse: undefined where it does. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** Whether the system let it be done. */
export const succeeds = (action: () => void): boolean => attempt(() => (action(), true)) ?? false;
