/** One proposal of a returned file: what it was and would be, why it is taken for that, what falls with it, and what can be done. */
import type { Words } from '../../model/program-words.js';
import { type Html, html } from '../html.js';
import { icon, status } from '../icons.js';
import { piece } from '../word-pieces.js';
import { faultWords } from './fault.js';
import { actions } from './import-actions.js';
import { figureBox, sourceless } from './import-figure.js';
import { FIT_ID, fitBox } from './import-fit.js';
import { type ChosenProposal, type ImportPage, slideOf, stateOf, trust, type Version } from './import-parts.js';
import { proposalPicture } from './import-picture.js';
import { placeLink, slideLink } from './places.js';

export function chosenProposal(page: ImportPage, chosen: ChosenProposal): Html {
  const { words } = page;
  const { part, unit, place, kind, why, versions, figure } = chosen;
  return html`<section class="prop" aria-labelledby="rh"><h2 id="rh" tabindex="-1">${part}</h2>
<p class="m">${slideLink(chosen.slide, slideOf(chosen), page.locale)}${unit !== undefined && html` · <code>${unit}</code>`}${place !== undefined && html` · ${placeLink(place)}`}</p>
<p class="row"><span class="tag">${kindWord(kind, words)}</span>${trust(chosen.confidence, words)}${stateOf(chosen, words)}</p><p class="s m">${why}</p>
${chosen.sort === 'conflict' && html`<p>${status('stale', words('pages.import.conflictWhy', { name: page.short }))}</p>`}
<dl class="vers">${versions.map((version) => versionOf(version, page))}</dl>
${figure !== undefined && figureBox(figure, page)}
${figure !== undefined && chosen.state === 'accepted' && sourceless(figure, words)}
${chosen.refused !== undefined && html`<p class="say-box">${icon('warn')} <b>${words('pages.import.cannot')}</b> ${faultWords(chosen.refused, words)}</p>`}
${chosen.fit !== undefined && fitBox(chosen.fit, words, FIT_ID)}
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

const versionOf = ({ who, on, pieces }: Version, { words, short }: ImportPage): Html =>
  html`<div class="${who}"><dt>${whose(who, short, words)}${on !== undefined && html` <span class="s">${on}</span>`}</dt><dd>${pieces.map(piece)}</dd></div>`;

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
    case 'ownFigure':
      return words('pages.import.ownFigure');
  }
}
