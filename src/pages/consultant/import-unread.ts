/** Parts of a returned file that could not be read: the last entry of the list, and each with why, and what can be done. */
import type { Words } from '../../model/program-words.js';
import type { Advice, Unread } from '../../returned/returned.js';
import { type Html, html } from '../html.js';
import { status } from '../icons.js';
import { csrfField } from './frame.js';
import type { ImportPage, ShownUnread } from './import-parts.js';

/** What the address of the page says in place of the id of a proposal. */
export const UNREAD = 'unread';

export function unreadEntry({ words, unread, file, show, isUnread }: ImportPage): Html {
  const query = new URLSearchParams({ file: file.id, show, proposal: UNREAD }).toString();
  const count = words('pages.import.parts', { count: unread.length });
  return html`<h2 class="g">${words('pages.import.unread')}</h2><ol><li><div class="th ${isUnread && 'sel'}"><a class="open" href="/c/import?${query}#rh" ${isUnread && html`aria-current="true"`}>${count}</a><p class="parts">${unread.map(({ part, kind }) => (kind === undefined ? part : kindWord(kind, words))).join(', ')}</p><p class="row s">${unread.every(({ isTold }) => isTold) ? told(words) : status('no', words('pages.import.notTakenIn'))}</p></div></li></ol>`;
}

export function unreadParts(page: ImportPage): Html {
  const { words, unread, file } = page;
  return html`<section class="prop wide" aria-labelledby="rh"><h2 id="rh" tabindex="-1">${words('pages.import.unread')}</h2><p class="m">${words('pages.import.unreadWhat')}</p>
<table class="plain"><caption class="vh">${words('pages.import.unread')}</caption><thead><tr><th scope="col">${words('pages.import.part')}</th><th scope="col">${words('pages.import.why')}</th><th scope="col">${words('pages.import.todo')}</th></tr></thead><tbody>${unread.map((one) => row(one, page))}</tbody></table>
<div class="acts start"><a class="btn" href="/c/import/file?file=${file.id}" download>${words('pages.import.open')}</a></div>${tellForm(page)}</section>`;
}

const told = (words: Words): Html => status('ok', words('pages.import.unreadTold'));

function row({ part, page, kind, why, advice = 'look', isTold }: ShownUnread, { words, short }: ImportPage): Html {
  const named = [
    ...(kind === undefined ? [] : [kindWord(kind, words)]),
    ...(page === undefined ? [] : [words('pages.import.inFile', { page })]),
  ];
  return html`<tr><td>${named.length > 0 && html`${named.join(', ')}<br>`}<code>${part}</code>${isTold && html`<br>${told(words)}`}</td><td>${why}</td><td>${adviceWord(advice, short, words)}</td></tr>`;
}

/** Off where all of it stands there. */
function tellForm(page: ImportPage): Html | undefined {
  const { words, unread, file, short } = page;
  const count = unread.filter(({ isTold }) => !isTold).length;
  if (count === 0 || page.broken !== undefined) return undefined;
  return html`<form method="post" action="/c/import/tell" class="dlg flat">${csrfField(page)}<input type="hidden" name="file" value="${file.id}"><div><label for="why">${words('pages.remarks.reason')}</label><textarea id="why" name="reason" rows="2" aria-describedby="why-hint"></textarea><p class="s m" id="why-hint">${words('pages.import.tellUnreadWhy', { name: short })}</p></div><div class="acts start"><button class="btn">${words('pages.import.tellUnread', { count })}</button></div></form>`;
}

export const kindWord = (kind: NonNullable<Unread['kind']>, words: Words): string =>
  kind === 'ink' ? words('pages.import.partInk') : words('pages.import.partSmartArt');

function adviceWord(advice: Advice, name: string, words: Words): string {
  switch (advice) {
    case 'look':
      return words('pages.import.advice.look');
    case 'ask':
      return words('pages.import.advice.ask', { name });
    case 'again':
      return words('pages.import.advice.again', { name });
    case 'rest':
      return words('pages.import.advice.rest', { name });
    case 'facts':
      return words('pages.import.advice.facts');
  }
}
