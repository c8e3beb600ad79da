/** Builds again after changes: soon after the last of several, never twice at once, and once more if files change meanwhile. */

/** Editors write in several steps, and many files change at once on a checkout. */
const settle = 80;

/** The function to call on every change. `build` must not reject. */
export function keepBuilding(build: () => Promise<void>, wait = settle): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const start = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await build();
    } while (again);
    running = false;
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), wait);
  };
}
