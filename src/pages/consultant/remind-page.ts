/** Who is to be reminded, of how much, in which words: seen before anything is written. */
import { type Html, html } from '../html.js';
import { status } from '../icons.js';
import { type Around, consultantPage, csrfField } from './frame.js';

export interface RemindPage extends Around {
  readonly locale: string;
  readonly localeName: string;
  readonly rows: readonly Late[];
  /** `{name}` and `{deadline}` stand for those of each organisation. */
  readonly letter: string;
  /** Lines of the log: who was reminded since is not reminded twice. */
  readonly lines: number;
}

/** An organisation whose last day for an answer is past. */
export interface Late {
  readonly organisation: string;
  readonly short: string;
  readonly name: string;
  readonly deadline: string;
  /** Slides without an answer. */
  readonly left: number;
  /** When it was reminded last. */
  readonly last?: string;
}

export function remindPage(page: RemindPage): Html {
  const { words, rows, locale } = page;
  return consultantPage(page, {
    title: words('pages.remind.title'),
    here: 'matrix',
    look: 'imp-page',
    skipTo: 'late',
    body: html`<div class="wrap pre"><h1>${words('pages.remind.title')}</h1>${
      rows.length === 0
        ? html`<p class="say-box" id="late">${words('pages.remind.nobody')}</p><p><a class="btn" href="/c/?locale=${locale}">${words('pages.review.back')}</a></p>`
        : form(page)
    }</div>`,
  });
}

function form(page: RemindPage): Html {
  const { words, rows, letter, lines, locale, localeName } = page;
  return html`<form method="post" action="/c/remind" class="dlg flat">${csrfField(page)}<input type="hidden" name="locale" value="${locale}"><input type="hidden" name="lines" value="${lines}">
<div class="scroll" id="late" tabindex="0" role="region" aria-label="${words('pages.remind.whom')}"><table class="plain"><caption class="vh">${words('pages.remind.whom')}</caption><thead><tr><th scope="col">${words('pages.matrix.organisation')}</th><th scope="col">${words('pages.matrix.deadline')}</th><th scope="col">${words('pages.remind.left')}</th><th scope="col">${words('pages.remind.last')}</th><th scope="col">${words('pages.remind.language')}</th></tr></thead><tbody>${rows.map(
    ({ organisation, short, name, deadline, left, last }) =>
      html`<tr><td><label class="opt"><input type="checkbox" name="to:${organisation}" value="on" checked><span><b>${short}</b>${short !== name && html` ${name}`}</span></label></td><td>${status('late', deadline)}</td><td>${words('pages.remind.slides', { count: left })}</td><td>${last ?? words('pages.remind.never')}</td><td>${localeName}</td></tr>`,
  )}</tbody></table></div>
<div><label for="letter">${words('pages.remind.letter', { language: localeName })}</label><textarea id="letter" name="text" rows="5" required aria-describedby="letter-hint">${letter}</textarea><p class="s m" id="letter-hint">${words('pages.remind.hint')}</p></div>
<p class="m">${words('pages.remind.why')}</p>
<div class="acts"><a class="btn" href="/c/?locale=${locale}">${words('pages.review.cancel')}</a><button class="btn pri">${words('pages.remind.make')}</button></div></form>`;
}
