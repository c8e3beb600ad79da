/** The answer list: what an organisation sent, in its own words, and what became of each. */
import type { Words } from '../../model/program-words.js';
import { type Html, html } from '../html.js';
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
  /** Where its pages are. */
  readonly back: string;
  readonly backWord: string;
}

export interface AnsweredSlide {
  readonly slide: string;
  readonly page?: number;
  readonly title: string;
  readonly answers: readonly Answer[];
}

export interface Answer {
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
  const { lang, words, deck, organisation, slides, back, backWord } = page;
  const all = slides.flatMap(({ answers }) => answers);
  const count = (state: Answer['state']): number => all.filter((one) => one.state === state).length;
  const body = html`<a class="skip" href="#answers">${words('pages.frame.skip')}</a>
<header class="top"><div class="name"><h1>${words('pages.answers.title')}</h1><p class="s m">${words('pages.answers.to', { name: organisation })} · ${deck}</p></div></header>
<main class="ans" id="answers">${
    all.length === 0
      ? html`<p class="say-box">${words('pages.answers.none')}</p>`
      : html`<p class="ans-sum"><span>${status('ok', words('pages.answers.done', { count: count('done') }))}</span><span>${status('no', words('pages.answers.declined', { count: count('declined') }))}</span><span>${status('todo', words('pages.answers.open', { count: count('open') }))}</span></p>`
  }
${slides.map((slide, index) => section(slide, index, words))}</main>
<div class="ansfoot" role="region" aria-label="${words('pages.answers.on')}"><span class="s m">${words('pages.answers.nothing')}</span><a class="btn pri end" href="${back}">${backWord}</a></div>`;
  const styles = ['/assets/base.css', '/assets/served.css', '/assets/consultant.css'];
  return servedPage({ lang, title: `${words('pages.answers.title')} · ${deck}`, styles, look: 'answers', body });
}

const section = ({ page, title, answers }: AnsweredSlide, index: number, words: Words): Html =>
  html`<section aria-labelledby="a-${index}"><div><h2 id="a-${index}">${page !== undefined && html`<span class="q">${page}</span> `}${title}</h2></div><div>${answers.map((one) => item(one, words))}</div></section>`;

const SIGN = { open: 'todo', done: 'ok', declined: 'no' } as const;

function item(answer: Answer, words: Words): Html {
  const { part, said, at, state, reason, edit, unread, replies, isAsked } = answer;
  return html`<div class="it">${status(isAsked ? 'say' : SIGN[state], outcome(answer, words))}<div><p><b>${part}</b> <span class="s q">${at}</span></p>${said !== '' && html`<p class="said">${unread !== true && html`${words('pages.answers.said')} `}${said}</p>`}${edit && editOf(edit)}${replies.map(({ text, isOurs }) => html`<p>${isOurs && html`<b>${words('answer.ours')}:</b> `}${text}</p>`)}${reason !== undefined && html`<p><b>${words('pages.remarks.reason')}:</b> ${reason}</p>`}</div></div>`;
}

function outcome({ state, edit, reworded, unread, isAsked }: Answer, words: Words): string {
  if (state === 'open') return isAsked ? words('answer.asked') : words('pages.answers.isOpen');
  if (state === 'declined') return unread === true ? words('answer.unread') : words('pages.answers.notTaken');
  if (reworded === true) return words('pages.answers.reworded');
  return edit === undefined ? words('pages.remarks.done') : words('pages.answers.taken');
}
