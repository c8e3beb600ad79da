/** Text and attributes as XML characters. Every string of a scene passes through here on its way into a part. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a string for element content or a double-quoted attribute (XML 1.0, 2.4). Spaces stay as they are. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** Escapes for an attribute in which line breaks and tabs must survive the parser's normalisation (XML 1.0, 3.3.3). */
export const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The declaration every part of a package starts with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The element, or nothing without attributes and content. */
export function element(name: string, [attributes, content]: readonly [string, string]): string {
  if (content !== '') return `<${name}${attributes}>${content}</${name}>`;
  return attributes === '' ? '' : `<${name}${attributes}/>`;
}
