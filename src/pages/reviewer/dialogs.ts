/** The dialogs of the page: sending answers, and the list of keys. */
import { type Html, html } from '../html.js';
import type { ReviewerPage } from './reviewer-page.js';

export const sendDialog = ({
  words,
  organisation,
  served,
}: ReviewerPage): Html => html`<dialog id="send" aria-labelledby="send-h"><form method="dialog"><h2 id="send-h">${words('pages.review.send')}</h2>
<ul class="sum" data-sum></ul><p class="say-box" data-left></p>
<div class="two"><div><label for="who">${words('pages.review.nameOrRole')}</label><input type="text" id="who" autocomplete="name" placeholder="${words('pages.review.nameHint')}" aria-describedby="who-err" maxlength="200"><p class="err-msg" id="who-err" hidden>${words('pages.review.nameMissing')}</p></div>
<div><label for="org">${words('pages.review.organisation')}</label><input type="text" id="org" value="${organisation.short}" readonly></div></div>
<p class="s m" data-how>${served === undefined ? words('pages.review.howFile') : words('pages.served.how')}</p>
<div class="acts"><button class="btn" value="back">${words('pages.review.back')}</button><button class="btn" type="button" data-print>${words('pages.review.print')}</button><button class="btn${served === undefined ? ' pri' : ''}" type="button" data-file>${words('pages.review.download')}</button>${served !== undefined && html`<button class="btn pri" type="button" data-post>${words('pages.served.post')}</button>`}</div></form></dialog>
`;

export function helpDialog({ words, served }: ReviewerPage): Html {
  const keys = [
    ['← →', words('pages.review.key.step')],
    ['A', words('pages.review.approve')],
    ['E', words('pages.review.request')],
    ['Z', words('pages.review.key.zoom')],
    ...(served === undefined || served.languages.length === 0 ? [] : [['C', words('pages.served.compare')] as const]),
    ['D', words('pages.review.key.merge')],
    ['S', words('pages.review.send')],
    ['Esc', words('pages.review.key.escape')],
    ['?', words('pages.review.key.list')],
  ] as const;
  return html`<dialog id="help" aria-labelledby="help-h"><form method="dialog"><h2 id="help-h">${words('pages.review.keys')}</h2>
<dl class="keys">${keys.map(([key, what]) => html`<dt>${key.split(' ').map((one) => html`<kbd>${one}</kbd>`)}</dt><dd>${what}</dd>`)}</dl>
<label class="check"><input type="checkbox" data-keys checked> ${words('pages.review.keysOn')}</label>
<p class="s m">${words('pages.review.keysNote')}</p><div class="acts"><button class="btn pri">${words('pages.review.close')}</button></div></form></dialog>
`;
}
