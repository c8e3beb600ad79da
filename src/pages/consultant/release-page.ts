/** What keeps a deck from being released in each locale, none folded into a number, and what was released. */
import { isSettled, type State } from '../../review/states.js';
import { type Html, html } from '../html.js';
import { icon, status } from '../icons.js';
import { type Around, consultantPage } from './frame.js';
import { slideLink } from './places.js';
import { SIGNS, wordOf } from './states.js';

export interface ReleasePage extends Around {
  readonly locale: string;
  readonly locales: readonly GateOfLocale[];
  /** Of the locale that is looked at. */
  readonly pairs: readonly Pair[];
  readonly by: 'organisation' | 'slide';
  /** Why no approval is asked for. */
  readonly exempt: 'none' | 'unsaid' | undefined;
  /** Whom files are made for: ids of profiles, and what those of the one that is looked at hold. */
  readonly profiles: readonly string[];
  readonly profile: ShownProfile;
  /** The line that builds it. */
  readonly command: string;
  /** In all locales, in the order of the deck. */
  readonly waived: readonly Waived[];
  /** The newest first. */
  readonly released: readonly Released[];
}

export interface GateOfLocale {
  readonly tag: string;
  readonly name: string;
  readonly missing: number;
  readonly total: number;
  readonly remarks: number;
}

/** An organisation and a slide that describes it. */
export interface Pair {
  readonly organisation: string;
  readonly short: string;
  readonly slide: string;
  readonly title: string;
  readonly page?: number;
  readonly state: State;
}

export interface ShownProfile {
  readonly id: string;
  readonly notes: boolean;
  readonly units: boolean;
  readonly stamped: boolean;
  readonly checked: boolean;
  readonly classification?: string;
}

/** An approval that nobody will give; `why` in the words of whoever decided so. */
export interface Waived extends Omit<Pair, 'state'> {
  readonly locale: string;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

export interface Released {
  readonly at: string;
  readonly locales: readonly string[];
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
}

export function releasePage(page: ReleasePage): Html {
  const { words, released } = page;
  return consultantPage(page, {
    title: words('pages.release.title'),
    here: 'release',
    look: 'log-page',
    skipTo: 'gate',
    body: html`<div class="wrap rel"><h1>${words('pages.release.title')}</h1>
<div id="gate">${page.exempt === undefined ? page.locales.map((one) => gate(one, page)) : exempt(page)}</div>
${page.exempt === undefined && lacking(page)}
${page.waived.length > 0 && waivers(page)}
${profileOf(page)}
<section aria-labelledby="build"><h2 id="build">${words('pages.release.build')}</h2><p class="m">${words('pages.release.command')}</p><p class="cmd"><code>${page.command}</code></p><p class="s m">${words('pages.release.refuses')}</p></section>
<section aria-labelledby="done"><h2 id="done">${words('pages.release.released')}</h2>${
      released.length === 0
        ? html`<p class="m">${words('pages.release.never')}</p>`
        : released.map((one) => release(one, page))
    }</section></div>`,
  });
}

function profileOf({ words, profiles, profile, locale, by }: ReleasePage): Html {
  const holds = (word: string, isIn: boolean): Html =>
    html`<tr><td>${word}</td><td>${isIn ? status('ok', words('pages.release.in')) : status('no', words('pages.release.out'))}</td></tr>`;
  return html`<section aria-labelledby="profile"><div class="row"><h2 id="profile">${words('pages.release.profile')}</h2><nav class="row" aria-label="${words('pages.release.profile')}">${profiles.map(
    (id) =>
      html`<a class="btn sm" href="?${new URLSearchParams({ locale, by, for: id }).toString()}#profile" ${id === profile.id && html`aria-current="true"`}>${id}</a>`,
  )}</nav></div>
<table class="plain"><thead><tr><th scope="col">${words('pages.import.part')}</th><th scope="col">${words('pages.release.inFiles')}</th></tr></thead><tbody>${holds(words('pages.release.notes'), profile.notes)}${holds(words('pages.release.units'), profile.units)}${holds(words('pages.release.stamp'), profile.stamped)}${holds(words('pages.release.head'), !profile.stamped)}</tbody></table>
<p class="m">${profile.checked ? words('pages.release.checked') : words('pages.release.unchecked')}${profile.classification !== undefined && html` ${words('pages.release.classification')} <b>${profile.classification}</b>`}</p></section>`;
}

const waivers = ({ words, waived }: ReleasePage): Html =>
  html`<section aria-labelledby="waived"><h2 id="waived">${words('pages.release.waived')}</h2><div class="scroll" tabindex="0" role="region" aria-labelledby="waived"><table class="plain"><thead><tr><th scope="col">${words('pages.matrix.organisation')}</th><th scope="col">${words('pages.matrix.slide')}</th><th scope="col">${words('pages.matrix.locale')}</th><th scope="col">${words('pages.release.whoAndWhy')}</th></tr></thead><tbody>${waived.map(
    ({ short, slide, page, title, locale, by, at, why }) =>
      html`<tr><td>${short}</td><td>${slideLink(slide, page === undefined ? title : `${page} ${title}`, locale)}</td><td>${locale}</td><td>${by}, ${at}: ${why}</td></tr>`,
  )}</tbody></table></div><p class="s m">${words('pages.release.waivedWhere')}</p></section>`;

const exempt = ({ words, exempt: why }: ReleasePage): Html =>
  why === 'none'
    ? html`<p class="gate ok">${status('ok', words('pages.matrix.ready'))}<span>${words('pages.release.exempt')}</span></p>`
    : html`<p class="gate">${status('err', words('pages.matrix.blocked'))}<span>${words('pages.release.unsaid')}</span></p>`;

function gate({ tag, name, missing, total, remarks }: GateOfLocale, { words, locale, by, broken }: ReleasePage): Html {
  const isReady = missing === 0 && remarks === 0 && broken === undefined;
  const sign = isReady ? status('ok', words('pages.matrix.ready')) : status('err', words('pages.matrix.blocked'));
  const query = new URLSearchParams({ locale: tag, by }).toString();
  return html`<p class="gate ${isReady && 'ok'}">${sign}<span>${words('pages.release.missing', { count: missing, total, locale: `${name} (${tag})` })}</span>${
    remarks > 0 && html`<a href="/c/remarks?show=open">${words('pages.release.remarks', { count: remarks })}</a>`
  }<a class="btn sm end" href="?${query}" ${tag === locale && html`aria-current="true"`}>${words('pages.matrix.show')} ${tag}</a></p>`;
}

function lacking(page: ReleasePage): Html {
  const { words, pairs, by, locale } = page;
  const missing = pairs.filter(({ state }) => !isSettled(state));
  const order = (one: ReleasePage['by'], word: string): Html =>
    html`<a class="btn sm" href="?${new URLSearchParams({ locale, by: one }).toString()}" ${one === by && html`aria-current="true"`}>${word}</a>`;
  return html`<section aria-labelledby="lacking"><div class="row"><h2 id="lacking">${words('pages.release.blocking')} (${locale})</h2><nav class="row" aria-label="${words('pages.release.order')}">${order('organisation', words('pages.release.byOrganisation'))}${order('slide', words('pages.release.bySlide'))}</nav></div>
${missing.length === 0 ? html`<p class="m">${words('pages.release.complete')}</p>` : html`<dl class="lacking">${groups(missing, page)}</dl>`}</section>`;
}

function groups(missing: readonly Pair[], page: ReleasePage): readonly Html[] {
  const nameOf = ({ short, page: number, title }: Pair): string =>
    page.by === 'organisation' ? short : `${number ?? ''} ${title}`.trim();
  const keyOf = (pair: Pair): string => (page.by === 'organisation' ? pair.organisation : pair.slide);
  return [...new Set(missing.map(keyOf))].map((key) => {
    const own = missing.filter((pair) => keyOf(pair) === key);
    return html`<div><dt>${own.slice(0, 1).map(nameOf)}</dt><dd class="chips">${own.map((pair) => chip(pair, page))}</dd></div>`;
  });
}

/** Its sign and what it names; the rest is said to who hears it, and stands where it leads. */
function chip(
  { organisation, short, slide, title, page: number, state }: Pair,
  { words, by, locale }: ReleasePage,
): Html {
  const query = new URLSearchParams({ organisation, locale }).toString();
  const shown = by === 'organisation' ? String(number ?? title) : short;
  const hidden = by === 'organisation' && number !== undefined ? ` ${title}` : '';
  return html`<a class="chip ${SIGNS[state]}" href="/c/?${query}#slide-${slide}">${icon(SIGNS[state])}${shown}<span class="vh">${hidden}: ${wordOf(state, words)}</span></a>`;
}

const release = ({ at, locales, files }: Released, { words }: ReleasePage): Html =>
  html`<h3>${at} · ${locales.join(', ')}</h3><div class="scroll" tabindex="0" role="region" aria-label="${at}"><table class="plain"><thead><tr><th scope="col">${words('pages.release.file')}</th><th scope="col">SHA-256</th></tr></thead><tbody>${files.map(
    ({ file, sha256 }) => html`<tr><td>${file}</td><td><code>${sha256}</code></td></tr>`,
  )}</tbody></table></div>`;
