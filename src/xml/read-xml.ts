/**
 * Reads XML that strangers may have written into a tree (XML 1.0, with namespaces). Nothing is fetched and no entity is
 * expanded but the five of XML itself: a document type is refused as a whole.
 */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** By name without prefix, but `r:id` and the like for those of the relationships' namespace (ECMA-376-1, 22.8). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

export type XmlRead = { readonly root: XmlElement } | { readonly why: string; readonly fault: XmlFault };

export type XmlFault = 'document-type' | 'malformed' | 'deep' | 'empty';

/** Deeper than any program writes; a tree is walked by functions that call themselves. */
export const DEEPEST = 250;
const RELATIONSHIPS = /\/officeDocument(?:\/2006)?\/relationships$/u;

interface Growing extends XmlElement {
  children: (Growing | string)[];
}

/** `why`: as a sentence in English, without words of the file; `fault`: the same for who says it in another language. */
export function readXml(text: string): XmlRead {
  try {
    return { root: treeOf(text) };
  } catch (fault) {
    if (fault instanceof Refused) return { why: fault.message, fault: fault.kind };
    throw fault;
  }
}

class Refused extends Error {
  constructor(
    readonly kind: XmlFault,
    why: string,
  ) {
    super(why);
  }
}

function treeOf(text: string): XmlElement {
  const top: Growing = { name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser<{ xmlns: true; position: false }>({ xmlns: true, position: false });
  parser.on('doctype', () => refuse('document-type', 'It has a document type, which could bring entities.'));
  parser.on('error', () => refuse('malformed', 'It is no well-formed XML.'));
  parser.on('opentag', ({ local, attributes }) => {
    if (open.length > DEEPEST) refuse('deep', `Its elements stand in each other more than ${DEEPEST} deep.`);
    const element: Growing = { name: local, attributes: attributesOf(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => void open.at(-1)?.children.push(piece));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const root = top.children.find((child) => typeof child !== 'string');
  return root ?? refuse('empty', 'It is empty.');
}

function refuse(kind: XmlFault, why: string): never {
  throw new Refused(kind, why);
}

type Attributes = Readonly<Record<string, { readonly local: string; readonly uri: string; readonly value: string }>>;

const attributesOf = (attributes: Attributes): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(attributes).map(({ local, uri, value }) => [RELATIONSHIPS.test(uri) ? `r:${local}` : local, value]),
  );
