/** One slide of the deck as it is now: its pages, where its words stand, and how far each organisation is that it describes. */
import type { State } from '../../review/states.js';
import { type Html, html, trusted } from '../html.js';
import { type Around, consultantPage } from './frame.js';
import { placeLink } from './places.js';
import { stateSign } from './states.js';

export interface SlidePage extends Around {
  readonly slide: string;
  readonly page?: number;
  readonly title: string;
  /** `content/slides/…yaml:1`. */
  readonly place: string;
  readonly locale: string;
  readonly locales: readonly { readonly tag: string; readonly name: string }[];
  /** SVG, one a page; none where the deck could not be laid out. */
  readonly pictures: readonly string[];
  readonly standings: readonly { readonly organisation: string; readonly short: string; readonly state: State }[];
}

export function slidePage(page: SlidePage): Html {
  const { words, slide, place, pictures } = page;
  const title = page.page === undefined ? page.title : `${page.page} · ${page.title}`;
  return consultantPage(page, {
    title,
    here: 'matrix',
    look: 'imp-page',
    skipTo: 'slide',
    styles: [`/c/slides.css?locale=${page.locale}`],
    body: html`<div class="imp-bar"><div><h1>${title}</h1><p class="s m"><code>${slide}</code> · ${placeLink(place)}</p></div>${locales(page)}</div>
<div class="wrap slide-now" id="slide"><div>${
      pictures.length === 0
        ? html`<p class="say-box">${words('pages.slide.unshown')}</p>`
        : pictures.map((one) => html`<div class="framed">${trusted(one)}</div>`)
    }</div>
${standings(page)}</div>`,
  });
}

const locales = ({ words, slide, locale, locales: all }: SlidePage): Html =>
  html`<nav class="row end" aria-label="${words('pages.matrix.locale')}">${all.map(
    ({ tag, name }) =>
      html`<a class="btn" href="/c/slide?${new URLSearchParams({ slide, locale: tag }).toString()}" ${tag === locale && html`aria-current="true"`}>${name}</a>`,
  )}</nav>`;

function standings({ words, slide, locale, standings: all }: SlidePage): Html {
  if (all.length === 0) return html`<p class="m">${words('pages.slide.nobody')}</p>`;
  return html`<section aria-labelledby="whose"><h2 id="whose">${words('pages.slide.whose')}</h2><table class="plain"><thead><tr><th scope="col">${words('pages.matrix.organisation')}</th><th scope="col">${words('pages.matrix.state')}</th></tr></thead><tbody>${all.map(
    ({ organisation, short, state }) =>
      html`<tr><td><a href="/c/?${new URLSearchParams({ organisation, locale }).toString()}#slide-${slide}">${short}</a></td><td>${stateSign(state, words)}</td></tr>`,
  )}</tbody></table></section>`;
}
