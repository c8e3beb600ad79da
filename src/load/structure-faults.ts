/** Faults that YAML allows and Skald does not: keys twice, keys that are no names, aliases that hold themselves. */
import { type Alias, type Document, type Node, type Scalar, type YAMLMap, isScalar, visit } from 'yaml';
import { type Diagnostic, error } from '../diagnostics/diagnostic.js';
import { repeatsIn } from '../diagnostics/group-by.js';
import { forbiddenCharacter, offsetOf } from './forbidden-characters.js';
import { type TextFile, placeAt } from './text-file.js';

export function structureFaults(file: TextFile, tree: Document): readonly Diagnostic[] {
  // Lists of lists: a file can have more faults than a call can have arguments, and than anybody mends at once.
  const faults: (readonly Diagnostic[])[] = [];
  visit(tree, {
    Map: (_, map) => void faults.push(keyFaults(file, map)),
    Scalar: (_, scalar) => void faults.push(characterFaults(file, scalar)),
    Alias: (_, alias, path) => void faults.push(aliasFaults(file, tree, alias, path)),
  });
  return [...faults.flat().slice(0, MOST_TOLD), ...versionFaults(file, tree)];
}

const MOST_TOLD = 1000;

/** One pass with a map: the parser's own check compares each key with each other. */
function keyFaults(file: TextFile, map: YAMLMap): readonly Diagnostic[] {
  const isName = (key: unknown): key is Scalar => isScalar(key) && key.value !== null;
  const keys = map.items.map(({ key }) => key);
  const nameless = keys.filter((key) => !isName(key));
  return [
    ...nameless.map((key) =>
      fault(file, key ?? map, 'bad-key', 'A key must be a name.', 'Write a name before the «:».'),
    ),
    ...repeatsIn(keys.filter(isName), ({ value }) => String(value)).map(([key, earlier]) =>
      duplicateKey(file, key, earlier),
    ),
  ];
}

function duplicateKey(file: TextFile, key: Scalar, earlier: Scalar): Diagnostic {
  const { line } = placeOfNode(file, earlier);
  const message = `The key «${String(key.value)}» stands here a second time; the first is in line ${line}.`;
  return fault(file, key, 'duplicate-key', message, 'Remove one of them, or rename it.');
}

function characterFaults(file: TextFile, scalar: Scalar): readonly Diagnostic[] {
  if (typeof scalar.value !== 'string') return [];
  const bad = forbiddenCharacter(scalar.value);
  if (bad === undefined) return [];
  const [start = 0, end = 0] = scalar.range ?? [];
  const found = offsetOf(bad, file.text.slice(start, end));
  return [{ ...bad.diagnostic, place: placeAt(file, start + Math.max(0, found)) }];
}

function aliasFaults(file: TextFile, tree: Document, alias: Alias, path: readonly unknown[]): readonly Diagnostic[] {
  const target = alias.resolve(tree);
  if (target === undefined)
    return [fault(file, alias, 'unknown-alias', `Nothing above is marked «&${alias.source}».`, ALIAS)];
  return path.includes(target)
    ? [fault(file, alias, 'circular-alias', 'This alias stands inside what it repeats.', 'Write out what is meant.')]
    : [];
}

/** Under version 1.1 `no` would be false and `1:20` eighty. */
function versionFaults(file: TextFile, tree: Document): readonly Diagnostic[] {
  const yaml = tree.directives?.yaml;
  if (yaml?.explicit !== true || yaml.version === '1.2') return [];
  return [error('yaml-version', 'Skald reads YAML 1.2 only.', 'Remove the line «%YAML».', placeAt(file, 0))];
}

const ALIAS = 'Put the text into quotes if it starts with «*», or mark what is meant above.';

const fault = (file: TextFile, node: unknown, code: string, message: string, hint: string): Diagnostic =>
  error(code, message, hint, placeOfNode(file, node));

function placeOfNode(file: TextFile, node: unknown): ReturnType<typeof placeAt> {
  const [start = 0, end = 1] = (node as Node | null)?.range ?? [];
  return placeAt(file, start, end - start);
}
