/** The answer for one slide as a form: where the page is served and the browser runs no script. */
import { type Html, html } from '../html.js';
import { choices } from './choices.js';
import type { ReviewerPage, ReviewerSlide } from './reviewer-page.js';

/** What it posts is read by the server as a JSON answer is; the version that stands on the page goes with it. */
export function answerForm(
  { words, served }: ReviewerPage,
  { slide, shown, parts, standing }: ReviewerSlide,
  id: string,
): Html {
  return html`<form method="post" action="answer" class="nojs answer" aria-labelledby="${id}-f ${id}-h"><h3 id="${id}-f">${words('pages.served.yours')}</h3>
<input type="hidden" name="csrf" value="${served?.csrf}"><input type="hidden" name="slide" value="${slide}"><input type="hidden" name="shown" value="${shown}">
<div><label for="${id}-by">${words('pages.review.nameOrRole')}</label><input type="text" id="${id}-by" name="by" required maxlength="200" autocomplete="name"></div>
<div><label for="${id}-unit">${words('pages.review.whichPart')}</label><select id="${id}-unit" name="unit"><option value="">${words('pages.review.wholeSlide')}</option>${choices(parts)}</select></div>
<div><label for="${id}-words">${words('pages.review.whatChange')}</label><textarea id="${id}-words" name="text" rows="3" aria-describedby="${id}-hint"></textarea><p class="s q" id="${id}-hint">${words('pages.served.optional')}</p></div>
<div class="acts"><button class="btn" name="verdict" value="changes-requested">${words('pages.review.saveRequest')}</button>${
    standing.state === 'ok'
      ? html`<button class="btn" name="verdict" value="withdrawn">${words('pages.review.undo')}</button>`
      : html`<button class="btn pri" name="verdict" value="approved">${words('pages.review.approve')}</button>`
  }</div></form>`;
}
