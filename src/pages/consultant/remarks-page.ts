/** What organisations remarked, one thread a remark, and what is done about it. */
import type { Words } from '../../model/program-words.js';
import { type Html, html, trusted } from '../html.js';
import { status } from '../icons.js';
import { type Edit, editOf } from './edit.js';
import { type Around, consultantPage, csrfField } from './frame.js';
import { placeLink, slideLink } from './places.js';
import { type Beside, besideOf, type Origin, originWord, type RemarkSort, sortSelect } from './remark-marks.js';

export interface RemarksPage extends Around {
  readonly remarks: readonly ShownRemark[];
  readonly filter: RemarksFilter;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** The one that is looked at. */
  readonly chosen?: ChosenRemark;
}

export interface RemarksFilter {
  readonly show: 'all' | 'open' | 'done' | 'declined';
  /** Id of an organisation; empty for all. */
  readonly organisation: string;
  readonly sort: RemarkSort;
}

export interface ShownRemark {
  readonly id: string;
  readonly organisation: string;
  readonly short: string;
  readonly slide: string;
  readonly page?: number;
  /** Name of the part of the slide, or the slide's title. */
  readonly part: string;
  readonly text: string;
  /** Where it is a text that was edited in a file. */
  readonly edit?: Edit;
  readonly by: string;
  readonly at: string;
  readonly origin: Origin;
  readonly beside?: Beside;
  /** Day on which it was done or declined. */
  readonly settled?: string;
  readonly state: 'open' | 'done' | 'declined';
  readonly reason?: string;
  readonly replies: readonly {
    readonly by: string;
    readonly at?: string;
    readonly text: string;
    readonly isOurs?: true;
  }[];
}

export interface MarkedPicture {
  /** SVG. */
  readonly drawn: string;
  /** What the remark is on. */
  readonly box?: Box;
  /** Other places that what is marked changes with it. */
  readonly others?: readonly Box[];
}

/** Left, top, width and height in points. */
type Box = readonly [number, number, number, number];

export interface ChosenRemark {
  readonly remark: ShownRemark;
  /** Tag of the locale that it is about. */
  readonly locale: string;
  readonly title: string;
  /** `content/slides/…yaml:38:9`. */
  readonly place?: string;
  /** The page that it stands on; absent where the slide is gone or could not be laid out. */
  readonly picture?: MarkedPicture;
  /** Whether the slide tells something else than what the remark was on. */
  readonly hasMoved: boolean;
}

export function remarksPage(page: RemarksPage): Html {
  const { words, remarks, filter, chosen } = page;
  const shown = remarks.filter((one) => fits(one, filter));
  const open = remarks.filter(({ state }) => state === 'open').length;
  return consultantPage(page, {
    title: words('pages.remarks.title'),
    here: 'remarks',
    look: 'rem-page',
    skipTo: 'rl',
    styles: ['/c/slides.css'],
    body: html`<div class="imp-bar filters"><h1>${words('pages.remarks.title')}</h1>${filters(page)}<span class="s m end">${words('pages.remarks.blocking', { count: open })}</span>${answersLink(page)}</div>
<div class="rem"><div class="rem-list" id="rl" tabindex="0" role="region" aria-label="${words('pages.remarks.title')}">${
      shown.length === 0
        ? html`<p class="say-box">${remarks.length === 0 ? words('pages.remarks.none') : words('pages.remarks.noMatch')} ${remarks.length > 0 && html`<a href="/c/remarks">${words('pages.matrix.showAll')}</a>`}</p>`
        : html`<ol>${shown.map((one) => item(one, page))}</ol>`
    }</div>
${chosen === undefined ? html`<div class="ctx"><p class="m">${words('pages.remarks.choose')}</p></div>` : thread(page, chosen)}</div>`,
  });
}

const fits = ({ state, organisation }: ShownRemark, filter: RemarksFilter): boolean =>
  (filter.show === 'all' || filter.show === state) &&
  (filter.organisation === '' || filter.organisation === organisation);

const SHOWN = ['all', 'open', 'done', 'declined'] as const;

function filters({ words, remarks, filter, organisations }: RemarksPage): Html {
  return html`<nav class="row" aria-label="${words('pages.matrix.state')}">${SHOWN.map((show) => {
    const count = remarks.filter((one) => fits(one, { ...filter, show })).length;
    const query = new URLSearchParams({ ...filter, show }).toString();
    return html`<a class="btn" href="?${query}" ${show === filter.show && html`aria-current="true"`}>${stateWord(show, words)} <b>${count}</b></a>`;
  })}</nav>
<form class="row" method="get" action="/c/remarks"><input type="hidden" name="show" value="${filter.show}"><label class="vh" for="org">${words('pages.matrix.organisation')}</label><select id="org" name="organisation"><option value="">${words('pages.remarks.everybody')}</option>${organisations.map(
    ({ id, name }) => html`<option value="${id}" ${id === filter.organisation && html`selected`}>${name}</option>`,
  )}</select><label class="vh" for="sort">${words('pages.remarks.sort')}</label>${sortSelect(filter.sort, words)}<button class="btn">${words('pages.matrix.show')}</button></form>`;
}

function answersLink({ words, filter, organisations }: RemarksPage): Html | undefined {
  const chosen = organisations.find(({ id }) => id === filter.organisation);
  return (
    chosen &&
    html`<a class="btn pri" href="/c/answers?organisation=${encodeURIComponent(chosen.id)}">${words('pages.remarks.answersTo', { name: chosen.name })}</a>`
  );
}

function stateWord(state: 'all' | ShownRemark['state'], words: Words): string {
  switch (state) {
    case 'all':
      return words('pages.matrix.all');
    case 'open':
      return words('pages.remarks.open');
    case 'done':
      return words('pages.remarks.done');
    case 'declined':
      return words('pages.remarks.declined');
  }
}

const SIGN = { open: 'change', done: 'ok', declined: 'no' } as const;

export const remarkState = (state: ShownRemark['state'], words: Words, settled?: string): Html =>
  status(SIGN[state], settled === undefined ? stateWord(state, words) : `${stateWord(state, words)} ${settled}`);

const headOf = ({ page, part }: ShownRemark): string => (page === undefined ? part : `${page} · ${part}`);

function item(remark: ShownRemark, { words, filter, chosen }: RemarksPage): Html {
  const { id, text, short, at, replies, state, settled, origin } = remark;
  const last = replies.at(-1);
  const query = new URLSearchParams({ ...filter, remark: id }).toString();
  const isChosen = chosen?.remark.id === id;
  return html`<li><div class="th ${isChosen && 'sel'}"><div><a class="open" href="?${query}#rh" ${isChosen && html`aria-current="true"`}>${headOf(remark)}</a>${text !== '' && html`<p>${text}</p>`}${remark.edit && editOf(remark.edit)}${besideOf(remark, words)}${last !== undefined && html`<p class="sub">${words('pages.remarks.replies', { count: replies.length })} · ${words('pages.remarks.last', { by: last.isOurs ? words('answer.ours') : last.by, at: last.at ?? '' })}</p>`}</div><div>${remarkState(state, words, settled)}<p class="sub"><b>${short}</b> · ${originWord(origin, words)}<br>${at}</p></div></div></li>`;
}

function thread(page: RemarksPage, { remark, locale, title, place, picture, hasMoved }: ChosenRemark): Html {
  const { words } = page;
  const { id, state, reason } = remark;
  return html`<section class="ctx" aria-labelledby="rh"><h2 id="rh" tabindex="-1">${remark.part}</h2>
<p class="m">${slideLink(remark.slide, headOf({ ...remark, part: title }), locale)}${place !== undefined && html` · ${placeLink(place)}`}</p>
${picture !== undefined && html`<div class="framed">${marked(picture)}</div>`}
${hasMoved && html`<p class="say-box">${words('pages.remarks.moved')}</p>`}
<ol class="talk"><li>${said(remark.by === remark.organisation ? remark.short : `${remark.short} · ${remark.by}`, `${remark.at} · ${originWord(remark.origin, words)}`, remark.text)}${remark.edit && editOf(remark.edit)}${besideOf(remark, words)}</li>${remark.replies.map(
    (one) =>
      html`<li ${one.isOurs && html`class="us"`}>${said(one.isOurs ? [words('answer.ours'), one.by].filter((part) => part !== '').join(' · ') : one.by, one.at, one.text)}</li>`,
  )}${state === 'declined' && html`<li class="us">${said(words('pages.remarks.declined'), undefined, reason ?? '')}</li>`}</ol>
${state === 'open' && page.broken === undefined ? html`${replyForm(page, remark)}${settle(page, id)}` : remarkState(state, words, remark.settled)}</section>`;
}

/** A page with the part framed that is talked of. */
export function marked({ drawn, box, others = [] }: MarkedPicture): Html {
  const end = drawn.lastIndexOf('</svg>');
  const frames = [...others.map((one) => frame(one, 'mark other')), ...(box === undefined ? [] : [frame(box, 'mark')])];
  return html`${trusted(drawn.slice(0, end))}${frames}${trusted(drawn.slice(end))}`;
}

function frame([x, y, width, height]: Box, look: string): Html {
  const rect = html`x="${x}" y="${y}" width="${width}" height="${height}"`;
  return html`<g class="${look}" aria-hidden="true"><rect class="wash" ${rect}/><rect ${rect} rx="2"/></g>`;
}

const said = (by: string, at: string | undefined, text: string): Html =>
  html`<p class="by"><b>${by}</b>${at !== undefined && html`<span>${at}</span>`}</p>${text !== '' && html`<p>${text}</p>`}`;

function replyForm(page: RemarksPage, { id, short }: ShownRemark): Html {
  const { words } = page;
  return html`<form method="post" action="/c/reply" class="dlg flat">${csrfField(page)}${about(page, id)}
<div><label for="reply">${words('pages.remarks.reply', { name: short })}</label><textarea id="reply" name="text" rows="2" required autocomplete="off" aria-describedby="reply-hint"></textarea><p class="s m" id="reply-hint">${words('pages.remarks.replyWhy')}</p></div>
<div class="acts start"><button class="btn">${words('pages.remarks.send')}</button></div></form>`;
}

/** Which remark, and which list it is looked at in: what comes next is of the same list. */
const about = ({ filter }: RemarksPage, id: string): Html =>
  html`<input type="hidden" name="id" value="${id}"><input type="hidden" name="show" value="${filter.show}"><input type="hidden" name="organisation" value="${filter.organisation}"><input type="hidden" name="sort" value="${filter.sort}">`;

function settle(page: RemarksPage, id: string): Html {
  const { words } = page;
  return html`<form method="post" action="/c/remark" class="dlg flat" data-needs="declined">${csrfField(page)}${about(page, id)}
<div><label for="why">${words('pages.remarks.reason')}</label><textarea id="why" name="reason" rows="4" autocomplete="off" aria-describedby="why-hint"></textarea><p class="s m" id="why-hint">${words('pages.remarks.reasonWhy')}</p></div>
<div class="acts"><button class="btn" name="became" value="declined" data-key="r">${words('pages.remarks.decline')} <kbd>R</kbd></button><button class="btn pri" name="became" value="done" data-key="a">${words('pages.remarks.done')} <kbd>A</kbd></button></div></form>`;
}
