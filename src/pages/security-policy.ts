/** The content security policy of a page that is one file (Content Security Policy Level 3). */
import { createHash } from 'node:crypto';

/** What stands in the page itself, character by character. */
export interface Inline {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** Nothing runs and nothing colours the page but these, and nothing is ever asked of anybody. Pictures are part of the page. */
export const securityPolicy = ({ styles, scripts }: Inline): string =>
  [
    `default-src 'none'`,
    `style-src ${hashes(styles)}`,
    `script-src ${hashes(scripts)}`,
    'img-src data:',
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');

const hashes = (texts: readonly string[]): string =>
  texts.length === 0
    ? `'none'`
    : texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
