/** Elements and parts of a package as XML. */

export { escapeAttribute, escapeXml } from '../../xml/escape.js';

/** The declaration every part of a package starts with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The element, or nothing without attributes and content. */
export function element(name: string, [attributes, content]: readonly [string, string]): string {
  if (content !== '') return `<${name}${attributes}>${content}</${name}>`;
  return attributes === '' ? '' : `<${name}${attributes}/>`;
}
