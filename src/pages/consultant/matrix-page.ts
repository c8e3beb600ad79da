/** The matrix of a review: a line for each organisation, a column for each slide, the shape of a cell is its state. */
import type { Words } from '../../model/program-words.js';
import { isSettled, type State } from '../../review/states.js';
import { type Html, html } from '../html.js';
import { icon, status } from '../icons.js';
import { type Around, consultantPage } from './frame.js';
import { bar } from './bar.js';
import {
  filterQuery,
  filters,
  type MatrixAttribute,
  type MatrixFilter,
  type MatrixRow,
  shownIn,
} from './matrix-filters.js';
import { SIGNS, wordOf } from './states.js';
import { tagMark } from './tag.js';

export interface MatrixPage extends Around {
  readonly locale: string;
  readonly locales: readonly { readonly tag: string; readonly name: string }[];
  /** Slides in groups, as the deck has them in chapters. */
  readonly groups: readonly { readonly title: string; readonly slides: readonly MatrixColumn[] }[];
  readonly rows: readonly MatrixRow[];
  /** What the project declares of its organisations: what they can be chosen by. */
  readonly attributes: readonly MatrixAttribute[];
  readonly filter: MatrixFilter;
  /** Why no approval is asked for. */
  readonly exempt: 'none' | 'unsaid' | undefined;
  /** Organisations that can be reminded. */
  readonly overdue: number;
  /** The details of one organisation, beside the matrix. */
  readonly drawer?: Html;
  readonly chosen?: string;
}

export interface MatrixColumn {
  readonly slide: string;
  /** The first number printed on its pages; absent where it could not be laid out. */
  readonly page?: number;
  readonly title: string;
}

export function matrixPage(page: MatrixPage): Html {
  const { words, rows, drawer } = page;
  const shown = shownIn(page);
  return consultantPage(page, {
    title: words('pages.matrix.title'),
    here: 'matrix',
    look: 'mat',
    skipTo: 'mx',
    body: html`<div class="wrap"><h1 class="vh">${words('pages.matrix.title')}</h1>
${gate(page)}
${rows.length > 0 && filters(page)}
${shown.length === 0 ? nothing(words, rows.length === 0) : html`${table(page, shown)}${legend(words)}`}</div>
${shown.length > 0 && inspect(page)}
${drawer}`,
  });
}

const inspect = ({ words, locale }: MatrixPage): Html =>
  html`<aside class="inspect" aria-label="${words('pages.matrix.chosen')}"><span data-inspect>${words('pages.matrix.choose')}</span><a data-open-slide hidden data-at="/c/slide?${new URLSearchParams({ locale }).toString()}&amp;slide=">${words('pages.matrix.openSlide')}</a><span class="s end">${words('pages.matrix.keys')}</span></aside>`;

const statesOf = (rows: readonly MatrixRow[]): readonly State[] => rows.flatMap(({ states }) => [...states.values()]);

/** Where no approval is asked for, it says so as the page of the release does. */
function gate(page: MatrixPage): Html {
  const { words, exempt } = page;
  if (exempt === 'none') return html`<div class="gate ok">${status('ok', words('pages.release.exempt'))}</div>`;
  return exempt === 'unsaid'
    ? html`<div class="gate">${status('err', words('pages.matrix.blocked'))}<span>${words('pages.release.unsaid')}</span></div>`
    : gateOfApprovals(page);
}

function gateOfApprovals({ rows, words, locale, overdue, broken }: MatrixPage): Html {
  const all = statesOf(rows);
  const settled = all.filter(isSettled).length;
  const [stale, change] = [
    all.filter((one) => one === 'stale').length,
    all.filter((one) => one === 'changes-requested').length,
  ];
  const missing = all.length - settled;
  if (missing === 0)
    return html`<div class="gate ok">${status('ok', words('pages.matrix.ready'))}<span>${words('pages.matrix.readyWhy', { total: all.length })}</span></div>`;
  return html`<div class="gate">${status('err', words('pages.matrix.blocked'))}<span>${words('pages.matrix.missing', { count: missing, total: all.length })}</span>${bar({ settled, stale, change, total: all.length })}<span class="s m">${words('pages.matrix.why', { stale, change })}</span>${
    overdue > 0 &&
    broken === undefined &&
    html`<a class="btn pri end" href="/c/remind?locale=${locale}">${words('pages.matrix.remind', { count: overdue })}</a>`
  }</div>`;
}

const nothing = (words: Words, isEmpty: boolean): Html =>
  html`<p class="say-box" id="mx">${isEmpty ? words('pages.matrix.nobody') : words('pages.matrix.noMatch')} ${!isEmpty && html`<a href="/c/">${words('pages.matrix.showAll')}</a>`}</p>`;

function table({ words, groups, chosen, locale, filter }: MatrixPage, rows: readonly MatrixRow[]): Html {
  const slides = groups.flatMap((group) => group.slides);
  const query = { ...filterQuery(filter), locale };
  return html`<div class="mx-wrap" id="mx" tabindex="0" role="region" aria-label="${words('pages.matrix.table')}"><table class="mx">
<caption class="vh">${words('pages.matrix.caption', { rows: rows.length, slides: slides.length, locale })}</caption>
<colgroup><col width="258"><col width="112"><col width="136">${groups.map(
    (group) => html`<col class="first">${group.slides.slice(1).map(() => html`<col>`)}`,
  )}</colgroup>
<thead><tr><th scope="col">${words('pages.matrix.organisation')}</th><th scope="col">${words('pages.state.approved')}</th><th scope="col">${words('pages.matrix.deadline')}</th>${groups.map(
    ({ title, slides: own }) =>
      html`<th scope="colgroup" class="ch" colspan="${own.length}"><b>${title}</b> <span class="m">${words('pages.log.slides', { count: own.length })}</span></th>`,
  )}</tr></thead>
<tbody>${rows.map((row) => line(row, { words, groups, query, isChosen: row.organisation === chosen }))}</tbody></table></div>`;
}

interface Line {
  readonly words: Words;
  readonly groups: MatrixPage['groups'];
  readonly query: Readonly<Record<string, string>>;
  readonly isChosen: boolean;
}

function line(row: MatrixRow, { words, groups, query, isChosen }: Line): Html {
  const { organisation, short, name, states, tag } = row;
  const all = [...states.values()];
  const address = `?${new URLSearchParams({ ...query, organisation }).toString()}`;
  const settled = all.filter(isSettled).length;
  const counts = { settled, total: all.length, stale: count(all, 'stale'), change: count(all, 'changes-requested') };
  return html`<tr class="${isChosen ? 'sel' : ''}"><th scope="row"><a class="org" id="row-${organisation}" href="${address}">${tagMark(tag)}<b>${short}</b>${short !== name && html`<span class="m">${name}</span>`}</a></th>
<td class="n">${bar(counts)}${settled}/${all.length}</td><td class="n">${deadlineOf(row, words)}</td>${groups.map(
    ({ slides }) => slides.map((column, index) => cell(column, index === 0, row, { words, address })),
  )}</tr>`;
}

const count = (all: readonly State[], state: State): number => all.filter((one) => one === state).length;

function deadlineOf({ states, deadline }: MatrixRow, words: Words): Html | string {
  const all = [...states.values()];
  if (all.every(isSettled)) return status('ok', words('pages.matrix.finished'));
  if (deadline === undefined) return '';
  return all.includes('overdue')
    ? html`<span class="st late">${icon('late')}<span>${deadline}<span class="vh">, ${words('pages.state.overdue').toLowerCase()}</span></span></span>`
    : html`<span class="m">${deadline}</span>`;
}

function cell(
  { slide, page, title }: MatrixColumn,
  isFirst: boolean,
  { short, states }: MatrixRow,
  { words, address }: { readonly words: Words; readonly address: string },
): Html {
  const state = states.get(slide);
  const column = isFirst ? 'f' : '';
  if (state === undefined) return html`<td class="${column}"></td>`;
  const place = page === undefined ? title : `${words('pages.matrix.page', { page })} ${title}`;
  const label = `${short}, ${place}: ${wordOf(state, words)}`;
  return html`<td class="${column}"><a class="c ${SIGNS[state]}" tabindex="-1" href="${address}#slide-${slide}" data-slide="${slide}" aria-label="${label}"></a></td>`;
}

const LEGEND: readonly State[] = [
  'approved',
  'stale',
  'changes-requested',
  'commented',
  'sent',
  'not-sent',
  'overdue',
  'waived',
];

const legend = (words: Words): Html =>
  html`<div class="legend foot">${LEGEND.map((state) => html`<span><i class="c ${SIGNS[state]}"></i>${wordOf(state, words)}</span>`)}<span>${words('pages.matrix.empty')}</span></div>`;
