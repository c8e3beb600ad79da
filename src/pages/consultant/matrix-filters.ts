/** What the matrix shows of all organisations: by state, by what the project declares of them, by locale and by name; all of it together. */
import type { Words } from '../../model/program-words.js';
import { isSettled, type State } from '../../review/states.js';
import { type Html, html } from '../html.js';
import { wordOf } from './states.js';
import type { Tag } from './tag.js';

export interface MatrixRow {
  readonly organisation: string;
  readonly short: string;
  readonly name: string;
  /** Last day for an answer, as people read it. */
  readonly deadline?: string;
  readonly states: ReadonlyMap<string, State>;
  /** Ids of entries by the name of the attribute. */
  readonly has: ReadonlyMap<string, readonly string[]>;
  readonly tag?: Tag;
}

/** An attribute of organisations with the entries that some of them have. */
export interface MatrixAttribute {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly { readonly id: string; readonly name: string }[];
}

export interface MatrixFilter {
  readonly show: Show;
  /** Part of a name. */
  readonly search: string;
  /** By the id of an attribute the entry that is asked for. */
  readonly of: ReadonlyMap<string, string>;
}

/** What the address of the page says before the id of an attribute. */
export const ATTRIBUTE = 'of.';

/** As the address of the page says it. */
export const filterQuery = ({ show, search, of }: MatrixFilter): Readonly<Record<string, string>> => ({
  show,
  search,
  ...Object.fromEntries([...of].map(([id, entry]) => [`${ATTRIBUTE}${id}`, entry])),
});

export const SHOWS = ['all', 'overdue', 'stale', 'changes-requested', 'not-sent', 'waiting', 'finished'] as const;
export type Show = (typeof SHOWS)[number];

interface FilterBar {
  readonly words: Words;
  readonly rows: readonly MatrixRow[];
  readonly filter: MatrixFilter;
  readonly locale: string;
  readonly locales: readonly { readonly tag: string; readonly name: string }[];
  readonly attributes: readonly MatrixAttribute[];
}

/** Rows that are asked for. */
export const shownIn = ({ rows, filter }: Pick<FilterBar, 'rows' | 'filter'>): readonly MatrixRow[] =>
  rows.filter((row) => isShown(row, filter.show) && isAsked(row, filter));

function isShown({ states }: MatrixRow, show: Show): boolean {
  const all = [...states.values()];
  if (show === 'all') return true;
  if (show === 'finished') return all.every(isSettled);
  if (show === 'waiting') return all.some((state) => state === 'sent' || state === 'overdue');
  return all.includes(show);
}

/** Whatever its state. */
const isAsked = (row: MatrixRow, { search, of }: MatrixFilter): boolean =>
  hasWords(row, search) && [...of].every(([id, entry]) => row.has.get(id)?.includes(entry) === true);

const hasWords = ({ organisation, short, name }: MatrixRow, search: string): boolean =>
  [organisation, short, name].some((text) => text.toLowerCase().includes(search.trim().toLowerCase()));

export function filters({ words, rows, filter, locale, locales, attributes }: FilterBar): Html {
  const asked = rows.filter((row) => isAsked(row, filter));
  const link = (show: Show): Html => {
    const count = asked.filter((row) => isShown(row, show)).length;
    const current = show === filter.show;
    const query = new URLSearchParams({ ...filterQuery({ ...filter, show }), locale });
    return html`<a class="btn" href="?${query.toString()}" ${current && html`aria-current="true"`}>${showWord(show, words)} <b>${count}</b></a>`;
  };
  return html`<div class="row filters"><nav class="row" aria-label="${words('pages.matrix.state')}">${SHOWS.map(link)}</nav>
<form class="row end" method="get" action="/c/" role="search"><input type="hidden" name="show" value="${filter.show}">
${attributes.map((one) => attribute(one, filter, words))}
<label class="vh" for="locale">${words('pages.matrix.locale')}</label><select id="locale" name="locale">${locales.map(
    ({ tag, name }) => html`<option value="${tag}" ${tag === locale && html`selected`}>${name} (${tag})</option>`,
  )}</select>
<label class="vh" for="q">${words('pages.matrix.search')}</label><input type="search" id="q" name="search" value="${filter.search}" placeholder="${words('pages.matrix.search')}" size="16">
<button class="btn">${words('pages.matrix.show')}</button></form></div>`;
}

const attribute = ({ id, name, entries }: MatrixAttribute, { of }: MatrixFilter, words: Words): Html =>
  html`<label class="vh" for="of-${id}">${name}</label><select id="of-${id}" name="${ATTRIBUTE}${id}"><option value="">${words('pages.matrix.any', { name })}</option>${entries.map(
    (entry) => html`<option value="${entry.id}" ${entry.id === of.get(id) && html`selected`}>${entry.name}</option>`,
  )}</select>`;

function showWord(show: Show, words: Words): string {
  switch (show) {
    case 'all':
      return words('pages.matrix.all');
    case 'waiting':
      return words('pages.matrix.waiting');
    case 'finished':
      return words('pages.matrix.finished');
    default:
      return wordOf(show, words);
  }
}
