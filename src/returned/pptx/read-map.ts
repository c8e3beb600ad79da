/** The map of units that the program wrote into a PPTX; programs may have dropped it, or somebody have put in another. */
import type { XmlElement } from '../../xml/read-xml.js';
import { childrenOf } from '../../xml/walk-xml.js';
import type { UnitMap } from '../returned.js';
import type { Package } from './package.js';

export function readMap(file: Package): UnitMap | undefined {
  const parts = file.names.filter((name) => /^customXml\/[^/]+\.xml$/u.test(name));
  const root = parts.flatMap((part) => file.root(part) ?? []).find(({ name }) => name === 'units');
  const { deck, lang } = root?.attributes ?? {};
  return deck === undefined || lang === undefined
    ? undefined
    : { deck, lang, pages: childrenOf(root, 'slide').map(pageOf) };
}

function pageOf({ attributes }: XmlElement): UnitMap['pages'][number] {
  const { id = '', slide = '', shown } = attributes;
  return { id, slide, ...(shown === undefined ? {} : { shown }) };
}
