/** Reads a PO file entry by entry, with the place of each, so that it can be told line by line and written again. */
import { type Diagnostic, type Outcome, type Place, hasErrors } from '../diagnostics/diagnostic.js';
import { quote } from '../diagnostics/printable.js';
import { type PoLine, poLine, unescapePo } from './po-line.js';
import type { PoString } from './po-text.js';
import { type TextFile, placeAt } from './text-file.js';

export interface PoEntry {
  /** `msgctxt`, the unit's id; empty where there is none. */
  readonly context: string;
  /** `msgid` */
  readonly source: string;
  /** `msgstr`, or its first form in an entry with plural forms. */
  readonly target: string;
  /** The strings of `target` as they stand in the file. */
  readonly strings: readonly PoString[];
  /** `#| msgid`: the source as it was when translated, where `msgid` has changed since. */
  readonly previous?: string;
  /** Lines that a translator wrote after `#`. */
  readonly comments: readonly string[];
  /** What the program wrote for translators after `#.`. */
  readonly notes: readonly string[];
  /** Such as `fuzzy`. */
  readonly flags: readonly string[];
  /** Marked with `#~`: no unit has it any more. */
  readonly obsolete: boolean;
  /** Place of `msgctxt`, or of `msgid` where there is none. */
  readonly place: Place;
}

export interface PoFile {
  readonly path: string;
  /** The header's fields in their order. */
  readonly header: readonly (readonly [name: string, value: string])[];
  readonly headerPlace: Place;
  /** Comments above the header. */
  readonly comments: readonly string[];
  readonly entries: readonly PoEntry[];
}

/** There is no value when a line is not PO or an entry is incomplete. What is merely odd is a warning. */
export function poFile(file: TextFile): Outcome<PoFile> {
  const reader = new PoReader(file);
  for (const offset of file.starts) reader.line(offset);
  return reader.end();
}

interface Draft {
  readonly comments: string[];
  readonly notes: string[];
  readonly flags: string[];
  readonly texts: Map<string, string>;
  readonly strings: PoString[];
  obsolete: boolean;
  /** One of its lines was reported already, so what it lacks is not reported as well. */
  broken: boolean;
  place?: Place;
}

const newDraft = (): Draft => ({
  comments: [],
  notes: [],
  flags: [],
  texts: new Map(),
  strings: [],
  obsolete: false,
  broken: false,
});

class PoReader {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly entries: PoEntry[] = [];
  private draft = newDraft();
  /** The text that a line with nothing but a string continues. */
  private open: string | undefined;

  constructor(private readonly file: TextFile) {}

  line(offset: number): void {
    const end = this.file.text.indexOf('\n', offset);
    const text = this.file.text.slice(offset, end < 0 ? undefined : end);
    const line = poLine(text);
    if (line.kind === 'bad') this.bad(offset, text);
    if (line.kind === 'blank') this.open = undefined;
    if (line.kind === 'comment') this.comment(line);
    if (line.kind === 'keyword')
      this.keyword(line, () => placeAt(this.file, offset + text.search(/\S/u), line.keyword.length));
    if (line.kind === 'keyword' || line.kind === 'more') this.append(line.quoted, offset, text);
  }

  end(): Outcome<PoFile> {
    this.close();
    if (hasErrors(this.diagnostics)) return { diagnostics: this.diagnostics };
    const isHeader = ({ context, source, obsolete }: PoEntry): boolean => context === '' && source === '' && !obsolete;
    const header = this.entries.find(isHeader);
    const value: PoFile = {
      path: this.file.path,
      header: headerFields(header?.target ?? ''),
      headerPlace: header?.place ?? placeAt(this.file, 0),
      comments: header?.comments ?? [],
      entries: this.entries.filter((entry) => !isHeader(entry)),
    };
    return { value, diagnostics: this.diagnostics };
  }

  private comment({ mark, text }: Extract<PoLine, { kind: 'comment' }>): void {
    this.open = undefined;
    if (this.has('msgstr')) this.close();
    if (mark === '') this.draft.comments.push(text);
    if (mark === '.') this.draft.notes.push(text);
    if (mark === ',') for (const flag of text.split(',')) this.draft.flags.push(flag.trim());
  }

  private keyword({ prefix, keyword }: Extract<PoLine, { kind: 'keyword' }>, place: () => Place): void {
    const previous = prefix.endsWith('|');
    // After a broken line, `msgctxt` does not repeat a field of its entry but begins the next entry.
    if (keyword === 'msgctxt' && !previous && this.draft.broken) this.close();
    if (this.has('msgstr') && !keyword.startsWith('msgstr')) this.close();
    const name = previous ? `previous ${keyword}` : keyword;
    if (!previous) {
      this.draft.place ??= place();
      this.draft.obsolete ||= prefix === '#~';
    }
    if (keyword === 'msgid_plural' && !previous) this.odd('plural-entry', PLURAL, place());
    if (this.draft.texts.has(name))
      this.odd('repeated-msgstr', `A second ${keyword} stands here; the first counts.`, place());
    this.open = this.draft.texts.has(name) ? `ignored ${name}` : name;
    this.draft.texts.set(this.open, '');
  }

  private append(quoted: string, offset: number, line: string): void {
    const text = unescapePo(quoted);
    if (this.open === undefined || text === undefined) this.bad(offset, line);
    else this.draft.texts.set(this.open, (this.draft.texts.get(this.open) ?? '') + text);
    if (this.open !== 'msgstr' && this.open !== 'msgstr[0]') return;
    const start = offset + line.indexOf('"') + 1;
    this.draft.strings.push({ typed: quoted, place: placeAt(this.file, start, quoted.length) });
  }

  private close(): void {
    const { texts: drafted, place, broken, ...rest } = this.draft;
    this.draft = newDraft();
    this.open = undefined;
    if (place === undefined || broken) return;
    const composed = (name: string): string | undefined => drafted.get(name)?.normalize('NFC');
    const [source, target] = [composed('msgid'), composed('msgstr') ?? composed('msgstr[0]')];
    if (source === undefined || target === undefined) {
      this.diagnostics.push(incomplete(place));
      return;
    }
    const previous = composed('previous msgid');
    const context = composed('msgctxt') ?? '';
    this.entries.push({ context, source, target, place, ...rest, ...(previous === undefined ? {} : { previous }) });
  }

  private has(keyword: string): boolean {
    return this.draft.texts.has(keyword) || this.draft.texts.has(`${keyword}[0]`);
  }

  private odd(code: string, message: string, place: Place): void {
    this.diagnostics.push({ code, severity: 'warning', message, hint: 'Remove it.', place });
  }

  private bad(offset: number, line: string): void {
    this.draft.broken = true;
    const start = line.includes('"') ? line.indexOf('"') : line.search(/\S/u);
    this.diagnostics.push({
      code: 'po-syntax',
      severity: 'error',
      message: 'This line is no part of a PO entry: a quotation mark or keyword is missing, too much or unknown.',
      hint: 'Each line is a comment (#), a keyword with a text in double quotes, or a text in double quotes; write \\" and \\\\ inside it.',
      place: placeAt(this.file, offset + start, line.length - start),
    });
  }
}

const PLURAL = 'Texts of slides have no plural forms; only the first form counts.';

const incomplete = (place: Place): Diagnostic => ({
  code: 'po-syntax',
  severity: 'error',
  message: `The entry that starts here is incomplete: ${quote('msgid')} or ${quote('msgstr')} is missing.`,
  hint: 'Each entry has a msgctxt, a msgid and a msgstr, in this order.',
  place,
});

const headerFields = (text: string): PoFile['header'] =>
  text
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
