/** The page of a reviewer: slides, what has changed, remarks, decision. The same for a file and for a server. */
import { type Html, html, json } from '../html.js';
import { icon, status } from '../icons.js';
import { helpDialog, sendDialog } from './dialogs.js';
import { isDone, standingInWords, weekdayInWords } from './page-words.js';
import { pageRange, type ReviewerPage, type ReviewerSlide } from './reviewer-page.js';
import { scriptData } from './script-data.js';
import { idOf, sheet } from './sheet.js';

/** What stands in the body; without the script of `pages/reviewer.js` all slides stand in a row. */
export function reviewerBody(page: ReviewerPage): Html {
  const { words, slides } = page;
  return html`<a class="skip" href="#content">${words('pages.review.skip')}</a>
<div id="state" role="status">${state(page)}</div>
${head(page)}
${
  slides.length === 0
    ? nothing(page)
    : html`<div class="rev-grid">${rail(page)}
<main id="content">${slides.map((slide, index) => sheet(page, slide, index))}</main></div>
${sendDialog(page)}${helpDialog(page)}`
}
<p id="live" class="vh" role="status"></p>
<script type="application/json" id="data">${json(scriptData(page))}</script>`;
}

export const pageTitle = ({ words, organisation, deck }: ReviewerPage): string =>
  `${words('pages.review.for', { organisation: organisation.short })} · ${deck.title}`;

/** What the script says itself once it runs is for pages without it alone. */
function state({ served }: ReviewerPage): readonly (Html | undefined)[] {
  const { said, shut } = served ?? {};
  return [
    said === undefined ? undefined : html`<div class="banner calm">${icon('ok')}<span>${said}</span></div>`,
    shut === undefined ? undefined : html`<div class="banner nojs">${icon('warn')}<span>${shut}</span></div>`,
  ];
}

const nothing = ({ words }: ReviewerPage): Html =>
  html`<main id="content" class="empty"><h2>${words('pages.review.empty')}</h2></main>`;

function head(page: ReviewerPage): Html {
  const { words, deck, organisation, deadline, lang, slides } = page;
  const done = slides.filter(({ standing }) => isDone(standing)).length;
  const name =
    organisation.name === organisation.short ? organisation.name : `${organisation.name} (${organisation.short})`;
  const by =
    deadline === undefined ? '' : ` · ${words('pages.review.answerBy', { date: weekdayInWords(deadline, lang) })}`;
  return html`<header class="top"><div class="name"><h1>${deck.title}</h1><p class="s m">${words('pages.review.for', { organisation: name })}${by}</p></div>
<span class="tag alert draft">${words('pages.review.draft')}</span>
${
  slides.length > 0 &&
  html`<div class="progress"><span class="segs" aria-hidden="true">${slides.map(({ standing }) => html`<i class="${standing.state}"></i>`)}</span><span class="n"><b data-done>${words('countOf', { number: done, total: slides.length })}</b> <span class="long">${words('pages.review.reviewed', { count: slides.length })}</span></span></div>
<button type="button" class="btn icon help js" data-help aria-label="? ${words('pages.review.help')}">?</button><button type="button" class="btn js" data-send>${words('pages.review.send')}</button>`
}</header>`;
}

function rail(page: ReviewerPage): Html {
  const { words, organisation, slides, head: version } = page;
  const { short } = organisation;
  return html`<nav class="rail" aria-label="${words('pages.review.yourSlides')}"><h2>${words('pages.review.yourSlides')}</h2>
<ol>${slides.map((slide, index) => entry(page, slide, index))}</ol>
<div class="info"><b>${words('pages.review.only', { organisation: short })}</b> ${words('pages.review.meaning', { organisation: short })}<p class="version">${words('pages.review.version', { version: version.slice(0, 8) })}</p></div>
${
  page.served === undefined
    ? html`<noscript><p class="info">${words('pages.review.noScript')}</p></noscript>`
    : html`<p class="info answers"><a href="answers">${words('pages.served.answers')}</a></p>`
}</nav>`;
}

/** The thumbnail is the picture of the slide itself, used a second time. */
function entry(page: ReviewerPage, slide: ReviewerSlide, index: number): Html {
  const [picture] = slide.pictures;
  const thumb =
    picture &&
    html`<svg class="thumb" aria-hidden="true" focusable="false" viewBox="0 0 ${picture.size.width} ${picture.size.height}"><use href="#${picture.id}"/></svg>`;
  return html`<li><a href="#${idOf(index)}" data-to="${index}">${thumb}<span><b>${pageRange(slide)} <span lang="${slide.lang}">${slide.title}</span></b>${status(slide.standing.state, standingInWords(slide.standing, page))}</span></a></li>
`;
}
