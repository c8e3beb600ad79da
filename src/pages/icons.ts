/** The signs of pages, drawn once and used by name. A sign never stands alone: a word says the same. */
import { type Html, html, trusted } from './html.js';

const SIGNS = {
  ok: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.6 8.3l2.3 2.2 4.4-4.9" fill="none" class="ic-on" stroke-width="1.7"/>',
  todo: '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  unsent:
    '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.4 2.5"/>',
  stale:
    '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 2a6 6 0 010 12z" fill="currentColor"/>',
  change:
    '<path d="M2 2.5h12v8.5H8.2L5 14v-3H2z" fill="currentColor"/><path d="M4.8 6.8h6.4" class="ic-on" stroke-width="1.6"/>',
  say: '<path d="M2.75 3.25h10.5v7H7.9L5.5 12.5v-2.25H2.75z" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  waive:
    '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M4.8 8h6.4" stroke="currentColor" stroke-width="1.5"/>',
  warn: '<path d="M8 1.8L15 14H1z" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 6v4M8 11.4v1.4" stroke="currentColor" stroke-width="1.5"/>',
  prev: '<path d="M10 3L5 8l5 5" fill="none" stroke="currentColor" stroke-width="1.7"/>',
  next: '<path d="M6 3l5 5-5 5" fill="none" stroke="currentColor" stroke-width="1.7"/>',
  zoom: '<circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M10.5 10.5L14 14M7 5v4M5 7h4" stroke="currentColor" stroke-width="1.5"/>',
  late: '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 4v4l2.6 1.8" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  err: '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M8 4v5M8 10.6v1.6" class="ic-on" stroke-width="1.7"/>',
  no: '<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" stroke="currentColor" stroke-width="1.5"/>',
  close: '<path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" stroke-width="1.7"/>',
} as const;

export type Sign = keyof typeof SIGNS;

/** Stands once in a page, before the first sign. */
export const icons: Html = html`<svg class="icons" aria-hidden="true" focusable="false"><defs>${Object.entries(
  SIGNS,
).map(([name, drawn]) => html`<symbol id="i-${name}" viewBox="0 0 16 16">${trusted(drawn)}</symbol>`)}</defs></svg>`;

export const icon = (sign: Sign): Html =>
  html`<svg class="ic" aria-hidden="true" focusable="false"><use href="#i-${sign}"/></svg>`;

/** A state: its sign and its word. */
export const status = (sign: Sign, word: string): Html =>
  html`<span class="st ${sign}">${icon(sign)}<span>${word}</span></span>`;
