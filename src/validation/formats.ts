/** Formats that a schema can require of a text. */
import { attempt } from '../diagnostics/attempt.js';
import { webAddress } from '../text/web-address.js';

/** A day of the calendar as `YYYY-MM-DD` (ISO 8601). */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A day that files can be dated with: ZIP archives, and so PPTX, hold none before 1980 or after 2107 (APPNOTE 4.4.6). */
export const isDeckDate = (text: string): boolean => isDate(text) && text >= '1980' && text < '2108';

/** Not a name that Windows keeps for devices, whatever follows its first full stop. */
export const isFileName = (text: string): boolean => !/^(?:con|prn|aux|nul|(?:com|lpt)[0-9])$/iu.test(text);

/** Likewise every folder and the file of a path. */
export const isFilePath = (path: string): boolean =>
  path.split('/').every((name) => isFileName(name.split('.')[0] ?? ''));

/** A well-formed language tag (BCP 47). */
export const isLanguageTag = (text: string): boolean => attempt(() => Intl.getCanonicalLocales(text))?.length === 1;

/** An address of a page: http or https with a host. */
export const isWebAddress = (text: string): boolean => /^https?:/iu.test(text) && webAddress(text) !== undefined;

/** A path below the project's root: relative, with `/`, never leading out. */
export const isProjectPath = (text: string): boolean =>
  text !== '' && !/^[/\\~]|^[a-z]+:|\\|\0/i.test(text) && !text.split('/').includes('..');
