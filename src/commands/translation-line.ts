/** A PO file in a line for people: `locales/da/demo.po  506 texts, 3 missing, 1 stale`. */
import type { TranslationFile } from '../run/command.js';

export function translationLine(
  { path, texts, missing, stale, obsolete, written }: TranslationFile,
  all: readonly TranslationFile[],
): string {
  const width = Math.max(...all.map((file) => file.path.length));
  const counts = [
    `${texts} text${texts === 1 ? '' : 's'}`,
    ...[`${missing} missing`, `${stale} stale`, `${obsolete} out of use`].filter((count) => !count.startsWith('0 ')),
    ...(written ? [] : ['unchanged']),
  ];
  return `${path.padEnd(width)}  ${counts.join(', ')}`;
}
