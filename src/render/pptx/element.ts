/** Elements that are left out where they say nothing. */

/** The element, or nothing without attributes and content. */
export function element(name: string, [attributes, content]: readonly [string, string]): string {
  if (content !== '') return `<${name}${attributes}>${content}</${name}>`;
  return attributes === '' ? '' : `<${name}${attributes}/>`;
}
