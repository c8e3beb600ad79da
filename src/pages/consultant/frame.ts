/** What the consultant's pages have around them. */
import type { Words } from '../../model/program-words.js';
import { type Html, html } from '../html.js';
import { servedPage } from '../served-page.js';

export interface Around {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly words: Words;
  readonly deck: string;
  /** First digits of the head of the log. */
  readonly head: string;
  /** Number of the line where the log is broken: then nothing can be recorded. */
  readonly broken?: number;
  /** The content has changed since what the page shows. */
  readonly isStale?: true;
  /** What is wrong with the project since it was read last, a sentence each, with its place. */
  readonly faults: readonly { readonly place: string; readonly message: string }[];
  /** What was just done. */
  readonly said?: string;
  readonly csrf: string;
}

export type Here = 'matrix' | 'import' | 'remarks' | 'release' | 'log';

export interface ConsultantPage {
  readonly title: string;
  readonly here: Here;
  readonly look: string;
  /** Id of what the page is about, which can be reached at once. */
  readonly skipTo: string;
  readonly body: Html;
  /** Further style sheets. */
  readonly styles?: readonly string[];
}

export function consultantPage(around: Around, { title, here, look, skipTo, body, styles = [] }: ConsultantPage): Html {
  const { lang, words, deck, said } = around;
  return servedPage({
    lang,
    title: `${title} · ${deck}`,
    styles: ['/assets/base.css', '/assets/served.css', '/assets/consultant.css', ...styles],
    scriptsFirst: ['/assets/consultant.js'],
    look,
    body: html`<a class="skip" href="#${skipTo}">${words('pages.frame.skip')}</a>
${topOf(around, here)}
<div id="state" role="status" data-offline="${words('pages.frame.offline')}" data-ended="${words('pages.frame.ended')}"></div>
<main>${banners(around)}
${body}</main>
<p class="vh" role="status">${said}</p>
${keysDialog(words)}`,
  });
}

const topOf = ({ words, deck, head, broken }: Around, here: Here): Html => html`<header class="top">
<a class="brand" href="/c/" aria-label="Skald, ${words('pages.frame.home')}">Skald</a>
<nav class="pages" aria-label="Skald">${tab('/c/', words('pages.frame.matrix'), here === 'matrix')}${tab('/c/import', words('pages.frame.import'), here === 'import')}${tab('/c/remarks', words('pages.frame.remarks'), here === 'remarks')}${tab('/c/release', words('pages.frame.release'), here === 'release')}${tab('/c/log', words('pages.frame.log'), here === 'log')}</nav>
<div class="name"><p class="s m">${deck}</p></div>
<div class="whole"><span class="status m s">${broken === undefined ? words('pages.frame.whole') : words('pages.frame.broken', { line: broken })} · ${words('pages.frame.head')} <code>${head}</code></span>
<button type="button" class="btn icon js" data-help aria-label="? ${words('pages.review.help')}">?</button></div>
</header>`;

/** Single letters can be turned off (WCAG 2.2, 2.1.4). */
function keysDialog(words: Words): Html {
  const keys = [
    ['↑ ↓', words('pages.frame.key.step')],
    ['A', words('pages.frame.key.accept')],
    ['R', words('pages.frame.key.decline')],
    ['E', words('pages.import.keyEdit')],
    ['U', words('pages.import.undo')],
    ['V', words('pages.import.keyView')],
    ['Z', words('pages.review.zoom')],
    ['Esc', words('pages.matrix.close')],
    ['?', words('pages.review.key.list')],
  ] as const;
  return html`<dialog id="help" aria-labelledby="help-h"><form method="dialog"><h2 id="help-h">${words('pages.review.keys')}</h2>
<dl class="keys">${keys.map(([key, what]) => html`<dt>${key.split(' ').map((one) => html`<kbd>${one}</kbd>`)}</dt><dd>${what}</dd>`)}</dl>
<label class="check"><input type="checkbox" data-keys checked> ${words('pages.review.keysOn')}</label>
<p class="s m">${words('pages.review.keysNote')}</p><div class="acts"><button class="btn pri">${words('pages.review.close')}</button></div></form></dialog>`;
}

const tab = (address: string, word: string, isHere: boolean): Html =>
  isHere ? html`<a href="${address}" aria-current="page">${word}</a>` : html`<a href="${address}">${word}</a>`;

const banners = ({ words, broken, faults, said, isStale }: Around): Html =>
  html`${
    isStale === true &&
    html`<p class="banner calm" id="stale"><span data-ready="${words('pages.frame.renewed')}">${words('pages.frame.renewing')}</span> <a class="btn" href="">${words('pages.frame.showAgain')}</a></p>`
  }${
    broken !== undefined && html`<p class="banner" role="alert">${words('pages.frame.brokenWhy', { line: broken })}</p>`
  }${
    faults.length > 0 &&
    html`<div class="banner"><div><p><b>${words('pages.frame.faults', { count: faults.length })}</b> ${words('pages.frame.faultsWhy')}</p><ul>${faults
      .slice(0, MOST_FAULTS)
      .map(({ place, message }) => html`<li><code>${place}</code> ${message}</li>`)}</ul></div></div>`
  }${said !== undefined && html`<p class="banner calm">${said}</p>`}`;

const MOST_FAULTS = 5;

/** Hidden field that every form of a page carries. */
export const csrfField = ({ csrf }: Pick<Around, 'csrf'>): Html =>
  html`<input type="hidden" name="csrf" value="${csrf}">`;
