/** A locale's folder is named after its language: files that were copied there from another locale are not in that language yet. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { LocaleSource } from '../load/source.js';
import { type Path, placeOf } from '../load/place-of.js';
import type { Checked } from '../validation/checked-project.js';
import type { LocaleFile } from '../schemas/locale.js';
import { servesLanguage } from './same-language.js';

type CheckedLocale = Checked<LocaleFile> & { readonly locale: LocaleSource };

export function checkLocale(checked: CheckedLocale): readonly Diagnostic[] {
  const { document, value, locale } = checked;
  const [lang, folder] = [value?.lang.toLowerCase() ?? locale.tag.toLowerCase(), locale.tag.toLowerCase()];
  if (lang === folder || lang.startsWith(`${folder}-`))
    return value === undefined ? [] : copiedSettings(checked, value);
  return [
    {
      code: 'wrong-language',
      severity: 'error',
      message: `The folder is named ${quote(locale.tag)}, but its language is ${quote(value?.lang ?? '')}.`,
      hint: `Write a language with region that begins with «${locale.tag}», and look through the other settings and files of the folder.`,
      place: placeOf(document, ['lang']),
    },
  ];
}

/** Settings that name a language other than the locale's own. */
function copiedSettings({ document, locale }: CheckedLocale, value: LocaleFile): readonly Diagnostic[] {
  const { lang, style, spelling, hyphenation } = value;
  const named: readonly (readonly [Path, string | undefined, string])[] = [
    [['style', 'numbers'], style.numbers, 'Figures, dates and lists'],
    [['spelling', 'dictionary'], spelling?.dictionary, 'Words'],
    [['hyphenation'], hyphenation, 'Ends of lines'],
  ];
  return named.flatMap(([path, setting, what]) =>
    setting === undefined || servesLanguage(setting, lang)
      ? []
      : [
          {
            code: 'wrong-language',
            severity: 'error',
            message: `${what} of ${quote(locale.tag)} would be those of ${quote(setting)}, and its language is ${quote(lang)}.`,
            hint: path.length === 1 || path[0] === 'spelling' ? LEFT_OUT : `Write ${quote(lang)}, or a region of it.`,
            place: placeOf(document, path),
          },
        ],
  );
}

const LEFT_OUT = 'Name that of the language, or leave the setting out where there is none.';
