/** Checks a PO file line by line (GNU gettext manual, "The Format of PO Files") and finds where each entry stands. */
import type { Diagnostic, Outcome, Place } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { type TextFile, placeAt } from './text-file.js';

const STRING = '"(?:[^"\\\\]|\\\\.)*"';
const KEYWORD_LINE = new RegExp(`^(msgctxt|msgid|msgid_plural|msgstr(?:\\[\\d+\\])?)[ \\t]+(${STRING})[ \\t]*$`);
const STRING_LINE = new RegExp(`^[ \\t]*(${STRING})[ \\t]*$`);
const SKIPPED_LINE = /^[ \t]*(?:#.*)?$/;

/** The place of each `msgctxt` line by its value; without a value when a line is no PO. */
export const poContexts = (file: TextFile): Outcome<ReadonlyMap<string, Place>> => {
  const contexts = new Map<string, Place>();
  const faults: Diagnostic[] = [];
  let context: { readonly offset: number; text: string } | undefined;
  const close = (): void => {
    if (context) faults.push(...enter(contexts, unescape(context.text), placeAt(file, context.offset, 7)));
    context = undefined;
  };
  for (const offset of file.starts) {
    const line = lineAt(file, offset);
    const keyword = KEYWORD_LINE.exec(line);
    const more = keyword ? undefined : STRING_LINE.exec(line)?.[1];
    if (keyword) close();
    if (keyword?.[1] === 'msgctxt') context = { offset, text: inner(keyword[2]) };
    else if (more !== undefined && context) context.text += inner(more);
    else if (!keyword && more === undefined && !SKIPPED_LINE.test(line)) faults.push(badLine(file, offset, line));
  }
  close();
  return faults.length > 0 ? { diagnostics: faults } : { value: contexts, diagnostics: [] };
};

const lineAt = (file: TextFile, offset: number): string => {
  const end = file.text.indexOf('\n', offset);
  return file.text.slice(offset, end < 0 ? undefined : end);
};

const inner = (quoted: string | undefined): string => quoted?.slice(1, -1) ?? '';

const unescape = (text: string): string => text.replace(/\\(.)/g, '$1');

const enter = (contexts: Map<string, Place>, id: string, place: Place): readonly Diagnostic[] => {
  const earlier = contexts.get(id);
  if (earlier === undefined) contexts.set(id, place);
  if (earlier === undefined) return [];
  const message = `The unit ${quote(id)} stands here a second time; the first is in line ${earlier.line}.`;
  return [{ code: 'duplicate-id', severity: 'error', message, hint: 'Remove one of the entries.', place, unit: id }];
};

const badLine = (file: TextFile, offset: number, line: string): Diagnostic => {
  const start = line.includes('"') ? line.indexOf('"') : line.search(/\S/);
  return {
    code: 'po-syntax',
    severity: 'error',
    message: 'This line is no part of a PO entry: a quotation mark or keyword is missing or too much.',
    hint: 'Each line is a comment (#), a keyword with a text in double quotes, or a text in double quotes; write \\" inside it.',
    place: placeAt(file, offset + start, line.length - start),
  };
};
