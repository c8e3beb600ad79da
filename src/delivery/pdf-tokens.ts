/** Values of a PDF as they are written (ISO 32000-1, 7.2 and 7.3). */
import { Unreadable } from './held.js';

export interface PdfName {
  readonly name: string;
}
export interface PdfString {
  readonly string: string;
}
export interface PdfReference {
  readonly reference: number;
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>;
/** Keywords and operators are texts of their own. */
export type PdfValue =
  number | PdfName | PdfString | PdfReference | PdfDictionary | readonly PdfValue[] | { readonly keyword: string };

const DEEPEST = 200;

/** Reads one value after the other from a text of which each character is a byte. */
export class PdfReader {
  constructor(
    readonly text: string,
    public at = 0,
  ) {}

  /** Undefined at the end. */
  value(depth = 0): PdfValue | undefined {
    if (depth > DEEPEST) throw new Unreadable('its values are nested too deep');
    this.space();
    const sign = this.text[this.at];
    if (sign === undefined) return undefined;
    if (sign === '/') return { name: this.name() };
    if (sign === '(') return { string: decoded(this.literal()) };
    if (this.text.startsWith('<<', this.at)) return this.dictionary(depth);
    if (sign === '<') return { string: decoded(this.hexadecimal()) };
    if (sign === '[') return this.list(depth);
    return this.numberOrKeyword();
  }

  space(): void {
    const gap = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/uy;
    gap.lastIndex = this.at;
    this.at += gap.exec(this.text)?.[0].length ?? 0;
  }

  private taken(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private name(): string {
    const written = this.taken(/\/[^\0\t\n\f\r ()<>[\]{}/%]*/uy) ?? '/';
    return written
      .slice(1)
      .replaceAll(/#([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }

  private literal(): string {
    let [depth, text] = [1, ''];
    for (this.at += 1; depth > 0; this.at += 1) {
      const sign = this.text[this.at];
      if (sign === undefined) throw new Unreadable('one of its strings has no end');
      if (sign === '\\') text += this.escaped();
      else {
        depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        text += depth > 0 ? sign : '';
      }
    }
    return text;
  }

  private escaped(): string {
    const octal = /^[0-7]{1,3}/u.exec(this.text.slice(this.at + 1, this.at + 4))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    }
    this.at += 1;
    const sign = this.text[this.at] ?? '';
    return ESCAPES[sign] ?? (sign === '\n' || sign === '\r' ? '' : sign);
  }

  private hexadecimal(): string {
    const digits = (this.taken(/<[0-9a-f\s]*>/iuy) ?? this.fault('a string')).replaceAll(/[^0-9a-f]/giu, '');
    return (digits.match(/../gu) ?? []).map((two) => String.fromCharCode(Number.parseInt(two, 16))).join('');
  }

  private dictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    this.at += 2;
    for (;;) {
      this.space();
      if (this.text.startsWith('>>', this.at)) break;
      const key = this.text[this.at] === '/' ? this.name() : this.fault('a dictionary');
      entries.set(key, this.value(depth + 1) ?? this.fault('a dictionary'));
    }
    this.at += 2;
    return entries;
  }

  private list(depth: number): readonly PdfValue[] {
    const values: PdfValue[] = [];
    this.at += 1;
    for (;;) {
      this.space();
      if (this.text[this.at] === ']') break;
      values.push(this.value(depth + 1) ?? this.fault('a list'));
    }
    this.at += 1;
    return values;
  }

  private numberOrKeyword(): PdfValue {
    const reference = this.taken(/\d+ \d+ R(?![A-Za-z])/uy);
    if (reference !== undefined) return { reference: Number.parseInt(reference, 10) };
    const number = this.taken(/[+-]?(?:\d+\.?\d*|\.\d+)/uy);
    if (number !== undefined) return Number(number);
    return { keyword: this.taken(/[A-Za-z*'"]+/uy) ?? this.fault('a value') };
  }

  private fault(what: string): never {
    throw new Unreadable(`${what} in it cannot be read, at byte ${this.at}`);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Text strings are UTF-16 or UTF-8 with a mark, else nearly Latin-1 (ISO 32000-2, 7.9.2.2). */
function decoded(bytes: string): string {
  const raw = Uint8Array.from(bytes, (sign) => sign.charCodeAt(0));
  if (bytes.startsWith('\u00FE\u00FF')) return new TextDecoder('utf-16be').decode(raw.subarray(2));
  return bytes.startsWith('\u00EF\u00BB\u00BF') ? new TextDecoder().decode(raw.subarray(3)) : bytes;
}
