/** The parts of a slide, to choose one that a remark is about. */
import { type Html, html } from '../html.js';
import type { Part } from './reviewer-page.js';

/** Each unit once, though it may stand on the slide twice. */
export function choices(parts: readonly Part[]): readonly Html[] {
  const units = new Map(parts.flatMap((part) => (part.unit === undefined ? [] : [[part.unit, part] as const])));
  const named = [...units].map(([unit, { label, text }]) => ({ unit, name: `${label}: ${cut(text)}` }));
  return named.map(({ unit, name }) => html`<option value="${unit}">${name}</option>`);
}

const LONGEST = 60;

function cut(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s\S*$/u, '')} …`;
}
