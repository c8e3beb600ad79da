/** Parts read with a real XML parser, so that tests see what a program would: elements, attributes, texts. */
import { SaxesParser } from 'saxes';

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** The root element. Throws when the part is not well-formed or uses a prefix it does not declare. */
export const parseXml = (xml: string): Node => {
  const parser = new SaxesParser({ xmlns: true });
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]));
    const node: Node = { name: tag.name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    for (const node of open) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [element] = root.children;
  if (!element) throw new Error('No root element');
  return element;
};

/** All elements of a name, in document order, the node itself included. */
export const all = (node: Node, name: string): readonly Node[] => [
  ...(node.name === name ? [node] : []),
  ...node.children.flatMap((child) => all(child, name)),
];

/** The first element of a name. Throws when there is none. */
export const first = (node: Node, name: string): Node => {
  const [found] = all(node, name);
  if (!found) throw new Error(`No ${name} in ${node.name}`);
  return found;
};
