/** Text as XML characters (XML 1.0), which the HTML parser reads alike. Every string of a file in XML passes through here. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no XML document may hold, also as a reference (XML 1.0, 2.2): controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** For the content of elements; what is forbidden becomes U+FFFD, the sign for what cannot be shown. Spaces stay as they are. */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** For attributes in double quotes, in which line breaks and tabs must survive the parser's normalisation (XML 1.0, 3.3.3). */
export const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
