/** Changes one translation of a PO file and nothing else. */
import { poFile } from '../load/po-file.js';
import { textFile } from '../load/text-file.js';
import { poField } from './wrap-po.js';

/** The file with `target` for the unit; undefined where it has no entry, or cannot be read. */
export function withTarget(path: string, content: string, unit: string, target: string): string | undefined {
  const file = textFile(path, content);
  const { value } = poFile(file);
  const entry = value?.entries.find(({ context, obsolete }) => context === unit && !obsolete);
  const [first, last] = [entry?.strings[0], entry?.strings.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const lines = file.text.split('\n');
  const fresh = poField('msgstr', target);
  lines.splice(first.place.line - 1, last.place.line - first.place.line + 1, ...fresh);
  const text = lines.join('\n');
  return content.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}
