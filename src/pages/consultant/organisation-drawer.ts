/** One organisation beside the matrix: who said what of which version, what is open, and what can be done. */
import type { Words } from '../../model/program-words.js';
import type { State } from '../../review/states.js';
import type { Piece } from '../../review/word-diff.js';
import { type Html, html } from '../html.js';
import { icon } from '../icons.js';
import { type Around, csrfField } from './frame.js';
import { placeLink, slideLink } from './places.js';
import { piece } from '../word-pieces.js';
import { stateSign } from './states.js';

export interface Drawer {
  readonly organisation: string;
  readonly name: string;
  readonly locale: string;
  readonly localeName: string;
  readonly deadline?: string;
  /** The same day, ISO 8601. */
  readonly lastDay?: string;
  /** When it was sent last, and when the organisation has opened its pages last, as people read it. */
  readonly sent?: string;
  readonly opened?: string;
  readonly slides: readonly DrawerSlide[];
  readonly remarks: readonly DrawerRemark[];
  /** Address of a link that was just made: shown this once. */
  readonly link?: string;
  /** Path of the letter of a pack that was just made. */
  readonly letter?: string;
  /** Why no pack was made: the program's own words. */
  readonly faults: readonly { readonly message: string; readonly hint: string }[];
  /** None was made, since the last day that was given is past. */
  readonly isLate?: true;
  /** ISO 8601. */
  readonly today: string;
  /** Days until it ends of each link that lets in. */
  readonly links: readonly { readonly until: string }[];
  /** The matrix without it. */
  readonly close: string;
}

export interface DrawerSlide {
  readonly slide: string;
  readonly page?: number;
  readonly title: string;
  readonly state: State;
  /** Digest of today. */
  readonly shown: string;
  /** Digest that was approved last, where it is another. */
  readonly approved?: string;
  readonly by?: string;
  /** When it was said; where nothing was, when it was sent or taken back (`did`). */
  readonly at?: string;
  readonly did?: 'sent' | 'approval-withdrawn';
  /** What it says otherwise than the version that was approved; none where nobody has kept that. */
  readonly changes: readonly DrawerChange[];
  /** When that was approved. */
  readonly since?: string;
}

/** A part of a slide that says something else than it did. */
export interface DrawerChange {
  readonly part: string;
  readonly unit: string;
  readonly pieces: readonly Piece[];
}

export interface DrawerRemark {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** `content/slides/…yaml:38:9`. */
  readonly place?: string;
}

export function drawerOf(around: Around, drawer: Drawer): Html {
  const { words } = around;
  const { name, slides, remarks, close } = drawer;
  const isOpen = around.broken === undefined;
  return html`<section class="drawer" id="drawer" aria-labelledby="dr-h"><div class="row"><h2 id="dr-h" tabindex="-1">${name}</h2><a class="btn sm icon end" data-close href="${close}" aria-label="${words('pages.matrix.close')}">${icon('close')}</a></div>
<p class="m">${summary(drawer, words)}</p>
${drawer.link !== undefined && newLink(drawer.link, words)}
${drawer.letter !== undefined && html`<div class="say-box" role="status"><p><b>${words('pages.matrix.packed')}</b> ${words('pages.matrix.packedWhere')}</p><p><code>${drawer.letter}</code></p></div>`}
${drawer.faults.length > 0 && html`<div class="say-box" role="alert"><p><b>${words('pages.matrix.notPacked')}</b></p>${drawer.faults.map(({ message, hint }) => html`<p lang="en">${message} ${hint}</p>`)}</div>`}
${drawer.isLate && html`<p class="say-box" role="alert"><b>${words('pages.matrix.notPacked')}</b> ${words('pages.matrix.lateDay')}</p>`}
${isOpen && actions(around, drawer)}
<div class="scroll" tabindex="0" role="region" aria-label="${words('pages.matrix.slidesOf', { name })}"><table><caption class="vh">${words('pages.matrix.slidesOf', { name })}</caption><thead><tr><th scope="col">${words('pages.matrix.slide')}</th><th scope="col">${words('pages.matrix.state')}</th><th scope="col">${words('pages.matrix.who')}</th><th scope="col">${words('pages.matrix.version')}</th></tr></thead><tbody>${slides.map((slide) => row(slide, drawer.locale, words))}</tbody></table></div>
${slides.filter(({ state }) => state === 'stale').map((slide) => staleBox(slide, drawer.locale, words))}
${remarks.length > 0 && html`<div><h3>${words('pages.matrix.openRemarks')}</h3>${remarks.map((remark) => remarkOf(remark, words))}</div>`}
</section>`;
}

function summary({ slides, localeName, deadline, sent, opened }: Drawer, words: Words): string {
  const approved = slides.filter(({ state }) => state === 'approved').length;
  return [
    words('pages.matrix.approvedOf', { number: approved, total: slides.length, locale: localeName }),
    ...(deadline === undefined ? [] : [words('pages.matrix.deadlineOn', { date: deadline })]),
    ...(sent === undefined ? [] : [words('pages.matrix.sentOn', { date: sent })]),
    ...(opened === undefined ? [] : [words('pages.matrix.openedOn', { date: opened })]),
  ].join(' · ');
}

const placeOf = ({ page, title }: DrawerSlide): string => (page === undefined ? title : `${page} ${title}`);

/** The first eight digits, in two groups, as people compare them. */
const version = (digest: string): Html => html`<code>${digest.slice(0, 4)} ${digest.slice(4, 8)}</code>`;

const row = (slide: DrawerSlide, locale: string, words: Words): Html =>
  html`<tr id="slide-${slide.slide}"><td>${slideLink(slide.slide, placeOf(slide), locale)}</td><td>${stateSign(slide.state, words)}</td><td>${slide.by ?? '–'}${slide.at !== undefined && html`<br><span class="s q">${when(slide.did, slide.at, words)}</span>`}</td><td>${version(slide.approved ?? slide.shown)}${
    slide.approved !== undefined &&
    slide.approved !== slide.shown &&
    html`<br><span class="s q">${words('pages.matrix.nowIs')} ${version(slide.shown)}</span>`
  }</td></tr>`;

function when(did: DrawerSlide['did'], date: string, words: Words): string {
  if (did === 'sent') return words('pages.matrix.sentOn', { date });
  return did === undefined ? date : words('pages.matrix.withdrawnOn', { date });
}

/** Which parts have changed, and between which versions: a text that goes back takes the old approval with it. */
function staleBox(slide: DrawerSlide, locale: string, words: Words): Html {
  const { approved = '', shown, changes, since } = slide;
  const parts = [...new Set(changes.map(({ part }) => part))].map((part) => `«${part}»`).join(', ');
  const digits = approved.slice(0, 8);
  const what =
    changes.length === 0 || since === undefined
      ? words('pages.matrix.staleWhy', { version: digits })
      : words('pages.matrix.changed', { parts, date: since, version: digits });
  return html`<div class="say-box"><p><b>${words('pages.matrix.staleHead', { slide: placeOf(slide) })}</b> ${what}</p>
<p class="s">${words('pages.matrix.version')} ${version(approved)} → ${version(shown)}</p>
${changes.length > 0 && html`<details><summary>${words('pages.matrix.seeChanges')}</summary><dl class="chg">${changes.map((one) => html`<dt><b>${one.part}</b> <code>${one.unit}</code></dt><dd>${one.pieces.map(piece)}</dd>`)}</dl></details>`}
<p>${slideLink(slide.slide, words('pages.matrix.openSlide'), locale)}</p></div>`;
}

const remarkOf = ({ id, title, text, place }: DrawerRemark, words: Words): Html =>
  html`<p class="gap"><b>${title}:</b> ${text}</p>${place !== undefined && html`<p class="s q">${placeLink(place)}</p>`}<p><a class="btn sm" href="/c/remarks?remark=${encodeURIComponent(id)}">${words('pages.matrix.toRemark')}</a></p>`;

const newLink = (link: string, words: Words): Html =>
  html`<div class="say-box"><label for="new-link">${words('pages.matrix.newLink')}</label><div class="row copy"><input type="text" id="new-link" readonly value="${link}"><button type="button" class="btn sm" data-copy="new-link" data-done="${words('pages.matrix.copied')}">${words('pages.matrix.copyLink')}</button></div><p class="s m">${words('pages.matrix.once')}</p></div>`;

function actions(around: Around, drawer: Drawer): Html {
  const { words } = around;
  const { organisation, locale, links } = drawer;
  const fields = html`${csrfField(around)}<input type="hidden" name="organisation" value="${organisation}"><input type="hidden" name="locale" value="${locale}">`;
  return html`<div class="row"><form method="post" action="/c/link">${fields}<button class="btn sm">${words('pages.matrix.makeLink')}</button></form>
${links.length > 0 && html`<form method="post" action="/c/unlink">${fields}<button class="btn sm">${words('pages.matrix.unlink', { count: links.length })}</button></form>`}</div>
<details ${drawer.isLate && html`open`}><summary>${words('pages.matrix.newPack')}</summary><form method="post" action="/c/pack" class="dlg">${fields}
<div><label for="last-day">${words('pages.matrix.lastDay')}</label><input type="date" id="last-day" name="deadline" min="${drawer.today}" value="${drawer.lastDay ?? ''}"></div><p class="s m">${words('pages.matrix.newPackWhy')}</p>
<div class="acts"><button class="btn sm pri">${drawer.sent === undefined ? words('pages.matrix.makePack') : words('pages.matrix.reReview')}</button></div></form></details>
<details><summary>${words('pages.matrix.register')}</summary><form method="post" action="/c/register" class="dlg" data-needs="waive request-changes">${fields}
<fieldset><legend>${words('pages.matrix.which')}</legend>${drawer.slides.map((slide) => choice(slide, words))}</fieldset>
<div><label for="reg-by">${words('pages.matrix.by')}</label><input type="text" id="reg-by" name="by" required maxlength="200" autocomplete="off"></div>
<div><label for="reg-why">${words('pages.matrix.reason')}</label><textarea id="reg-why" name="reason" rows="2" autocomplete="off" aria-describedby="reg-hint"></textarea><p class="s m" id="reg-hint">${words('pages.matrix.reasonWhy')}</p></div>
<div class="acts"><button class="btn sm" name="verdict" value="waive">${words('pages.matrix.waive')}</button><button class="btn sm" name="verdict" value="request-changes">${words('pages.state.changesRequested')}</button><button class="btn sm pri" name="verdict" value="approve">${words('pages.state.approved')}</button></div></form></details>`;
}

/** The version that stood on this page goes with it. */
const choice = (slide: DrawerSlide, words: Words): Html =>
  html`<label class="opt"><input type="checkbox" name="slide:${slide.slide}" value="${slide.shown}"><span>${placeOf(slide)} <span class="q">${words('pages.matrix.version')} ${slide.shown.slice(0, 8)}</span></span></label>`;
