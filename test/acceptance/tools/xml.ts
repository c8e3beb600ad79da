/** XML as trees, read by a real parser. */
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The root element. Throws when the document is not well-formed. */
export const parseXml = (xml: string): Element => {
  const parser = new SaxesParser();
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const document = root.children.find((child) => typeof child !== 'string');
  if (!document) throw new Error('No root element');
  return document;
};

export const elements = ({ children }: Element): Element[] => children.filter((child) => typeof child !== 'string');

/** Elements of these names below one, in document order; what stands inside `closed` ones is left out. */
export const below = (element: Element, names: readonly string[], closed: readonly string[] = []): Element[] =>
  elements(element).flatMap((child) => {
    const own = names.includes(child.name) ? [child] : [];
    return closed.includes(child.name) ? own : [...own, ...below(child, names, closed)];
  });
