/** Attributes and elements of SVG as XML. */
import { escapeAttribute } from '../../xml/escape.js';

/** What is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `content` is XML already. */
export const element = (name: string, attributes: Attributes, content = ''): string =>
  content === '' ? `<${name}${written(attributes)}/>` : `<${name}${written(attributes)}>${content}</${name}>`;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${typeof value === 'number' ? short(value) : escapeAttribute(value)}"`,
    )
    .join('');

/** A hundredth of a point is far below what a screen or printer shows, and keeps the file small. */
export const short = (value: number): string => String(Math.round(value * 100) / 100 || 0);
