/** Reads XML strictly, names as they are written, and tells no places. */
import { SaxesParser } from 'saxes';

export type PlainParser = SaxesParser<{ xmlns: false; position: false }>;

export const plainParser = (): PlainParser => new SaxesParser({ xmlns: false, position: false });
