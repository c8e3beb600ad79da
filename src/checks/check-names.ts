/** Proper names of the glossary excuse figures and words that would otherwise be reported; names that no text holds are reported. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { placeOf } from '../load/place-of.js';
import type { Source } from '../load/source.js';
import { wordTexts } from '../load/word-keys.js';
import { allFiles, type CheckedProject } from '../validation/checked-project.js';

/** Call it only for a sound project whose translations were all read: otherwise the texts that may hold a name are not all known. */
export function unusedNames(project: CheckedProject, { locales }: Source): readonly Diagnostic[] {
  if (locales.some(({ translated }) => translated === undefined)) return [];
  const texts = [
    ...allFiles(project).flatMap(({ units }) => units.map(({ text }) => text)),
    ...locales.flatMap(({ translations }) => [...translations.values()].map(({ target }) => target)),
    ...locales.flatMap(({ ownWords = {} }) => [...wordTexts(ownWords).values()]),
  ];
  return project.glossary.flatMap(({ document, value }) =>
    (value?.names ?? []).flatMap((name, index) =>
      texts.some((text) => text.includes(name))
        ? []
        : [
            {
              code: 'unused-name',
              severity: 'warning',
              message: `No text, no translation and no word of a framework.json of the project holds the name ${quote(name)}.`,
              hint: 'Take it out, or write it as the texts do.',
              place: placeOf(document, ['names', index]),
            },
          ],
    ),
  );
}
