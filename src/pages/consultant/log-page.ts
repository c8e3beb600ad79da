/** The log of a review in words, the newest first. */
import { type Html, html } from '../html.js';
import { type Around, consultantPage } from './frame.js';

export interface LogPage extends Around {
  readonly lines: readonly LogLine[];
  /** The whole hash of the last line. */
  readonly wholeHead: string;
}

export interface LogLine {
  readonly n: number;
  readonly at: string;
  readonly organisation: string;
  readonly locale: string;
  readonly slide: string;
  readonly event: string;
  readonly version: string;
  readonly by: string;
}

export function logPage(page: LogPage): Html {
  const { words, lines, wholeHead } = page;
  return consultantPage(page, {
    title: words('pages.log.title'),
    here: 'log',
    look: 'log-page',
    skipTo: 'log',
    body: html`<div class="wrap"><h1>${words('pages.log.title')}</h1><p class="m">${words('pages.log.why')} <code class="long">${wholeHead}</code></p>
${lines.length === 0 ? html`<p class="say-box" id="log">${words('pages.log.none')}</p>` : table(page)}</div>`,
  });
}

const table = ({ words, lines }: LogPage): Html =>
  html`<div class="scroll" id="log" tabindex="0" role="region" aria-label="${words('pages.log.title')}"><table class="plain logged"><thead><tr><th scope="col">${words('pages.log.line')}</th><th scope="col">${words('pages.log.when')}</th><th scope="col">${words('pages.log.event')}</th><th scope="col">${words('pages.matrix.organisation')}</th><th scope="col">${words('pages.matrix.locale')}</th><th scope="col">${words('pages.matrix.slide')}</th><th scope="col">${words('pages.matrix.version')}</th><th scope="col">${words('pages.log.by')}</th></tr></thead><tbody>${lines.map(
    ({ n, at, organisation, locale, slide, event, version, by }) =>
      html`<tr><td class="n">${n}</td><td class="n">${at}</td><td>${event}</td><td>${organisation}</td><td>${locale}</td><td>${slide}</td><td><code>${version}</code></td><td>${by}</td></tr>`,
  )}</tbody></table></div>`;
