/** Relationship parts: read from the package, extended, written (ECMA-376-2, 6.5). */
import { escapeAttribute, xmlDeclaration } from './xml.js';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: true;
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationshipTypes = {
  slide: `${officeDocument}/slide`,
  slideLayout: `${officeDocument}/slideLayout`,
  slideMaster: `${officeDocument}/slideMaster`,
  notesSlide: `${officeDocument}/notesSlide`,
  notesMaster: `${officeDocument}/notesMaster`,
  hyperlink: `${officeDocument}/hyperlink`,
  image: `${officeDocument}/image`,
  chart: `${officeDocument}/chart`,
  theme: `${officeDocument}/theme`,
  customXml: `${officeDocument}/customXml`,
  customXmlProperties: `${officeDocument}/customXmlProps`,
  customProperties: `${officeDocument}/custom-properties`,
} as const;

const attribute = (element: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';

/** Relationships of a part that pptxgenjs wrote; it writes no external ones here, since all links are ours. */
export const parseRelationships = (xml: string): readonly Relationship[] =>
  [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([element]) => ({
    id: attribute(element, 'Id'),
    type: attribute(element, 'Type'),
    target: attribute(element, 'Target'),
  }));

const format = ({ id, type, target, external }: Relationship): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"${external ? ' TargetMode="External"' : ''}/>`;

/** A relationship part. */
export const formatRelationships = (relationships: readonly Relationship[]): string =>
  `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `${relationships.map(format).join('')}</Relationships>`;

/** An id no relationship has yet; ids are `rId` and a number. */
export function nextId(relationships: readonly Relationship[], offset = 0): string {
  const numbers = relationships.map(({ id }) => Number(id.replace(/\D/g, '')));
  return `rId${Math.max(0, ...numbers) + 1 + offset}`;
}

/** Name of the relationship part that belongs to a part. */
export const relationshipsPart = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');
