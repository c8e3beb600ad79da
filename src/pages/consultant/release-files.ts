/** What the files of a release hold: their profile, what they are, where they lead, and the head of the log that they name. */
import { type Html, html } from '../html.js';
import { status } from '../icons.js';
import { slideLink } from './places.js';
import { chosenTags, lookQuery, profileName } from './release-gate.js';
import type { BuiltFiles, ReleasePage } from './release-shown.js';

export const filesOf = (page: ReleasePage): Html =>
  html`<aside class="rel-r" aria-label="${page.words('pages.release.inFiles')}">${profileOf(page)}${files(page)}${links(page)}${headOf(page)}</aside>`;

function profileOf(page: ReleasePage): Html {
  const { words, profiles, profile } = page;
  const row = (word: string, said: Html | string): Html => html`<tr><td>${word}</td><td>${said}</td></tr>`;
  const holds = (word: string, isIn: boolean): Html =>
    row(word, isIn ? status('ok', words('pages.release.in')) : status('no', words('pages.release.out')));
  return html`<section aria-labelledby="profile"><div class="row"><h2 id="profile">${words('pages.release.profile')}</h2><nav class="seg sm end" aria-label="${words('pages.release.profile')}">${profiles.map(
    (id) =>
      html`<a href="?${lookQuery(page, { profile: id })}" ${id === profile.id && html`aria-current="true"`}>${profileName(id, words)}</a>`,
  )}</nav></div>
<table class="plain tight"><caption class="vh">${words('pages.release.profile')}</caption><thead><tr><th scope="col">${words('pages.import.part')}</th><th scope="col">${words('pages.release.inFiles')}</th></tr></thead><tbody>${holds(words('pages.release.notes'), profile.notes)}${holds(words('pages.release.units'), profile.units)}${
    profile.stamped
      ? row(words('pages.release.stamp'), status('ok', words('pages.release.onEach')))
      : holds(words('pages.release.stamp'), false)
  }${holds(words('pages.release.head'), !profile.stamped && page.exempt !== 'none')}${holds(words('pages.release.comments'), false)}${row(words('pages.release.author'), profile.author)}${row(words('pages.release.workbooks'), status('ok', words('pages.release.onlyShown')))}</tbody></table>
<p class="s m">${profile.checked ? words('pages.release.checked') : words('pages.release.unchecked')}</p>${
    profile.stamped && html`<p class="say-box">${words('pages.release.draftNote')}</p>`
  }</section>${
    profile.classification !== undefined &&
    html`<section class="row" aria-labelledby="class"><h3 id="class">${words('pages.release.classification')}</h3><span class="class">${profile.classification}</span><span class="s m">${words('pages.release.onEvery')}</span></section>`
  }`;
}

function files({ words, lang, files: all }: ReleasePage): Html {
  const { inputs, program, folder } = all;
  return html`<section><h3 id="files">${words('pages.release.files')}</h3><div class="scroll" tabindex="0" role="region" aria-labelledby="files"><table class="plain tight"><caption class="vh">${words('pages.release.files')}</caption><thead><tr><th scope="col">${words('pages.release.file')}</th><th scope="col">${words('pages.release.size')}</th><th scope="col">SHA-256</th></tr></thead><tbody>${all.files.map(
    ({ file, bytes, sha256 }) =>
      html`<tr><td><code>${file}</code></td><td class="n">${bytes === undefined ? '–' : sizeOf(bytes, lang)}</td><td>${sha256 === undefined ? '–' : html`<code title="${sha256}">${inFours(sha256)}</code>`}</td></tr>`,
  )}</tbody></table></div><p class="s m">${
    inputs === undefined || program === undefined
      ? words('pages.release.later')
      : html`${words('pages.release.folder')} <code>${folder}</code>. ${words('pages.release.made', { inputs: inFours(inputs), program })}`
  }</p></section>`;
}

/** The first eight digits of a hash, as people read them aloud. */
const inFours = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;

/** In powers of ten, like file managers say it. */
function sizeOf(bytes: number, lang: string): string {
  const isLarge = bytes >= 1_000_000;
  const number = isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000);
  const said = new Intl.NumberFormat(lang, { maximumFractionDigits: isLarge ? 1 : 0 }).format(number);
  return `${said} ${isLarge ? 'MB' : 'kB'}`;
}

function links(page: ReleasePage): Html {
  const { words, files: all, profile } = page;
  const { embedded } = all;
  const row = (word: string, said: Html | string | number): Html =>
    html`<tr><td>${word}</td><td class="n">${said}</td></tr>`;
  const count = all.links.length;
  const isChecked = embedded !== undefined && profile.checked;
  return html`<section aria-labelledby="links"><h3 id="links">${words('pages.release.links')}</h3><table class="plain tight"><caption class="vh">${words('pages.release.links')}</caption><tbody>${
    count === 0
      ? row(words('pages.release.noLinks'), 0)
      : row(
          sites(page),
          `${words('pages.release.sites', { count: hostsIn(all).length })}, ${words('pages.release.linkCount', { count })}`,
        )
  }${row(words('pages.release.parts'), embedded?.length ?? '–')}${row(words('pages.release.foreign'), isChecked ? 0 : '–')}</tbody></table>${
    (count > 0 || (embedded?.length ?? 0) > 0) && listOf(page)
  }</section>`;
}

/** Each address with the slides that lead there, and each part with its file. */
function listOf({ words, locales, files: { links: all, embedded = [] } }: ReleasePage): Html {
  const [locale = ''] = chosenTags(locales);
  return html`<details><summary>${words('pages.release.showAll', { count: all.length + embedded.length })}</summary><ul class="leads">${all.map(
    ({ url, slides }) =>
      html`<li><code>${url}</code> ${slides.map((slide, index) => html`${index > 0 && ', '}${slideLink(slide, slide, locale)}`)}</li>`,
  )}${embedded.map(({ file, part }) => html`<li><code>${part}</code> ${file}</li>`)}</ul></details>`;
}

const MOST_SITES = 3;

function sites({ words, files: all }: ReleasePage): string {
  const hosts = hostsIn(all);
  const more = hosts.length - MOST_SITES;
  const first = hosts.slice(0, MOST_SITES).join(', ');
  return more > 0 ? `${first} ${words('pages.release.more', { count: more })}` : first;
}

/** An address without a host counts by itself. */
const hostsIn = ({ links: all }: BuiltFiles): readonly string[] => [
  ...new Set(all.map(({ url }) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') || url : url))),
];

function headOf({ words, wholeHead, exempt, files: { released }, command }: ReleasePage): Html {
  const after =
    released === undefined
      ? words('pages.release.headWhere')
      : words('pages.release.headAfter', { line: released.line });
  return html`<section aria-labelledby="log-head">${
    exempt !== 'none' &&
    html`<h3 id="log-head">${words('pages.release.headTitle')}</h3><p><code title="${wholeHead}">${inFours(wholeHead)}</code> <span class="s m">${after}</span></p>`
  }<p class="s m">${words('pages.release.command')}</p><p class="cmd"><code>${command}</code></p></section>`;
}
