/** Reads one file as text: there, not too large, strictly UTF-8. */
import { attempt, succeeds } from '../diagnostics/attempt.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Files } from '../world/world.js';
import { barredFile } from './barred.js';
import { type TextFile, placeAt, textFile } from './text-file.js';

/** Content files are written by people; a larger one is a mistake or an attack. */
const LARGEST_FILE = 1_000_000;

/** All translations of a deck with hundreds of slides stand in one PO file that the program itself writes, so it must be able to read it. */
const LARGEST_PO = 16_000_000;

const largest = (path: string): number => (path.endsWith('.po') ? LARGEST_PO : LARGEST_FILE);

export function readText(files: Files, path: string): Outcome<TextFile> {
  const size = files.size(path) ?? 0;
  if (size > largest(path)) return { diagnostics: [tooLarge(path, size)] };
  const bytes = files.read(path);
  if (bytes === undefined) return { diagnostics: [barredFile(files, path) ?? unreadable(path)] };
  // A file may grow after it was measured.
  if (bytes.length > largest(path)) return { diagnostics: [tooLarge(path, bytes.length)] };
  const text = attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  return text === undefined
    ? { diagnostics: [notUtf8(path, bytes)] }
    : { value: textFile(path, text), diagnostics: [] };
}

const unreadable = (path: string): Diagnostic => ({
  code: 'unreadable-file',
  severity: 'error',
  message: 'This file cannot be read.',
  hint: 'Look whether it opens in an editor, and save it anew.',
  place: { file: path, line: 1, column: 1 },
});

const tooLarge = (path: string, size: number): Diagnostic => ({
  code: 'file-too-large',
  severity: 'error',
  message: `This file has ${size} bytes; at most ${largest(path)} are read.`,
  hint: 'Split it into several files.',
  place: { file: path, line: 1, column: 1 },
});

function notUtf8(path: string, bytes: Uint8Array): Diagnostic {
  const sound = soundStart(bytes);
  const at = new TextEncoder().encode(sound).length;
  const file = textFile(path, sound + new TextDecoder('utf-8').decode(bytes.subarray(at, at + 80)));
  const value = (bytes[at] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  return {
    code: 'not-utf8',
    severity: 'error',
    message: `This file is not UTF-8 text: byte ${at + 1} (hexadecimal ${value}) belongs to no character.`,
    hint: 'Save it as UTF-8 in the editor.',
    place: placeAt(file, textFile(path, sound).text.length),
  };
}

/** All whole characters before the byte at which decoding fails. */
const soundStart = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, firstBadByte(bytes)), { stream: true });

/** Index of the byte at which decoding fails, or the length where the end cuts a character off; a decoder names no position. */
function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decodes(bytes.subarray(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `stream` accepts a character that is cut off at the end. */
const decodes = (bytes: Uint8Array): boolean =>
  succeeds(() => void new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }));
