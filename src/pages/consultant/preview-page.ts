/** What is about to be written into the content, for a last look: lines of files, and approvals that fall. */
import { type Html, html } from '../html.js';
import { status } from '../icons.js';
import { type Fault, faultWords } from './fault.js';
import { type Around, consultantPage, csrfField } from './frame.js';
import type { UploadedName } from './import-parts.js';

export interface PreviewPage extends Around {
  readonly file: UploadedName;
  /** How many proposals. */
  readonly count: number;
  /** How many of the file are not decided yet. */
  readonly left: number;
  /** What would do the same on the command line. */
  readonly commands: readonly string[];
  readonly hunks: readonly {
    readonly file: string;
    readonly line: number;
    readonly gone: readonly string[];
    readonly fresh: readonly string[];
  }[];
  /** Approvals that fall: a slide, and whose. */
  readonly falls: readonly { readonly slide: string; readonly whose: readonly string[] }[];
  readonly fault?: Fault;
  /** Tells this preview from every other: the yes is to it alone. */
  readonly seen: string;
}

export function previewPage(page: PreviewPage): Html {
  const { words, hunks, file, count, commands, fault, seen } = page;
  const files = [...new Set(hunks.map((hunk) => hunk.file))];
  return consultantPage(page, {
    title: words('pages.import.preview'),
    here: 'import',
    look: 'imp-page',
    skipTo: 'hunks',
    body: html`<div class="wrap pre"><h1>${words('pages.import.changes', { count })} ${words('pages.import.inFiles', { count: files.length })}</h1><p class="m">${page.left > 0 && words('pages.import.leftOpen', { count: page.left })} ${words('pages.import.stays')}</p>
${fault !== undefined && html`<div class="banner" role="alert"><div><p>${status('err', words('pages.import.together'))}</p><p>${faultWords(fault, words)}</p></div></div>`}
<div class="pre-two"><table class="plain"><thead><tr><th scope="col">${words('pages.release.file')}</th><th scope="col">${words('pages.import.pieces')}</th></tr></thead><tbody>${files.map((one) => html`<tr><td><code>${one}</code></td><td>${hunks.filter((hunk) => hunk.file === one).length}</td></tr>`)}</tbody></table>
${falls(page)}</div>
<div class="hunks" id="hunks" tabindex="0" role="region" aria-label="${words('pages.import.lines')}">${hunks.map(
      (hunk) =>
        html`<p class="at">${hunk.file}:${hunk.line}</p>${hunk.gone.map((line) => html`<del>- ${line}</del>`)}${hunk.fresh.map((line) => html`<ins>+ ${line}</ins>`)}`,
    )}</div>
<div class="s m"><p>${words('pages.import.diffNote')}</p>${commands.map((one) => html`<p><code>${one}</code></p>`)}</div>
<form method="post" action="/c/import/write" class="acts">${csrfField(page)}<input type="hidden" name="file" value="${file.id}"><input type="hidden" name="seen" value="${seen}"><a class="btn" href="/c/import?file=${file.id}">${words('pages.review.back')}</a><button class="btn pri">${words('pages.import.write', { count })}</button></form></div>`,
  });
}

function falls({ words, falls: fallen }: PreviewPage): Html {
  const count = fallen.reduce((sum, { whose }) => sum + whose.length, 0);
  if (count === 0) return html`<p class="say-box">${words('pages.import.fallsNone')}</p>`;
  return html`<div class="say-box"><p><b>${words('pages.import.fallen', { count })}</b></p><ul>${fallen.map(({ slide, whose }) => html`<li>${slide}: ${whose.join(', ')}</li>`)}</ul><p>${words('pages.import.asked')}</p></div>`;
}
