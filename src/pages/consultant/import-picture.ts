/** The slide of a proposal beside it: as it is now or would be, its part framed and drawn large, and what was remarked on that part. */
import type { Words } from '../../model/program-words.js';
import { type Html, html } from '../html.js';
import { icon, status } from '../icons.js';
import { faultWords } from './fault.js';
import type { ChosenProposal, ImportPage, Look } from './import-parts.js';
import { type MarkedPicture, marked, remarkState } from './remarks-page.js';

export function proposalPicture(page: ImportPage, chosen: ChosenProposal): Html | undefined {
  const { words } = page;
  const { picture, isThen, unshown } = chosen;
  if (picture === undefined) return undefined;
  return html`<aside class="ctx" aria-labelledby="pic-h"><div class="row"><h2 id="pic-h" tabindex="-1">${headOf(chosen, words)}</h2><div class="row end">${views(page, chosen)}${size(page, chosen)}</div></div>
${unshown !== undefined && html`<p class="say-box">${icon('warn')} <b>${words('pages.import.cannotShow')}</b> ${faultWords(unshown, words)}</p>`}
<div class="framed" ${page.look.isLarge && html`tabindex="0" role="region" aria-labelledby="pic-h"`}>${marked(picture)}</div>
${isThen && html`<p>${status('ok', words('pages.import.fits'))}</p>`}
${picture.others !== undefined && html`<p class="s m">${words('pages.import.frames', { name: page.short })}</p>`}
${picture.box !== undefined && cutOut(picture, page)}
${chosen.said.length > 0 && said(page, chosen)}</aside>`;
}

function headOf({ page, isThen }: ChosenProposal, words: Words): string {
  if (page === undefined) return isThen ? words('pages.import.asThen') : words('pages.import.asNow');
  return isThen ? words('pages.import.pageThen', { page }) : words('pages.import.pageNow', { page });
}

/** Now or then, where there is a then. */
function views(page: ImportPage, { own, figure, isThen, unshown, id }: ChosenProposal): Html | undefined {
  const { words, look } = page;
  if (own === undefined && figure === undefined) return undefined;
  const isNow = isThen !== true && unshown === undefined;
  const tab = (view: Look['view'], word: string, isHere: boolean): Html =>
    html`<a href="${addressOf(page, id, { ...look, view })}" ${isHere ? html`aria-current="true"` : html`data-key="v"`}>${word}${!isHere && html` <kbd>V</kbd>`}</a>`;
  return html`<div class="seg" role="group" aria-label="${words('pages.import.view')}">${tab('now', words('pages.import.viewNow'), isNow)}${tab('then', words('pages.import.viewThen'), !isNow)}</div>`;
}

function size(page: ImportPage, { id }: ChosenProposal): Html {
  const { words, look } = page;
  const { isLarge } = look;
  return html`<a class="btn" href="${addressOf(page, id, { ...look, isLarge: !isLarge })}" data-key="z" ${isLarge && html`data-close`}>${icon('zoom')}${isLarge ? words('pages.import.shrink') : words('pages.review.zoom')} <kbd>Z</kbd></a>`;
}

function addressOf({ file, show }: ImportPage, proposal: string, { view, isLarge }: Look): string {
  const query = new URLSearchParams({
    file: file.id,
    show,
    proposal,
    ...(view === 'then' ? { view } : {}),
    ...(isLarge ? { large: '1' } : {}),
  });
  return `/c/import?${query.toString()}#pic-h`;
}

/** Points around the part, and the least width that is drawn: words of a narrower part would be larger than any others. */
const [ROOM, LEAST] = [8, 300];

/** The part again, large enough to be read; a screen reader has it in words. */
function cutOut({ drawn, box = [0, 0, 0, 0], others = [] }: MarkedPicture, { words }: ImportPage): Html {
  const [x, y, width, height] = box;
  const from = [Math.max(0, x - ROOM), Math.max(0, y - ROOM)] as const;
  const view = [...from, Math.max(LEAST, width + 2 * ROOM), height + 2 * ROOM].join(' ');
  // The whole slide stands on the page too, with the same ids.
  const part = drawn.replace(/ viewBox="[^"]*"/u, ` viewBox="${view}"`).replaceAll(/( id="|\(#|href="#)/gu, '$1cut-');
  return html`<figure class="cut" aria-hidden="true"><div class="framed">${marked({ drawn: part, box, others })}</div><figcaption class="s m">${words('pages.import.cutOut')}</figcaption></figure>`;
}

const said = ({ words }: ImportPage, { said: all }: ChosenProposal): Html =>
  html`<section aria-labelledby="same-h"><h3 id="same-h">${words('pages.import.samePart')}</h3><ul class="plain-list">${all.map(
    ({ id, short, at, text, state }) =>
      html`<li><p><b>${short}</b> <span class="s q">${at}</span></p><p class="said">${text}</p><p>${remarkState(state, words)} <a href="/c/remarks?remark=${id}#rh">${words('pages.matrix.show')}</a></p></li>`,
  )}</ul></section>`;
