/** The elements that stand in an element. */
import { isElement, type Element } from '../template/element.js';

export const childElements = (element: Element): Element[] => element.children.filter(isElement);

export const childrenOf = (element: Element, kind: string): Element[] =>
  childElements(element).filter((child) => child.kind === kind);
