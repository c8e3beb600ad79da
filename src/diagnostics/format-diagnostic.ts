/** A diagnostic as lines of text for people: head line, excerpt with pointer, hint. */
import { counted } from './counted.js';
import type { Diagnostic, Severity } from './diagnostic.js';
import { excerptLines } from './excerpt.js';
import { printable } from './printable.js';

export interface FormatOptions {
  /** ANSI colours, for terminals only. */
  readonly colour?: boolean;
  /** The same fault elsewhere, or in other locales. */
  readonly others?: readonly Diagnostic[];
}

/** Places of the same fault that are named one by one. */
const MOST_PLACES = 3;

const COLOURS: Readonly<Record<Severity, string>> = { error: '31', warning: '33' };

type Paint = (code: string, text: string) => string;

const paintWith = (colour: boolean): Paint =>
  colour ? (code, text) => `\u001b[${code}m${text}\u001b[0m` : (_, text) => text;

/**
 * `content/slides/plan/risks.yaml:12:7 error unknown-organisation: …`, the source line, `^^^^`, the unit, where else it
 * stands, `  → hint`.
 * No line end after the last line.
 */
export function formatDiagnostic(diagnostic: Diagnostic, options: FormatOptions = {}): string {
  const paint = paintWith(options.colour === true);
  const { others = [] } = options;
  const lines = [head(diagnostic, others, paint)];
  const excerpt = diagnostic.place && excerptLines(diagnostic.place);
  if (excerpt) lines.push(`  ${excerpt[0]}`, `  ${paint(COLOURS[diagnostic.severity], excerpt[1])}`);
  const within = withinOf(diagnostic);
  if (diagnostic.place && within !== undefined) lines.push(`  in ${printable(within)}`);
  lines.push(...elsewhere(diagnostic, others));
  if (diagnostic.hint !== undefined) lines.push(`  → ${printable(diagnostic.hint)}`);
  return lines.join('\n');
}

function head(diagnostic: Diagnostic, others: readonly Diagnostic[], paint: Paint): string {
  const kind = paint(COLOURS[diagnostic.severity], diagnostic.severity);
  return [...where(diagnostic, others), `${kind} ${diagnostic.code}:`, printable(diagnostic.message)].join(' ');
}

/** A text that several slides share is named with one slide that shows it. */
function withinOf({ unit, slide }: Diagnostic): string | undefined {
  if (unit === undefined || slide === undefined || unit.startsWith(`${slide}/`)) return unit ?? slide;
  return `${unit}, on ${slide}`;
}

/** A fault without a place is named by what was typed, or by the unit or slide it is in. Locales that share a fault are named together. */
function where(diagnostic: Diagnostic, others: readonly Diagnostic[]): string[] {
  const { place, argument, unit, slide } = diagnostic;
  const subject = place ? placeName(diagnostic) : (argument ?? unit ?? slide);
  const locales = new Set([diagnostic, ...others].map(({ locale }) => locale).filter((tag) => tag !== undefined));
  const parts = locales.size === 0 ? [subject] : [subject, `[${[...locales].join(', ')}]`];
  return parts.filter((part) => part !== undefined).map(printable);
}

const placeName = ({ place }: Diagnostic): string | undefined => place && `${place.file}:${place.line}:${place.column}`;

function elsewhere(diagnostic: Diagnostic, others: readonly Diagnostic[]): readonly string[] {
  const own = placeName(diagnostic);
  const places = [...new Set(others.map(placeName))].filter((name) => name !== undefined && name !== own);
  if (places.length === 0) return [];
  const rest = places.length - MOST_PLACES;
  const more = rest > 0 ? ` and at ${counted(rest, 'more place')}` : '';
  return [printable(`  also ${places.slice(0, MOST_PLACES).join(', ')}${more}`)];
}
