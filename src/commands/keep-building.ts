/** Builds again after changes: soon after the last of several, never twice at once, and once more if files change meanwhile. */

/** Editors write in several steps, and many files change at once on a checkout. */
const settle = 80;

/** The function to call with the path of every change. `build` gets those since the last build, and must not reject. */
export function keepBuilding(
  build: (changed: readonly string[]) => Promise<void>,
  wait = settle,
): (path: string) => void {
  const changed = new Set<string>();
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
      const paths = [...changed];
      changed.clear();
      await build(paths);
    } while (again);
    running = false;
  };
  return (path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => void start(), wait);
  };
}
