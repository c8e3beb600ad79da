/** Writes a PO file in the order and layout of gettext's own programs (GNU gettext manual, "The Format of PO Files"). */
import type { PoEntry, PoFile } from '../load/po-file.js';
import { poField } from './wrap-po.js';

/** An entry with what the program knows about its unit. */
export interface WrittenEntry extends Omit<PoEntry, 'place' | 'strings'> {
  /** `content/slides/a.yaml:3`, printed after `#:`. */
  readonly reference?: string;
}

export interface WrittenPo extends Pick<PoFile, 'header' | 'comments'> {
  readonly entries: readonly WrittenEntry[];
}

export function writePo({ header, comments, entries }: WrittenPo): string {
  const fields = header.map(([name, value]) => `${name}: ${value}\n`).join('');
  const head = [...remarks(comments), ...poField('msgid', ''), ...poField('msgstr', fields)];
  return [head, ...entries.map(entryLines)].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function entryLines(entry: WrittenEntry): readonly string[] {
  const { context, source, target, previous, obsolete } = entry;
  const prefix = obsolete ? '#~ ' : '';
  return [
    ...remarks(entry.comments),
    ...entry.notes.map((note) => `#. ${note}`),
    ...(entry.reference === undefined ? [] : [`#: ${entry.reference}`]),
    ...(entry.flags.length === 0 ? [] : [`#, ${entry.flags.join(', ')}`]),
    ...(previous === undefined ? [] : poField('msgid', previous, obsolete ? '#~| ' : '#| ')),
    ...(context === '' ? [] : poField('msgctxt', context, prefix)),
    ...poField('msgid', source, prefix),
    ...poField('msgstr', target, prefix),
  ];
}

const remarks = (comments: readonly string[]): readonly string[] =>
  comments.map((comment) => (comment === '' ? '#' : `# ${comment}`));
