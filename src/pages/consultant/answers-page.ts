/** The answer list: what an organisation sent, in its own words, and what became of each. */
import type { Words } from '../../model/program-words.js';
import { type Html, html, trusted } from '../html.js';
import { status } from '../icons.js';
import { type Edit, editOf } from './edit.js';
import { servedPage } from '../served-page.js';

export interface AnswersPage {
  readonly lang: string;
  readonly words: Words;
  readonly deck: string;
  readonly organisation: string;
  /** Slides with questions first, then in the order of the deck. */
  readonly slides: readonly AnsweredSlide[];
  /** Languages that it can be read in; the address keeps what is looked at. */
  readonly languages: readonly {
    readonly tag: string;
    readonly name: string;
    readonly address: string;
    readonly isShown: boolean;
  }[];
  /** Where it comes as a file. */
  readonly download: string;
  /** Style sheet of the pictures. */
  readonly drawn: string;
  /** How many slides have changed since the organisation judged them, those too of which it said nothing. */
  readonly changed: number;
  /** What was just done. */
  readonly replied?: true;
  /** Absent for whoever only looks at it: where what is said to our questions goes, with the token of the form. */
  readonly reply?: { readonly csrf: string; readonly action: string; readonly lang: string };
  /** Where its pages are; the first one that has changed, where any has. */
  readonly back: string;
  readonly backWord: string;
}

export interface AnsweredSlide {
  readonly slide: string;
  readonly page?: number;
  readonly title: string;
  /** SVG of its first page. */
  readonly picture?: string;
  /** Where it is looked at; absent where the organisation cannot see it any more. */
  readonly address?: string;
  /** It tells something else than the organisation has judged, which has to judge it again. */
  readonly isChanged?: true;
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly id: string;
  readonly part: string;
  readonly said: string;
  /** Where a text was edited in a file. */
  readonly edit?: Edit;
  readonly at: string;
  readonly state: 'open' | 'done' | 'declined';
  readonly reason?: string;
  /** Something else was written than what was proposed. */
  readonly reworded?: true;
  /** What was said to it; none of others. */
  readonly replies: readonly { readonly text: string; readonly isOurs?: true }[];
  /** We asked back. */
  readonly isAsked?: true;
  /** A part of a file that could not be read, by its name. */
  readonly unread?: true;
}

export function answersPage(page: AnswersPage): Html {
  const { lang, words, deck, organisation, slides, changed, back, backWord } = page;
  const all = slides.flatMap(({ answers }) => answers);
  const count = (fits: (one: Answer) => boolean): number => all.filter(fits).length;
  const asked = count((one) => one.isAsked === true);
  const summary = html`<p class="ans-sum"><span>${status('ok', words('pages.answers.done', { count: count(({ state }) => state === 'done') }))}</span><span>${status('no', words('pages.answers.declined', { count: count(({ state }) => state === 'declined') }))}</span>${
    asked > 0 && html`<span>${status('change', words('pages.answers.asked', { count: asked }))}</span>`
  }<span>${status('todo', words('pages.answers.open', { count: count(({ state }) => state === 'open') - asked }))}</span>${changed > 0 && html`<span class="s m">${words('pages.answers.changedAll', { count: changed })}</span>`}</p>`;
  const body = html`<a class="skip" href="#answers">${words('pages.frame.skip')}</a>
<header class="top"><div class="name"><h1>${words('pages.answers.title')}</h1><p class="s m">${words('pages.answers.to', { name: organisation })} · ${deck}</p></div>${languages(page)}<a class="btn" href="${page.download}" download>${words('pages.answers.download')}</a></header>
<main class="ans" id="answers">${page.replied && html`<p class="banner calm" role="status">${words('pages.answers.replied')}</p>`}${
    all.length === 0 ? html`<p class="say-box">${words('pages.answers.none')}</p>` : summary
  }
${slides.map((slide, index) => section(slide, index, page))}</main>
<div class="ansfoot" role="region" aria-label="${words('pages.answers.on')}"><span class="s m">${words('pages.answers.nothing')}</span><a class="btn pri end" href="${back}">${backWord}</a></div>`;
  const styles = ['/assets/base.css', '/assets/served.css', '/assets/consultant.css', page.drawn];
  return servedPage({ lang, title: `${words('pages.answers.title')} · ${deck}`, styles, look: 'answers', body });
}

const languages = ({ words, languages: all }: AnswersPage): Html | false =>
  all.length > 1 &&
  html`<nav class="seg sm" aria-label="${words('pages.answers.language')}">${all.map(
    ({ tag, name, address, isShown }) =>
      html`<a href="${address}" hreflang="${tag}" title="${name}" ${isShown && html`aria-current="true"`}>${tag}</a>`,
  )}</nav>`;

const section = (
  { page, title, picture, address, isChanged, answers }: AnsweredSlide,
  index: number,
  around: AnswersPage,
): Html =>
  html`<section aria-labelledby="a-${index}"><div>${picture !== undefined && html`<div class="framed small">${trusted(picture)}</div>`}<h2 id="a-${index}">${page !== undefined && html`<span class="q">${page}</span> `}${title}</h2>${isChanged && status('stale', around.words('pages.answers.changed'))}${address !== undefined && html`<p class="acts start"><a class="btn sm" href="${address}">${around.words('pages.answers.see')}</a></p>`}</div><div>${answers.map((one) => item(one, around))}</div></section>`;

const SIGN = { open: 'todo', done: 'ok', declined: 'no' } as const;

function item(answer: Answer, around: AnswersPage): Html {
  const { words } = around;
  const { part, said, at, state, reason, edit, unread, replies, isAsked } = answer;
  return html`<div class="it">${status(isAsked ? 'change' : SIGN[state], outcome(answer, words))}<div><p><b>${part}</b> <span class="s q">${at}</span></p>${said !== '' && html`<p class="said">${unread !== true && html`${words('pages.answers.said')} `}${said}</p>`}${edit && editOf(edit)}${replies.map(({ text, isOurs }) => html`<p>${isOurs && html`<b>${words('answer.ours')}:</b> `}${text}</p>`)}${reason !== undefined && html`<p><b>${words('pages.remarks.reason')}:</b> ${reason}</p>`}${isAsked && replyForm(answer.id, around)}</div></div>`;
}

/** What is said to our question; it settles nothing. */
const replyForm = (id: string, { words, reply }: AnswersPage): Html | undefined =>
  reply &&
  html`<details><summary>${words('pages.answers.reply')}</summary><form method="post" action="${reply.action}"><input type="hidden" name="csrf" value="${reply.csrf}"><input type="hidden" name="id" value="${id}"><input type="hidden" name="lang" value="${reply.lang}"><label for="t-${id}">${words('pages.answers.yours')}</label><textarea id="t-${id}" name="text" rows="3" required></textarea><label for="b-${id}">${words('pages.review.nameOrRole')}</label><input id="b-${id}" name="by" type="text" required autocomplete="organization-title"><p class="acts start"><button class="btn pri">${words('pages.answers.reply')}</button></p></form></details>`;

function outcome({ state, edit, reworded, unread, isAsked }: Answer, words: Words): string {
  if (state === 'open') return isAsked ? words('answer.asked') : words('pages.answers.isOpen');
  if (state === 'declined') return unread === true ? words('answer.unread') : words('pages.answers.notTaken');
  if (reworded === true) return words('pages.answers.reworded');
  return edit === undefined ? words('pages.remarks.done') : words('pages.answers.taken');
}
