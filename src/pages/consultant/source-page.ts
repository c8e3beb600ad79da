/** Lines of a file of the content, around the one that something stands on. */
import { type Html, html } from '../html.js';
import { type Around, consultantPage } from './frame.js';

export interface SourcePage extends Around {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Number of the first of `lines`. */
  readonly first: number;
  readonly lines: readonly string[];
}

export function sourcePage(page: SourcePage): Html {
  const { words, file, line, first, lines } = page;
  const place = `${file}:${line}`;
  return consultantPage(page, {
    title: place,
    here: 'matrix',
    look: 'imp-page',
    skipTo: 'at',
    body: html`<div class="wrap pre"><h1><code>${place}</code></h1><p class="m">${words('pages.source.asItStands')}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${place}"><ol class="source" start="${first}">${lines.map(
      (one, index) =>
        first + index === line
          ? html`<li id="at" value="${line}" class="here" aria-current="true"><code>${one}</code></li>`
          : html`<li><code>${one}</code></li>`,
    )}</ol></div></div>`,
  });
}
