/** Forms that a text in a schema can be required to have. */
import { webAddress } from '../text/web-address.js';

/** A day of the calendar as `YYYY-MM-DD` (ISO 8601). */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A well-formed language tag (BCP 47). */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** An address of a page: http or https with a host. */
export const isWebAddress = (text: string): boolean => /^https?:/iu.test(text) && webAddress(text) !== undefined;

/** A path below the project's root: relative, with `/`, never leading out. */
export const isProjectPath = (text: string): boolean =>
  text !== '' && !/^[/\\~]|^[a-z]+:|\\|\0/i.test(text) && !text.split('/').includes('..');
