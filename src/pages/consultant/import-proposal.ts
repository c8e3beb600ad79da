/** One proposal of a returned file: what it was and would be, why it is taken for that, what falls with it, and what can be done. */
import type { Words } from '../../model/program-words.js';
import { type Html, html } from '../html.js';
import { icon } from '../icons.js';
import { piece } from '../word-pieces.js';
import { csrfField } from './frame.js';
import {
  type ChosenFigure,
  type ChosenProposal,
  type ImportPage,
  slideOf,
  sortOf,
  stateOf,
  trust,
  type Version,
} from './import-parts.js';
import { proposalPicture } from './import-picture.js';

export function chosenProposal(page: ImportPage, chosen: ChosenProposal): Html {
  const { words } = page;
  const { part, unit, place, kind, why, versions, figure } = chosen;
  return html`<section class="prop" aria-labelledby="rh"><h2 id="rh" tabindex="-1">${part}</h2>
<p class="m">${slideOf(chosen)}${unit !== undefined && html` · <code>${unit}</code>`}${place !== undefined && html` · <code>${place}</code>`}</p>
<p class="row"><span class="tag">${kindWord(kind, words)}</span>${trust(chosen.confidence, words)}${stateOf(chosen, words)}</p><p class="s m" lang="en">${why}</p>
${chosen.sort === 'conflict' && html`<p>${sortOf(chosen, words)} ${words('pages.import.conflictWhy', { name: page.short })}</p>`}
<dl class="vers">${versions.map((version) => versionOf(version, page))}</dl>
${figure !== undefined && figureBox(figure, words)}
${chosen.refused !== undefined && html`<p class="say-box">${icon('warn')} <b>${words('pages.import.cannot')}</b> <span lang="en">${chosen.refused}</span></p>`}
${figure === undefined && html`<p>${chosen.falls.length === 0 ? words('pages.import.fallsNone') : html`<b>${words('pages.import.falls')}</b> ${chosen.falls.join(', ')}`}</p>`}
${actions(page, chosen)}</section>
${proposalPicture(page, chosen)}`;
}

function kindWord(kind: string, words: Words): string {
  switch (kind) {
    case 'cell':
      return words('pages.import.kind.cell');
    case 'title':
      return words('pages.import.kind.title');
    case 'notes':
      return words('pages.import.kind.notes');
    case 'moved':
      return words('pages.import.kind.moved');
    case 'removed':
      return words('pages.import.kind.removed');
    case 'added':
      return words('pages.import.kind.added');
    default:
      return words('pages.import.kind.text');
  }
}

const versionOf = ({ who, pieces }: Version, { words, short }: ImportPage): Html =>
  html`<div class="${who}"><dt>${whose(who, short, words)}</dt><dd>${pieces.map(piece)}</dd></div>`;

function whose(who: Version['who'], short: string, words: Words): string {
  switch (who) {
    case 'pack':
      return words('pages.import.inPack');
    case 'theirs':
      return words('pages.import.theirs', { name: short });
    case 'today':
      return words('pages.import.today');
    case 'packAndToday':
      return words('pages.import.packAndToday');
    case 'own':
      return words('pages.import.own');
  }
}

const figureBox = ({ fact, slides }: ChosenFigure, words: Words): Html =>
  html`<p class="say-box">${words('pages.import.figureFrom')} <code>${fact}</code>. ${words('pages.import.figureWhy')}</p>
<table class="plain"><caption class="vh">${words('pages.import.printing')}</caption><thead><tr><th scope="col">${words('pages.matrix.slide')}</th><th scope="col">${words('pages.import.falling')}</th></tr></thead><tbody>${slides.map(
    ({ name, falls }) =>
      html`<tr><td>${name}</td><td>${falls.length === 0 ? words('pages.import.noneValid') : falls.join(', ')}</td></tr>`,
  )}</tbody></table>`;

const figureFields = ({ sources, source, quote }: ChosenFigure, words: Words): Html =>
  html`<div><label for="src">${words('pages.import.source')}</label><select id="src" name="source" required><option value="">–</option>${sources.map(
    ({ id, name }) => html`<option value="${id}" ${id === source && html`selected`}>${name}</option>`,
  )}</select></div><div><label for="quote">${words('pages.import.quote')}</label><textarea id="quote" name="quote" rows="2" required aria-describedby="quote-hint">${quote}</textarea><p class="s m" id="quote-hint">${words('pages.import.quoteWhy')}</p></div>`;

function actions(page: ImportPage, chosen: ChosenProposal): Html | undefined {
  const { words, short, show } = page;
  const { id, state, sort, figure, reason, own } = chosen;
  if (state === 'declined') return html`<p><b>${words('pages.remarks.reason')}:</b> ${reason}</p>`;
  if (page.broken !== undefined || state === 'done') return undefined;
  const hidden = html`${csrfField(page)}<input type="hidden" name="file" value="${page.file.id}"><input type="hidden" name="id" value="${id}"><input type="hidden" name="show" value="${show}">`;
  if (state === 'accepted')
    return html`<form method="post" action="/c/import/choose" class="dlg flat">${hidden}<div class="acts"><button class="btn" name="became" value="open" data-key="u">${words('pages.import.undo')} <kbd>U</kbd></button></div></form>`;
  const isConflict = sort === 'conflict';
  const accept = isConflict ? words('pages.import.useTheirs', { name: short }) : words('pages.import.accept');
  const decline = isConflict ? words('pages.import.keepOurs') : words('pages.import.decline');
  return html`<div class="choices">${
    sort !== 'hand' &&
    html`<form method="post" action="/c/import/choose" class="dlg flat">${hidden}${figure !== undefined && figureFields(figure, words)}<div class="acts start"><button class="btn ${!isConflict && 'pri'}" name="became" value="accepted" data-key="a">${accept} <kbd>A</kbd></button></div></form>`
  }${own !== undefined && ownForm(own, hidden, chosen, words)}</div><form method="post" action="/c/import/choose" class="dlg flat" data-settle>${hidden}<div><label for="why">${words('pages.remarks.reason')}</label><textarea id="why" name="reason" rows="2" aria-describedby="why-hint"></textarea><p class="s m" id="why-hint">${words('pages.import.reasonWhy', { name: short })}</p></div><div class="acts start"><button class="btn" name="became" value="declined" data-key="r">${decline} <kbd>R</kbd></button></div></form>`;
}

/** Opened where it is wanted; without script too. */
const ownForm = (
  { text, isOpen }: NonNullable<ChosenProposal['own']>,
  hidden: Html,
  { sort }: ChosenProposal,
  words: Words,
): Html =>
  html`<details class="own" ${isOpen && html`open`}><summary class="btn" data-key="e">${sort === 'conflict' ? words('pages.import.third') : words('pages.import.edit')} <kbd>E</kbd></summary><form method="post" action="/c/import/choose" class="dlg flat">${hidden}<div><label for="own">${words('pages.import.own')}</label><textarea id="own" name="text" rows="4" required aria-describedby="own-hint">${text}</textarea><p class="s m" id="own-hint">${words('pages.import.ownHint')}</p></div><div class="acts start"><button class="btn" name="became" value="own">${words('pages.import.useOwn')}</button></div></form></details>`;
