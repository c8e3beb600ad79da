/** Finds elements of a tree of XML, and their words. */
import type { XmlElement } from './read-xml.js';

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

export const elementsIn = ({ children }: XmlElement): readonly XmlElement[] => children.filter(isElement);

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element === undefined ? [] : elementsIn(element).filter((child) => child.name === name);

/** The first child of this name, the first child of that one ... */
export const childOf = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((parent, name) => childrenOf(parent, name)[0], element);

/** All below an element that have this name, in the order of the text. */
export const allOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsIn(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allOf(child, name)]);

/** All characters in it. */
export const charactersIn = (element: XmlElement | undefined): string =>
  element === undefined
    ? ''
    : element.children.map((child) => (isElement(child) ? charactersIn(child) : child)).join('');
