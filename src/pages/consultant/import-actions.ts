/** What can be done with a proposal: it is accepted, written in other words, declined with a reason, or done by hand. */
import { type Html, html } from '../html.js';
import { csrfField } from './frame.js';
import { figureFields } from './import-figure.js';
import { FIT_ID, fitBox } from './import-fit.js';
import { type ChosenProposal, type ImportPage, isTooLong, type OwnWords, ownWord } from './import-parts.js';

export function actions(page: ImportPage, chosen: ChosenProposal): Html | undefined {
  const { words, show } = page;
  const { id, state, reason, own } = chosen;
  if (state === 'declined') return html`<p><b>${words('pages.remarks.reason')}:</b> ${reason}</p>`;
  if (page.broken !== undefined || state === 'done') return undefined;
  const hidden = html`${csrfField(page)}<input type="hidden" name="file" value="${page.file.id}"><input type="hidden" name="id" value="${id}"><input type="hidden" name="show" value="${show}">`;
  if (state === 'accepted')
    return html`<form method="post" action="/c/import/choose" class="dlg flat">${hidden}<div class="acts"><button class="btn" name="became" value="open" data-key="u">${words('pages.import.undo')} <kbd>U</kbd></button></div></form>`;
  return html`<div class="choices">${acceptForm(page, chosen, hidden)}${own !== undefined && ownForm(own, hidden, chosen, page)}</div>${declineForm(page, chosen, hidden)}`;
}

/** Off where the text does not fit; what no program writes is done by hand, and then said to be. */
function acceptForm({ words, short }: ImportPage, { sort, figure, fit }: ChosenProposal, hidden: Html): Html {
  const isConflict = sort === 'conflict';
  const [became, word] =
    sort === 'hand'
      ? ['by-hand', words('pages.import.byHand')]
      : ['accepted', isConflict ? words('pages.import.useTheirs', { name: short }) : words('pages.import.accept')];
  const isMain = !isConflict && sort !== 'hand';
  const button = isTooLong(fit)
    ? html`<button type="button" class="btn off" aria-disabled="true" aria-describedby="${FIT_ID}">${word} <kbd>A</kbd></button>`
    : html`<button class="btn ${isMain && 'pri'}" name="became" value="${became}" data-key="a">${word} <kbd>A</kbd></button>`;
  return html`<form method="post" action="/c/import/choose" class="dlg flat">${hidden}${figure !== undefined && figureFields(figure, words)}<div class="acts start">${button}</div></form>`;
}

function declineForm({ words, short }: ImportPage, { sort }: ChosenProposal, hidden: Html): Html {
  const decline = sort === 'conflict' ? words('pages.import.keepOurs') : words('pages.import.decline');
  return html`<form method="post" action="/c/import/choose" class="dlg flat" data-needs="declined">${hidden}<div><label for="why">${words('pages.remarks.reason')}</label><textarea id="why" name="reason" rows="2" autocomplete="off" aria-describedby="why-hint"></textarea><p class="s m" id="why-hint">${words('pages.import.reasonWhy', { name: short })}</p></div><div class="acts start"><button class="btn" name="became" value="declined" data-key="r">${decline} <kbd>R</kbd></button></div></form>`;
}

/** Opened where it is wanted; without script too, which measures it while somebody types. */
function ownForm(
  { text, isOpen, fit, figure }: OwnWords,
  hidden: Html,
  { id, sort, fit: theirs }: ChosenProposal,
  { words, file }: ImportPage,
): Html {
  const word = sort === 'conflict' ? words('pages.import.third') : words('pages.import.edit');
  const measure = `/c/import/fit?${new URLSearchParams({ file: file.id, proposal: id }).toString()}`;
  return html`<details class="own" ${isOpen && html`open`}><summary class="btn ${isTooLong(theirs) && 'pri'}" data-key="e">${word} <kbd>E</kbd></summary><form method="post" action="/c/import/choose" class="dlg flat">${hidden}<div><label for="own">${ownWord(figure === undefined ? 'text' : 'figure', words)}</label><textarea id="own" name="text" rows="${figure === undefined ? 4 : 1}" required autocomplete="off" aria-describedby="own-hint">${text}</textarea><p class="s m" id="own-hint">${figure === undefined ? words('pages.import.ownHint') : words('pages.import.ownFigureHint', { printed: figure.printed })} <span class="js">${words('pages.import.measured')}</span></p></div><div role="status" data-fit="${measure}">${fit !== undefined && fitBox(fit, words)}</div>${figure !== undefined && figureFields(figure, words, 'own-')}<div class="acts start"><button class="btn" name="became" value="own">${figure === undefined ? words('pages.import.useOwn') : words('pages.import.useOwnFigure')}</button></div></form></details>`;
}
