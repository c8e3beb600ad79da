/** One slide of the page: its picture with what is marked on it, what stands below, and the decision. */
import { type Html, html, trusted } from '../html.js';
import { icon, status } from '../icons.js';
import { answerForm } from './answer-form.js';
import { choices } from './choices.js';
import { comparedStage, languageLinks } from './compare.js';
import { standingInWords } from './page-words.js';
import { type Panel, panelsOf } from './panels.js';
import {
  fingerprint,
  type Part,
  type Picture,
  pageRange,
  type ReviewerPage,
  type ReviewerSlide,
} from './reviewer-page.js';

export const idOf = (index: number): string => `s${index + 1}`;

export function sheet(page: ReviewerPage, slide: ReviewerSlide, index: number): Html {
  const { words } = page;
  const id = idOf(index);
  const range = pageRange(slide);
  const state = status(slide.standing.state, standingInWords(slide.standing, page));
  return html`<article class="sheet" id="${id}" data-slide="${slide.slide}" aria-labelledby="${id}-h">
<header class="sheet-head"><span class="tag n">${words('pages.review.page', { page: range })}</span>
<h2 id="${id}-h" tabindex="-1" title="${slide.title}" lang="${slide.lang}">${slide.title}</h2><span data-st>${state}</span><span class="sp"></span>
<span class="s q n nav">${words('countOf', { number: index + 1, total: page.slides.length })}</span>
${step(words('pages.review.previous'), -1, 'prev')}${step(words('pages.review.next'), 1, 'next')}
${languageLinks(page, id)}
<button type="button" class="btn sm js" data-zoom aria-pressed="false">${icon('zoom')}${words('pages.review.zoom')}</button></header>
${stage(page, slide)}
<div class="dock">${below(page, slide, id, range)}
<section class="decide" aria-label="${words('pages.review.decision', { page: range })}"><span data-st2>${state}</span>
<button type="button" class="btn pri js" data-approve><span>${words('pages.review.approve')}</span><kbd>A</kbd></button>
<button type="button" class="btn js" data-ask><span>${words('pages.review.request')}</span><kbd>E</kbd></button>
<button type="button" class="btn js" data-next hidden><span></span>${icon('next')}</button>
<p class="fp" data-fp>${words('pages.review.appliesTo', { language: page.locale.name, version: fingerprint(slide.shown) })}</p></section>
${page.served !== undefined && page.served.shut === undefined && answerForm(page, slide, id)}
</div></article>
`;
}

function stage(page: ReviewerPage, slide: ReviewerSlide): Html {
  const { pictures, compared } = slide;
  const own = pictures.map((picture, at) => marked(picture, at, slide));
  const isSeveral = pictures.length > 1 || (compared?.pictures.length ?? 0) > 1;
  const look = `stage${isSeveral ? ' several' : ''}`;
  if (compared === undefined) return html`<figure class="${look}"${isSeveral && FOCUSABLE}>${own}</figure>`;
  return html`<figure class="${look} beside"${isSeveral && FOCUSABLE}><div class="own"><p class="s m"><b>${page.locale.name}</b></p>${own}</div>${comparedStage(page, compared)}</figure>`;
}

const step = (label: string, by: -1 | 1, sign: 'prev' | 'next'): Html =>
  html`<button type="button" class="btn sm icon nav js" data-go="${by}" aria-label="${label}">${icon(sign)}</button>`;

function below(page: ReviewerPage, slide: ReviewerSlide, id: string, range: string): Html {
  const { words } = page;
  const panels = panelsOf(page, slide);
  const first = slide.since?.changed === true ? 'diff' : slide.remarks.length > 0 ? 'say' : 'text';
  const merges = slide.since !== undefined && slide.since.changes.length > 0;
  return html`<div class="dock-main" role="group" aria-label="${words('pages.review.below')}" tabindex="0">
<div class="tabs js"><div role="tablist" class="tablist" aria-label="${words('pages.review.aboutSlide')}">${panels.map((panel) => tab(panel, id, panel.name === first))}</div><span class="sp"></span>${
    merges &&
    html`<button type="button" class="btn sm" data-uni aria-pressed="false">${words('pages.review.merged')}</button>`
  }</div>
${panels.map(
  (
    panel,
  ) => html`<div class="panel p-${panel.name}" id="${id}-${panel.name}" aria-labelledby="${id}-t-${panel.name}"><h3 class="panel-h">${panel.label}</h3>${panel.content}</div>
`,
)}${request(page, slide, id, range)}
</div>`;
}

const tab = ({ name, label }: Panel, id: string, on: boolean): Html =>
  html`<button type="button" role="tab" id="${id}-t-${name}" aria-controls="${id}-${name}" aria-selected="${on ? 'true' : 'false'}" tabindex="${on ? 0 : -1}">${label}</button>`;

function request({ words }: ReviewerPage, { parts }: ReviewerSlide, id: string, range: string): Html {
  return html`<form class="req" hidden aria-labelledby="${id}-r"><h3 id="${id}-r">${words('pages.review.requestOn', { page: range })}</h3>
<div><label for="${id}-part">${words('pages.review.whichPart')}</label><select id="${id}-part" data-part><option value="">${words('pages.review.wholeSlide')}</option>${choices(parts)}</select><p class="s q hint">${words('pages.review.orClick')}</p></div>
<div><label for="${id}-why">${words('pages.review.whatChange')}</label><textarea id="${id}-why" rows="2" required data-why></textarea><div class="acts"><button type="button" class="btn sm" data-cancel>${words('pages.review.cancel')}</button><button type="submit" class="btn sm pri">${words('pages.review.saveRequest')}</button></div></div></form>`;
}

/** What has changed is framed and numbered as in the list below. */
function marked({ svg, size }: Picture, at: number, { since, parts }: ReviewerSlide): Html {
  const marks = (since?.changes ?? []).flatMap(({ unit }, index) => {
    const part = parts.find((one) => one.unit === unit && one.picture === at);
    return part === undefined ? [] : [mark(part, index + 1, size)];
  });
  const end = svg.lastIndexOf('</svg>');
  const edge = html`<rect class="edge" width="${size.width}" height="${size.height}"/>`;
  return html`<div class="slide">${trusted(svg.slice(0, end))}${edge}${marks}${trusted(svg.slice(end))}</div>`;
}

/** What scrolls can be reached by keyboard. */
const FOCUSABLE = html` tabindex="0"`;

const MARGIN = 3;
const RADIUS = 6;

function mark({ box: [x, y, width, height] }: Part, number: number, size: Picture['size']): Html {
  const [left, top, w, h] = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN];
  const middle = Math.min(left + w + RADIUS + 2, size.width - RADIUS - 1);
  const rect = html`x="${short(left)}" y="${short(top)}" width="${short(w)}" height="${short(h)}" rx="2"`;
  return html`<g class="mark" aria-hidden="true"><rect class="wash" ${rect}/><rect ${rect}/><circle cx="${short(middle)}" cy="${short(top + h / 2)}" r="${RADIUS}"/><text x="${short(middle)}" y="${short(top + h / 2 + 2.9)}">${number}</text></g>`;
}

const short = (value: number): number => Math.round(value * 100) / 100;
