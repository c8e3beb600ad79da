/** A locale's folder is named by its language: its files, copied from another one, are not that language yet. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { LocaleSource } from '../load/source.js';
import { placeOf } from '../load/place-of.js';
import type { Checked } from './checked-project.js';
import type { LocaleFile } from './schemas/locale.js';

export function checkLocale({
  document,
  value,
  locale: { tag },
}: Checked<LocaleFile> & { readonly locale: LocaleSource }): readonly Diagnostic[] {
  const [lang, folder] = [value?.lang.toLowerCase() ?? tag.toLowerCase(), tag.toLowerCase()];
  if (lang === folder || lang.startsWith(`${folder}-`)) return [];
  return [
    {
      code: 'wrong-language',
      severity: 'error',
      message: `The folder is named ${quote(tag)}, but its language is ${quote(value?.lang ?? '')}.`,
      hint: `Write a language with region that begins with «${tag}», and look through the other settings and files of the folder.`,
      place: placeOf(document, ['lang']),
    },
  ];
}
