/** Which tests stand near a file: those beside it, those that import it, or those of what imports it. */
import { basename, dirname } from 'node:path/posix';

/** The files of `src` and `test`, named from the root with slashes. */
export interface Code {
  /** By file: the files it imports, other than for their types alone. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
  /** Tests that ask how much to try: they take longer, so they are near only where they stand beside a file. */
  readonly sampled: ReadonlySet<string>;
}

/** So many run in some seconds. */
export const MOST = 8;

/** What is no code, and the tests that read it. */
const READERS: readonly (readonly [what: RegExp, tests: RegExp])[] = [
  [/^layouts\/themes\//u, /^test\/theme\//u],
  [/^layouts\//u, /^test\/(?:golden\/golden|pipeline\/read-gallery|template\/shipped-names)\.test/u],
  [/^content\//u, /^test\/content\//u],
  [/^locales\//u, /^test\/(?:architecture|localise\/framework|checks\/copied-locale|content\/[^/]+)\.test/u],
  [/^schemas\//u, /^test\/schemas\//u],
  [/^pages\//u, /^test\/(?:pages\/.*|commands\/review-pack)\.test/u],
  [/^test\/golden\/.*\.txt$/u, /^test\/golden\/(?:golden|reviewed)\.test/u],
  [/\.md$/u, /^test\/(?:documents|diagnostics\/reference|elements\/readme)\.test/u],
  [/^(?:package(?:-lock)?\.json|\.npmrc)$/u, /^test\/(?:supply-chain|architecture)\.test/u],
];

const isTest = (file: string): boolean => file.endsWith('.test.ts') && !file.endsWith('.slow.test.ts');

/** Tests of programs other than ours are never near. */
const testsOf = ({ imports }: Code): readonly string[] =>
  [...imports.keys()].filter((file) => isTest(file) && !file.startsWith('test/acceptance/')).sort();

/**
 * The nearest first, of a file of code at most `MOST`. A path may be a file, changed or new, or a folder; empty where no test
 * is near.
 */
export function nearTests(path: string, code: Code): readonly string[] {
  const tests = testsOf(code);
  if (tests.includes(path)) return [path];
  if (!path.endsWith('.ts')) return outsideCode(path, tests, code);
  const quick = tests.filter((test) => !code.sampled.has(test));
  const direct = quick.filter((test) => code.imports.get(test)?.includes(path));
  const found = [...new Set([...besideOf(path, tests), ...sorted(direct, path)])];
  return (found.length > 0 ? found : above(path, quick, code)).slice(0, MOST);
}

/** A folder has the tests in its own, or in the one of that name; of all else it is known who reads it. */
function outsideCode(path: string, tests: readonly string[], { imports }: Code): readonly string[] {
  const folder = `${path.replace(/\/$/u, '').replace(/^src(?=\/|$)/u, 'test')}/`;
  const [, readers] = READERS.find(([what]) => what.test(path)) ?? [];
  return tests.filter(
    (test) => test.startsWith(folder) || readers?.test(test) === true || imports.get(test)?.includes(path) === true,
  );
}

/** `src/a/b.ts` has `test/a/b.test.ts` and `test/a/b-more.test.ts`; `src/a/b/c.ts` has those too, and a folder all of its own. */
function besideOf(path: string, tests: readonly string[]): readonly string[] {
  const at = path.replace(/^src\//u, 'test/').replace(/\.ts$/u, '');
  const named = (start: string): readonly string[] =>
    tests.filter((test) => test.startsWith(`${start}.`) || test.startsWith(`${start}-`));
  return path.startsWith('src/') ? [...named(at), ...(dirname(at) === 'test' ? [] : named(dirname(at)))] : [];
}

/** Up the imports, until there is a test. */
function above(path: string, tests: readonly string[], { imports }: Code): readonly string[] {
  const seen = new Set([path]);
  for (let level = seen; level.size > 0;) {
    const below = level;
    level = new Set(
      [...imports].flatMap(([from, to]) => (!seen.has(from) && to.some((one) => below.has(one)) ? [from] : [])),
    );
    for (const one of level) seen.add(one);
    const found = tests.filter((test) => level.has(test));
    if (found.length > 0) return sorted(found, path);
  }
  return [];
}

/** Those of the same folder come first. */
const sorted = (tests: readonly string[], path: string): readonly string[] => {
  const folder = dirname(path).replace(/^src/u, 'test');
  const isNear = (test: string): boolean =>
    test.startsWith(`${folder}/`) || basename(folder) === basename(dirname(test));
  return [...tests.filter(isNear), ...tests.filter((test) => !isNear(test))];
};
