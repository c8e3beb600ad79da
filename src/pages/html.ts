/** HTML that cannot be broken out of: whatever stands in a template's holes is text, unless it is HTML itself. */

/** Markup that may be printed as it is. Only `html` and `trusted` make it. */
export class Html {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

/** What may stand in a hole: nothing for `undefined` and `false`, lists one after the other. */
export type Hole = Html | string | number | false | undefined | readonly Hole[];

/** `html\`<p title="${title}">${text}</p>\``: attributes must be quoted (HTML Standard, 13.1.2.3). */
export const html = (parts: TemplateStringsArray, ...holes: readonly Hole[]): Html =>
  new Html(parts.map((part, index) => part + (index < holes.length ? written(holes[index]) : '')).join(''));

/** For markup that the program made by other means, such as an SVG. */
export const trusted = (markup: string): Html => new Html(markup);

/** JSON in a `<script type="application/json">`: nothing in it ends the element or begins a comment (HTML Standard, 4.12.1.3). */
export const json = (value: unknown): Html =>
  new Html(
    JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  );

function written(hole: Hole): string {
  if (hole === undefined || hole === false) return '';
  if (hole instanceof Html) return hole.markup;
  if (typeof hole === 'string' || typeof hole === 'number') return escaped(String(hole));
  return hole.map(written).join('');
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters that HTML has no way to write are left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, '')
    .replaceAll(/[&<>"']/gu, (sign) => NAMES[sign] ?? '');
