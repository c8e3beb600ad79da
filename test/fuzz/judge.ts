/** The oracles: what must hold of every project, sound or not, whatever was done to it. */
import { parseDocument } from 'yaml';
import { faultIn } from '../../src/rules/leftovers.js';
import { parseMarkdown } from '../../src/text/markdown.js';
import type { Contents } from './base.js';
import { type Built, built, type Told } from './built.js';
import { bare, type Written, writtenPdf, writtenPptx } from './written-texts.js';

export interface Verdict {
  readonly exitCode: number;
  readonly complaints: readonly string[];
  /** Codes of the errors, each once. */
  readonly codes: readonly string[];
}

/** `lost`: texts that must be found in the files if there are any. */
export async function judge(
  contents: Contents,
  slide: string,
  locale: string,
  lost: readonly string[] = [],
): Promise<Verdict> {
  const result = await attempt(contents, slide, locale);
  if (typeof result === 'string') return { exitCode: -1, complaints: [`it threw: ${result}`], codes: [] };
  const complaints = [...exitFaults(result), ...placeFaults(result.diagnostics, contents)];
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  return {
    exitCode: result.exitCode,
    complaints: [...complaints, ...(await fileFaults(result, lost))],
    codes: [...new Set(errors.map(({ code }) => code))],
  };
}

async function attempt(contents: Contents, slide: string, locale: string): Promise<Built | string> {
  try {
    return await built(contents, slide, locale);
  } catch (fault) {
    return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  }
}

function exitFaults({ exitCode, written, diagnostics, stderr }: Built): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return [
    ...(exitCode === 3 ? [`a bug: ${stderr}`] : []),
    ...(exitCode !== 0 && written.size > 0 ? ['files were written though there were errors'] : []),
    ...(exitCode !== 0 && exitCode !== 3 && errors === 0 ? ['it failed without an error'] : []),
    ...(exitCode === 0 && errors > 0 ? ['it passed with errors'] : []),
    ...(exitCode === 0 && written.size !== 2 ? [`it wrote ${written.size} files`] : []),
  ];
}

/** Every place is in a file that is there, on a line that it has; a missing file may be named by its first line. */
const placeFaults = (diagnostics: readonly Told[], contents: Contents): readonly string[] =>
  diagnostics.flatMap(({ code, message, file, line = 1, column = 1 }) => {
    if (file === undefined) return [];
    const text = contents.get(file);
    if (text === undefined) return line === 1 && column === 1 ? [] : [`${code} names ${file}, which is not there`];
    const own = new TextDecoder()
      .decode(text)
      .replace(/^\ufeff/u, '')
      .split('\n')[line - 1];
    const is = own !== undefined && column <= own.length + 1;
    return [
      ...(is ? [] : [`${code} points at ${file}:${line}:${column}, which is not there`]),
      ...(code !== 'bad-schema' && /undefined|\[object|NaN/u.test(message.replaceAll(/«[^»]*»|"[^"]*"/gu, ''))
        ? [`${code} says: ${message}`]
        : []),
    ];
  });

async function fileFaults({ written }: Built, lost: readonly string[]): Promise<readonly string[]> {
  const files = [...written];
  const pptx = files.find(([name]) => name.endsWith('.pptx'))?.[1];
  const pdf = files.find(([name]) => name.endsWith('.pdf'))?.[1];
  if (pptx === undefined || pdf === undefined) return [];
  try {
    const [left, right] = [writtenPptx(pptx), await writtenPdf(pdf)];
    const leaks = [...leaksIn('PPTX', left), ...leaksIn('PDF', right)];
    return [...leaks, ...differences(left, right), ...lossesIn(left, lost)];
  } catch (fault) {
    return [`a file cannot be read back: ${fault instanceof Error ? fault.stack : String(fault)}`];
  }
}

const leaksIn = (format: string, { pages, others }: Written): readonly string[] =>
  [...pages.flatMap((page) => page.split('\n')), ...others].flatMap((text) => {
    const fault = faultIn({ text, place: 'the name' });
    const typed = fault?.sign.typed === true && text.trim() !== fault.found;
    return fault === undefined || typed
      ? []
      : [`${format} holds ${JSON.stringify(fault.found)} in ${JSON.stringify(text)}`];
  });

/** The same letters on each page; a native chart keeps its own as values. */
function differences(pptx: Written, pdf: Written): readonly string[] {
  if (pptx.pages.length !== pdf.pages.length) return [`PPTX has ${pptx.pages.length} pages, PDF ${pdf.pages.length}`];
  return pptx.pages.flatMap((page, index) => {
    const left = lettersOf(page);
    const right = lettersOf(pdf.pages[index] ?? '');
    const missing = without(left, right);
    const extra = pptx.charts[index] === true ? '' : without(right, left);
    return missing + extra === '' ? [] : [`page ${index + 1}: only in PPTX «${missing}», only in PDF «${extra}»`];
  });
}

const lettersOf = (text: string): readonly string[] => [...bare(text)].sort();

function without(letters: readonly string[], others: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const letter of others) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return letters
    .filter((letter) => {
      const left = counts.get(letter) ?? 0;
      counts.set(letter, left - 1);
      return left <= 0;
    })
    .join('');
}

function lossesIn({ pages, others }: Written, wanted: readonly string[]): readonly string[] {
  const all = bare([...pages, ...others].join(''));
  return wanted.filter((text) => !all.includes(bare(text))).map((text) => `lost: ${JSON.stringify(text)}`);
}

/** The words of each text of a slide's file that stand between its marks, as long as its schema calls them texts. */
export function wordsIn(slideFile: string): readonly string[] {
  const words: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && /\s/u.test(value))
      for (const { pieces } of parseMarkdown(value))
        for (const piece of pieces)
          if (piece.kind === 'text' && /\p{L}{3}.* /u.test(piece.text)) words.push(piece.text);
    if (typeof value !== 'object' || value === null) return;
    // What proves a title is quoted for the program, and printed nowhere.
    for (const [key, inner] of Object.entries(value)) if (key !== 'claims') visit(inner);
  };
  visit(parseDocument(slideFile, { uniqueKeys: false }).toJS());
  return words;
}
