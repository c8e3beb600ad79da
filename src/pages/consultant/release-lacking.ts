/** Every approval that a release lacks, none folded into a number, and those that nobody will give. */
import { isSettled } from '../../review/states.js';
import { type Html, html } from '../html.js';
import { icon, status } from '../icons.js';
import { slideLink } from './places.js';
import type { Pair, ReleasePage } from './release-shown.js';
import { SIGNS, wordOf } from './states.js';
import { tagMark } from './tag.js';

export const pairsOf = ({ rows }: ReleasePage): readonly Pair[] => rows.flatMap(({ pairs }) => pairs);

export const lackingOf = (page: ReleasePage): readonly Pair[] => pairsOf(page).filter(({ state }) => !isSettled(state));

export function lacking(page: ReleasePage): Html {
  const { words, by } = page;
  const missing = lackingOf(page);
  if (missing.length === 0) return html``;
  const states = [...new Set(missing.map(({ state }) => state))];
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words('pages.release.blocking')}">${by === 'organisation' ? byOrganisation(page) : bySlide(page)}</div>
<p class="legend">${states.map((state) => html`<span>${icon(SIGNS[state])}${wordOf(state, words)}</span>`)}</p>`;
}

function byOrganisation(page: ReleasePage): Html {
  const { words, rows } = page;
  const shown = rows.map((row) => ({ ...row, missing: row.pairs.filter(({ state }) => !isSettled(state)) }));
  return html`<table class="plain lacks"><caption class="vh">${words('pages.release.blocking')}</caption><thead><tr><th scope="col">${words('pages.matrix.organisation')}</th><th scope="col">${words('pages.matrix.locale')}</th><th scope="col">${words('pages.release.missingHead')}</th><th scope="col">${words('pages.release.slides')}</th><th scope="col">${words('pages.matrix.deadline')}</th></tr></thead><tbody>${shown
    .filter(({ missing }) => missing.length > 0)
    .map(
      ({ short, tag, locale, pairs, missing, deadline, isOver }) =>
        html`<tr><th scope="row">${tagMark(tag)}${short}</th><td>${locale}</td><td class="n">${words('countOf', { number: missing.length, total: pairs.length })}</td><td><div class="chips">${missing.map((pair) => chip(pair, page))}</div></td><td class="n">${isOver === true && deadline !== undefined ? status('late', deadline) : (deadline ?? '–')}</td></tr>`,
    )}</tbody></table>`;
}

function bySlide(page: ReleasePage): Html {
  const { words } = page;
  const missing = lackingOf(page);
  const keyOf = ({ slide, locale }: Pair): string => `${slide} ${locale}`;
  const first = [...new Map(missing.map((pair) => [keyOf(pair), pair])).values()];
  const inOrder = first.sort((one, other) => (one.page ?? Infinity) - (other.page ?? Infinity));
  return html`<table class="plain lacks"><caption class="vh">${words('pages.release.blocking')}</caption><thead><tr><th scope="col">${words('pages.matrix.slide')}</th><th scope="col">${words('pages.matrix.locale')}</th><th scope="col">${words('pages.release.missingHead')}</th><th scope="col">${words('pages.release.organisations')}</th></tr></thead><tbody>${inOrder.map(
    (one) => {
      const own = missing.filter((pair) => keyOf(pair) === keyOf(one));
      return html`<tr><th scope="row">${slideLink(one.slide, named(one), one.locale)}</th><td>${one.locale}</td><td class="n">${own.length}</td><td><div class="chips">${own.map((pair) => chip(pair, page))}</div></td></tr>`;
    },
  )}</tbody></table>`;
}

const named = ({ page, title }: Pick<Pair, 'page' | 'title'>): string =>
  page === undefined ? title : `${page} ${title}`;

/** Its sign and what it names; the rest is said to who hears it, and stands where it leads. */
function chip(
  { organisation, short, locale, slide, title, page: number, state }: Pair,
  { words, by }: ReleasePage,
): Html {
  const query = new URLSearchParams({ organisation, locale }).toString();
  const shown = by === 'organisation' ? String(number ?? title) : short;
  const hidden = by === 'organisation' && number !== undefined ? ` ${title}` : '';
  const word = wordOf(state, words);
  return html`<a class="chip ${SIGNS[state]}" href="/c/?${query}#slide-${slide}" title="${title}: ${word}">${icon(SIGNS[state])}${shown}<span class="vh">${hidden}: ${word}</span></a>`;
}

export const waivers = ({ words, waived }: ReleasePage): Html =>
  html`<section><h2 id="waived">${words('pages.release.waived')}</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="waived"><table class="plain waivers"><thead><tr><th scope="col">${words('pages.matrix.organisation')}</th><th scope="col">${words('pages.matrix.slide')}</th><th scope="col">${words('pages.matrix.locale')}</th><th scope="col">${words('pages.release.whoAndWhy')}</th></tr></thead><tbody>${waived.map(
    ({ short, tag, slide, locale, by, at, why, ...one }) =>
      html`<tr><th scope="row">${tagMark(tag)}${short}</th><td>${slideLink(slide, named(one), locale)}</td><td>${locale}</td><td>${by}, ${at}: ${why}</td></tr>`,
  )}</tbody></table></div><p class="s m">${words('pages.release.waivedWhere')}</p></section>`;
