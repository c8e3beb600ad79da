/** YAML 1.2 as every file is read: core schema, faults told by us. JSON is read by it, too (YAML 1.2, section 1.3). */
import { type Document, parseDocument } from 'yaml';
import type { TextFile } from './text-file.js';

/** `structureFaults` finds repeated keys in linear time. A silent log would also hide second documents. */
const OPTIONS = { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;

/** YAML minds tabs, but JSON allows them between the parts of a text. */
export const treeOf = ({ path, text }: TextFile): Document =>
  parseDocument(path.endsWith('.json') ? text.replaceAll('\t', ' ') : text, OPTIONS);
