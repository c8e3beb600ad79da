/** A PO file belongs to the locale in whose folder it stands: its header's `Language` says so too. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import type { PoFile } from './po-file.js';

/** `wrong-language`, or nothing. gettext writes `pt_BR` for what a folder calls `pt-BR`; a region may be added. */
export function poLanguage({ header, headerPlace }: PoFile, tag: string): readonly Diagnostic[] {
  const language = new Map(header).get('Language') ?? '';
  const [said, folder] = [language.replaceAll('_', '-').toLowerCase(), tag.toLowerCase()];
  if (said === '' || said === folder || said.startsWith(`${folder}-`)) return [];
  return [
    {
      code: 'wrong-language',
      severity: 'error',
      message: `This file says that its language is ${quote(language)}, but it stands among the translations to ${quote(tag)}.`,
      hint: `Move it to locales/${language}/, or translate it and write «Language: ${tag}» into its header.`,
      place: headerPlace,
    },
  ];
}
