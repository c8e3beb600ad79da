/** The paragraphs of a text body (ECMA-376-1, 21.1.2). */
import type { XmlElement } from '../../xml/read-xml.js';
import { charactersIn, childOf, childrenOf, elementsIn } from '../../xml/walk-xml.js';
import type { ReturnedParagraph, ReturnedRun } from '../returned.js';

/** Where a link leads, by the id of its relationship: an address, or `slide:<part>`. */
export type LinkOf = (id: string) => string | undefined;

export const paragraphsIn = (body: XmlElement | undefined, linkOf: LinkOf): readonly ReturnedParagraph[] =>
  childrenOf(body, 'p').map((paragraph) => ({
    runs: elementsIn(paragraph).flatMap((one) => runsOf(one, linkOf)),
    level: Number(childOf(paragraph, 'pPr')?.attributes['lvl'] ?? 0) || 0,
  }));

function runsOf(element: XmlElement, linkOf: LinkOf): readonly ReturnedRun[] {
  if (element.name === 'br') return [{ text: '\n' }];
  if (element.name !== 'r' && element.name !== 'fld') return [];
  const properties = childOf(element, 'rPr');
  const { b, i, baseline = '0' } = properties?.attributes ?? {};
  const id = childOf(properties, 'hlinkClick')?.attributes['r:id'];
  const link = id === undefined ? undefined : linkOf(id);
  return [
    {
      text: charactersIn(childOf(element, 't')),
      ...(element.attributes['type'] === 'slidenum' ? { field: 'slideNumber' as const } : {}),
      ...(b === undefined ? {} : { bold: isOn(b) }),
      ...(i === undefined ? {} : { italic: isOn(i) }),
      ...(Number.parseInt(baseline, 10) > 0 ? { raised: true as const } : {}),
      ...(link === undefined ? {} : { link }),
    },
  ];
}

const isOn = (value: string): boolean => value === '1' || value === 'true';

/** The words of paragraphs, without their looks. */
export const wordsIn = (paragraphs: readonly ReturnedParagraph[]): string =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
