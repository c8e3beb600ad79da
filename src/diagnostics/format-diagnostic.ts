/** A diagnostic as lines of text for people: head line, excerpt with pointer, hint. */
import type { Diagnostic, Severity } from './diagnostic.js';
import { excerptLines } from './excerpt.js';
import { printable } from './printable.js';

export interface FormatOptions {
  /** ANSI colours, for terminals only. */
  readonly colour?: boolean;
}

const COLOURS: Readonly<Record<Severity, string>> = { error: '31', warning: '33', info: '36' };

type Paint = (code: string, text: string) => string;

const paintWith = (colour: boolean): Paint =>
  colour ? (code, text) => `\u001b[${code}m${text}\u001b[0m` : (_, text) => text;

/**
 * `content/slides/norway/roles.yaml:12:7 error unknown-organisation: …`, the source line, `^^^^`, `  → hint`.
 * No line end after the last line.
 */
export const formatDiagnostic = (diagnostic: Diagnostic, options: FormatOptions = {}): string => {
  const paint = paintWith(options.colour === true);
  const lines = [head(diagnostic, paint)];
  const excerpt = diagnostic.place && excerptLines(diagnostic.place);
  if (excerpt) lines.push(`  ${excerpt[0]}`, `  ${paint(COLOURS[diagnostic.severity], excerpt[1])}`);
  if (diagnostic.hint !== undefined) lines.push(`  → ${printable(diagnostic.hint)}`);
  return lines.join('\n');
};

const head = (diagnostic: Diagnostic, paint: Paint): string => {
  const kind = paint(COLOURS[diagnostic.severity], diagnostic.severity);
  return [...where(diagnostic), `${kind} ${diagnostic.code}:`, printable(diagnostic.message)].join(' ');
};

/** Faults without a place are named by the unit or slide they are in. */
const where = ({ place, unit, slide, locale }: Diagnostic): string[] => {
  const subject = place ? `${place.file}:${place.line}:${place.column}` : (unit ?? slide);
  const parts = locale === undefined ? [subject] : [subject, `[${locale}]`];
  return parts.filter((part) => part !== undefined).map(printable);
};
