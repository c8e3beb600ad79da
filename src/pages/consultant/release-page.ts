/** The release of a deck: the gate of the locales that are chosen, what its files hold, and what was released. */
import { type Html, html } from '../html.js';
import { consultantPage } from './frame.js';
import { filesOf } from './release-files.js';
import { checks, choices, gate } from './release-gate.js';
import { lacking, waivers } from './release-lacking.js';
import type { Released, ReleasePage } from './release-shown.js';

export function releasePage(page: ReleasePage): Html {
  const { words, released } = page;
  return consultantPage(page, {
    title: words('pages.release.title'),
    here: 'release',
    look: 'log-page rel-page',
    skipTo: 'gate',
    body: html`<div class="rel"><div class="rel-l"><h1>${words('pages.release.title')}</h1>
${gate(page)}
${choices(page)}
${page.exempt === undefined && lacking(page)}
${page.waived.length > 0 && waivers(page)}
${checks(page)}
<section aria-labelledby="done"><h2 id="done">${words('pages.release.released')}</h2>${
      released.length === 0
        ? html`<p class="m">${words('pages.release.never')}</p>`
        : released.map((one) => release(one, page))
    }</section></div>
${filesOf(page)}</div>`,
  });
}

const release = ({ at, locales, files }: Released, { words }: ReleasePage): Html =>
  html`<h3>${at} · ${locales.join(', ')}</h3><div class="scroll" tabindex="0" role="region" aria-label="${at}"><table class="plain"><thead><tr><th scope="col">${words('pages.release.file')}</th><th scope="col">SHA-256</th></tr></thead><tbody>${files.map(
    ({ file, sha256 }) => html`<tr><td>${file}</td><td><code>${sha256}</code></td></tr>`,
  )}</tbody></table></div>`;
