/** The gate of a release: whether it is open, why not, the button that builds, and which locales it is about. */
import type { Words } from '../../model/program-words.js';
import type { State } from '../../review/states.js';
import { type Html, html } from '../html.js';
import { status } from '../icons.js';
import { csrfField } from './frame.js';
import { lackingOf, pairsOf } from './release-lacking.js';
import type { GateOfLocale, Pair, ReleasePage } from './release-shown.js';
import { wordOf } from './states.js';

/** Whether a release may be built of the locales that are chosen, as far as it can be said before. */
const isOpen = (page: ReleasePage): boolean =>
  page.unfit.length === 0 &&
  page.unfinished.length === 0 &&
  (page.exempt === 'none' ||
    (page.exempt === undefined &&
      page.broken === undefined &&
      page.remarks.open === 0 &&
      lackingOf(page).length === 0));

export function gate(page: ReleasePage): Html {
  const { words, failed } = page;
  const shown = isOpen(page) ? (page.files.released === undefined ? ready(page) : done(page)) : shut(page);
  return html`<div id="gate" tabindex="-1">${shown}${
    failed &&
    html`<div class="banner" role="alert"><div><p><b>${words('pages.release.failed')}</b></p><ul>${failed.map(
      ({ place, message }) =>
        html`<li>${place !== '' && html`<code>${place}</code> `}<span lang="en">${message}</span></li>`,
    )}</ul></div></div>`
  }</div>`;
}

function shut(page: ReleasePage): Html {
  const { words, exempt, locales } = page;
  const [lacking, all] = [lackingOf(page), pairsOf(page)];
  const names = locales.filter(({ isChosen }) => isChosen).map(({ name, tag }) => `${name} (${tag})`);
  const locale = new Intl.ListFormat(page.lang).format(names);
  const what =
    exempt === 'unsaid'
      ? words('pages.release.unsaid')
      : exempt === undefined && words('pages.release.missing', { count: lacking.length, total: all.length, locale });
  return html`<div class="gate">${status('err', words('pages.matrix.blocked'))}<span>${what}</span>${button(page, false)}<p class="s m why" id="why-shut">${reasons(page, lacking)}</p></div>`;
}

/** Each state with how many are in it, in words that fit any number, then what else holds it back. */
function reasons(page: ReleasePage, lacking: readonly Pair[]): Html {
  const { words, lang, remarks, unfit, unfinished, broken, exempt } = page;
  const states = [...new Set(lacking.map(({ state }) => state))];
  const counts = states.map((state, index) => {
    const word = index === 0 ? wordOf(state, words) : wordOf(state, words).toLocaleLowerCase(lang);
    return `${word}: ${lacking.filter((one) => one.state === state).length}`;
  });
  const rest = [
    ...(unfit.length === 0 ? [] : [words('pages.release.unfit', { locales: unfit.join(', ') })]),
    ...unfinished.map((one) => words('pages.release.unfinished', { ...one })),
    ...(broken === undefined ? [] : [words('pages.frame.brokenWhy', { line: broken })]),
  ];
  return html`${counts.join(', ')}${counts.length > 0 && html`. `}${
    remarks.open > 0 &&
    exempt !== 'none' &&
    html`<a href="/c/remarks?show=open">${words('pages.release.remarks', { count: remarks.open })}</a>. `
  }${rest.join(' ')}`;
}

function ready(page: ReleasePage): Html {
  const { words, exempt } = page;
  const all = pairsOf(page);
  const count = (state: State): number => all.filter((one) => one.state === state).length;
  const said =
    exempt === 'none'
      ? words('pages.release.exempt')
      : words('pages.release.settled', {
          total: all.length,
          approved: count('approved'),
          waived: count('waived'),
        });
  return html`<div class="gate ok">${status('ok', words('pages.matrix.ready'))}<span>${said}</span><span class="s m">${words('pages.release.calm')}</span>${button(page, true)}</div>`;
}

/** Files of a deck that needs no approval have no line in the log. */
function done(page: ReleasePage): Html {
  const { words, files, profile } = page;
  const said = words('pages.release.opened', { count: files.files.length, profile: profileName(profile.id, words) });
  return html`<div class="gate ok">${status('ok', words('pages.release.releasedAt', { at: files.released?.at ?? '' }))}<span class="s m">${profile.checked && said}</span>${button(page, true, true)}<p class="s m why">${words('pages.release.folder')} <code>${files.folder}</code></p></div>`;
}

/** Off with its reason beside it: while the gate is shut, and while something is built. */
function button(page: ReleasePage, isReady: boolean, isAgain = false): Html {
  const { words, profile, building, by, wholeHead, locales } = page;
  const word = isAgain
    ? words('pages.release.again')
    : profile.stamped
      ? words('pages.release.buildDraft')
      : words('pages.release.build');
  if (building !== undefined)
    return html`<button type="button" class="btn pri end off" aria-disabled="true" aria-describedby="building">${word}</button><p class="s m why" id="building" role="status">${words('pages.release.building', { at: building })} <a href="">${words('pages.frame.showAgain')}</a></p>`;
  if (!isReady && !profile.stamped)
    return html`<button type="button" class="btn pri end off" aria-disabled="true" aria-describedby="why-shut">${word}</button>`;
  return html`<form method="post" action="/c/release" class="end" data-building="${words('pages.release.started')}">${csrfField(page)}<input type="hidden" name="head" value="${wholeHead}"><input type="hidden" name="for" value="${profile.id}"><input type="hidden" name="by" value="${by}"><input type="hidden" name="locales" value="${chosenTags(locales).join()}"><button class="btn ${isAgain ? '' : 'pri'}">${word}</button></form>`;
}

export const chosenTags = (locales: readonly GateOfLocale[]): readonly string[] =>
  locales.filter(({ isChosen }) => isChosen).map(({ tag }) => tag);

/** Those that the program brings have names, others go by their ids. */
export function profileName(id: string, words: Words): string {
  if (id === 'client') return words('pages.release.forClient');
  return id === 'review' ? words('pages.release.forReview') : id;
}

/** Address of the page with what is looked at, and something else of it. */
export function lookQuery(page: ReleasePage, other: { readonly by?: string; readonly profile?: string }): string {
  const { by, profile, locales } = page;
  return new URLSearchParams([
    ...chosenTags(locales).map((tag): [string, string] => ['locale', tag]),
    ['by', other.by ?? by],
    ['for', other.profile ?? profile.id],
  ]).toString();
}

/** The locales that are released, each with its own count, and how the list is ordered. */
export function choices(page: ReleasePage): Html {
  const { words, locales, by, profile } = page;
  const order = (one: ReleasePage['by'], word: string): Html =>
    html`<a href="?${lookQuery(page, { by: one })}" ${one === by && html`aria-current="true"`}>${word}</a>`;
  return html`<div class="row picks"><form method="get" action="/c/release" class="row" data-choose><fieldset class="row bare"><legend class="vh">${words('pages.release.which')}</legend>${locales.map(
    (one) =>
      html`<label class="opt"><input type="checkbox" name="locale" value="${one.tag}" ${one.isChosen && html`checked`}> ${one.tag} <span class="q">${countOf(one, words)}</span></label>`,
  )}</fieldset><input type="hidden" name="by" value="${by}"><input type="hidden" name="for" value="${profile.id}"><button class="btn sm nojs">${words('pages.release.choose')}</button></form>${
    lackingOf(page).length > 0 &&
    html`<nav class="seg sm end" aria-label="${words('pages.release.order')}">${order('organisation', words('pages.release.byOrganisation'))}${order('slide', words('pages.release.bySlide'))}</nav>`
  }</div>`;
}

function countOf({ missing, total, isSent }: GateOfLocale, words: Words): string {
  if (total === 0) return '';
  if (missing === 0) return words('countOf', { number: total, total });
  return isSent ? words('pages.release.lacks', { count: missing }) : words('pages.release.unsent');
}

/** What a release is held against, each as it stands. */
export function checks(page: ReleasePage): Html {
  const { words, remarks, unfit, unfinished, broken, head, exempt } = page;
  const all = pairsOf(page);
  const settled = all.length - lackingOf(page).length;
  const row = (isFine: boolean, word: string, value: Html | string): Html =>
    html`<tr><td>${status(isFine ? 'ok' : 'err', word)}</td><td class="n">${value}</td></tr>`;
  const of = (number: number, total: number): string => words('countOf', { number, total });
  const held = new Set([...unfit, ...unfinished.map(({ locale }) => locale)]);
  const tags = chosenTags(page.locales).filter((tag) => !held.has(tag));
  return html`<section aria-labelledby="checks"><h2 id="checks">${words('pages.release.checks')}</h2><table class="plain tight"><caption class="vh">${words('pages.release.checks')}</caption><tbody>${
    exempt === undefined && row(settled === all.length, words('pages.release.checkApprovals'), of(settled, all.length))
  }${exempt !== 'none' && row(remarks.open === 0, words('pages.release.checkRemarks'), of(remarks.all - remarks.open, remarks.all))}${row(held.size === 0, words('pages.release.checkFits'), tags.join(', ') || '–')}${row(broken === undefined, words('pages.release.checkLog'), html`${words('pages.frame.head')} <code>${head}</code>`)}</tbody></table></section>`;
}
