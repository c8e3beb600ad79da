/** A package in memory: its parts by name, without the leading slash (ECMA-376-2, 6.2). */

/** XML is a string, or a function that makes it when the part is written: the slides of a long deck need not all be in memory at once. */
export type Part = string | Uint8Array | (() => string);

export type Parts = ReadonlyMap<string, Part>;

/** Text of an XML part that must be there. Throws when it is not: then the package is not what its writer promises. */
export function xmlPart(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`The package has no XML part «${name}»`);
  return part;
}

/** Replaces what a pattern finds. Throws when it finds nothing, so that a changed library cannot pass unnoticed. */
export function replaceOnce(xml: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(xml)) throw new Error(`Nothing in the part matches ${String(pattern)}`);
  return xml.replace(pattern, () => replacement);
}

/** Namespaces that the root of every part with shapes declares. */
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** Replaces the `p:cSld` in a slide, layout, master or notes part with ours. */
export const withSlideData = (part: string, slideData: string): string =>
  replaceOnce(part, /<p:cSld[ >][\s\S]*<\/p:cSld>/, slideData);

/** The root of a shape tree with its own, empty transform (ECMA-376-1, 19.3.1.45). */
export const shapeTree = (content: string): string =>
  '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
  `<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${content}</p:spTree>`;
