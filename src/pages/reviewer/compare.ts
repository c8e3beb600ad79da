/** A slide in two languages: which one stands beside it, and its pictures there, for reading alone. */
import { type Html, html, trusted } from '../html.js';
import { icon } from '../icons.js';
import type { Compared, Picture, ReviewerPage } from './reviewer-page.js';

/** Links, so that it works without script; each leads back to its slide. */
export function languageLinks({ words, locale, served }: ReviewerPage, id: string): Html | undefined {
  if (served === undefined || served.languages.length === 0) return undefined;
  const { languages, compared } = served;
  return html`<div class="langs" role="group" aria-label="${words('pages.served.compare')}"><span class="s m" aria-hidden="true">${words('pages.served.compareWith')}</span>${languages.map(
    ({ tag, name, lang }) =>
      tag === compared
        ? html`<a class="btn sm on" href="?#${id}" data-compare aria-current="true" lang="${lang}" title="${name}">${tag}<span class="vh"> ${name}</span></a>`
        : html`<a class="btn sm" href="?compare=${tag}#${id}" data-compare lang="${lang}" title="${name}">${tag}<span class="vh"> ${name}</span></a>`,
  )}${compared !== undefined && html`<a class="btn sm icon" href="?#${id}" aria-label="${words('pages.served.onlyOwn', { language: locale.name })}">${icon('close')}</a>`}</div>`;
}

export function comparedStage({ words, lang: own, locale }: ReviewerPage, { name, lang, pictures }: Compared): Html {
  return html`<div class="other" lang="${lang}"><p class="s m"><b>${name}</b> · <span lang="${own}">${pictures.length === 0 ? words('pages.served.compareUnlaid') : words('pages.served.forReading', { language: locale.name })}</span></p>${pictures.map((picture) => html`<div class="slide">${trusted(unnamed(picture))}</div>`)}</div>`;
}

/** Ids stand once in a page. */
const unnamed = ({ id, svg }: Picture): string => svg.replace(` id="${id}"`, '');
