/** Damage to any file as text or bytes: lines and characters lost, doubled, moved or foreign; names and words misspelt. */
import { type Edit, textEdit } from './edit.js';
import { type Random, seeded } from './random.js';

type Change = (text: string, random: Random) => string;

const spliced = (list: readonly string[], at: number, remove: number, ...add: readonly string[]): string[] => {
  const copy = [...list];
  copy.splice(at, remove, ...add);
  return copy;
};

const onLines =
  (change: (lines: readonly string[], at: number, random: Random) => readonly string[]): Change =>
  (text, random) => {
    const lines = text.split('\n');
    return change(lines, random.int(lines.length), random).join('\n');
  };

/** One match of a pattern gives way to another text. */
const onMatch =
  (pattern: RegExp, change: (match: string, random: Random) => string): Change =>
  (text, random) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return text;
    const { 0: match, index } = random.pick(matches);
    return text.slice(0, index) + change(match, random) + text.slice(index + match.length);
  };

const misspelt = (word: string, random: Random): string => {
  const at = random.int(word.length);
  return random.pick([word.slice(0, at) + word.slice(at + 1), `${word}x`, word.slice(0, at), word.toUpperCase()]);
};

const lineChanges: Readonly<Record<string, Change>> = {
  'a line taken out': onLines((lines, at) => spliced(lines, at, 1)),
  'a line doubled': onLines((lines, at) => spliced(lines, at, 0, lines[at] ?? '')),
  'a line moved': onLines((lines, at, random) =>
    spliced(spliced(lines, at, 1), random.int(lines.length), 0, lines[at] ?? ''),
  ),
  'a word misspelt': onMatch(/[A-Za-zæøåÆØÅ]{3,}/gu, misspelt),
  'a number changed': onMatch(/\d+(?:\.\d+)?/gu, (_, random) =>
    random.pick(['0', '1', '7', '-3', '9999', '1e3', '0.5']),
  ),
};

const templateChanges: Readonly<Record<string, Change>> = {
  'a mustache taken out': onMatch(/\{\{[^{}]*\}\}/gu, () => ''),
  'a name in a mustache misspelt': onMatch(/(?<=\{\{[#/>]?[^{}]*)[a-z]{2,}(?=[^{}]*\}\})/giu, misspelt),
  'a whole map printed': onMatch(/(?<=\{\{)[a-z]+(?:\.[a-z]+)?(?=\}\})/giu, (match, random) =>
    random.pick([match.split('.')[0] ?? match, 'levels', 'this', '..', 'deck', '@root']),
  ),
  'an attribute changed': onMatch(/(?<=[a-z]=")[^"{}]*(?=")/giu, (match, random) =>
    random.pick(['', '1', 'yes', 'no', '-5', '1fr', 'body', misspelt(match || 'x', random)]),
  ),
};

const translationChanges: Readonly<Record<string, Change>> = {
  'a translation changed': onMatch(/(?<=\nmsgstr ")[^\n]*(?="\n)/gu, (match, random) =>
    random.pick([
      '',
      match.slice(0, match.length / 2),
      `${match} {{x}}`,
      `${match}[^z]`,
      `${match} **`,
      `${match} `.repeat(9),
    ]),
  ),
  'a context changed': onMatch(/(?<=\nmsgctxt ")[^\n]*(?="\n)/gu, misspelt),
  'a source changed': onMatch(/(?<=\nmsgid ")[^\n]+(?="\n)/gu, misspelt),
};

const wordChanges: Readonly<Record<string, Change>> = {
  'a word of another kind': onMatch(/(?<=": )"[^"]*"/gu, (_, random) =>
    random.pick(['null', 'true', '5', '""', '" "', '{}', '{"a": "b"}', '["a"]', '"{{x}}"', '"$t(x)"', '"undefined"']),
  ),
  'a word taken out': onMatch(/^ *"[^"]*": "[^"]*",?\n/gmu, () => ''),
};

const changesFor = (file: string): Readonly<Record<string, Change>> => ({
  ...lineChanges,
  ...(file.endsWith('.hbs') ? { ...templateChanges } : {}),
  ...(file.endsWith('.po') ? translationChanges : {}),
  ...(file.endsWith('.json') ? wordChanges : {}),
});

export function mutateText(file: string, random: Random): Edit {
  const changes = changesFor(file);
  const what = random.pick(Object.keys(changes));
  const seed = random.int(2 ** 31);
  return textEdit(file, `${what} (${seed})`, (text) => changes[what]?.(text, seeded(seed)) ?? text);
}

export function mutateBytes(file: string, random: Random): Edit {
  const seed = random.int(2 ** 31);
  return {
    file,
    what: `bytes (${seed})`,
    apply: (before) => {
      const chance = seeded(seed);
      const at = chance.int(before.length + 1);
      const added = Array.from({ length: chance.int(4) }, () => chance.int(256));
      const removed = chance.pick([0, 1, 1, 2, 40, before.length]);
      return Uint8Array.from([...before.subarray(0, at), ...added, ...before.subarray(at + removed)]);
    },
  };
}
