/** Files that came back: where they are uploaded, and what one of them proposes for the content. */
import type { Words } from '../../model/program-words.js';
import { type Html, html } from '../html.js';
import { icon } from '../icons.js';
import { bar } from './bar.js';
import { type Around, consultantPage, csrfField } from './frame.js';
import {
  type ImportPage,
  type ShownProposal,
  type ShownSort,
  slideOf,
  SORTS,
  sortOf,
  stateOf,
  type UploadedName,
} from './import-parts.js';
import { chosenProposal } from './import-proposal.js';
import { unreadEntry, unreadParts } from './import-unread.js';

export function importPage(page: ImportPage): Html {
  const { words, proposals, chosen, unread } = page;
  return consultantPage(page, {
    title: words('pages.import.title'),
    here: 'import',
    look: 'imp-page',
    skipTo: 'rl',
    styles: page.slideStyles,
    body: html`${top(page)}
${
  proposals.length + unread.length + page.written === 0
    ? html`<p class="say-box lone" id="rl">${words('pages.import.nothing')}</p>`
    : html`<div class="imp ${page.look.isLarge && chosen?.picture !== undefined && 'large'}">${list(page)}${looked(page)}</div>`
}`,
  });
}

/** What is looked at beside the list. */
function looked(page: ImportPage): Html {
  const { words, chosen, proposals } = page;
  if (page.isUnread === true) return unreadParts(page);
  if (chosen !== undefined) return chosenProposal(page, chosen);
  return html`<div class="ctx prop"><p class="m">${proposals.length === 0 ? words('pages.import.allDone') : words('pages.import.choose')}</p></div>`;
}

const isSettled = ({ state }: ShownProposal): boolean => state !== 'open';

function top(page: ImportPage): Html {
  const { words, file, short, localeName, pack, saved, proposals, written, remarks } = page;
  const total = proposals.length + written;
  const settled = proposals.filter(isSettled).length + written;
  const accepted = proposals.filter(({ state }) => state === 'accepted').length;
  const about = [
    ...(saved === undefined ? [] : savedIn(saved, words)),
    localeName,
    pack.sent === undefined ? undefined : words('pages.import.sentOn', { date: pack.sent }),
    pack.head === undefined ? undefined : `${words('pages.frame.head')} ${pack.head.slice(0, 8)}`,
  ].filter((one) => one !== undefined);
  return html`<div class="imp-bar"><div><h1>${words('pages.import.from', { name: short })} <code>${file.name}</code></h1><p class="s m">${about.join(' · ')}</p></div>
<div class="row end">${total > 0 && html`<span class="n"><b>${words('countOf', { number: settled, total })}</b> ${words('pages.import.handled')}</span>${bar({ settled, stale: 0, change: 0, total })}`}
${remarks > 0 && html`<a class="btn" href="/c/remarks">${words('pages.import.remarks', { count: remarks })}</a>`}${page.broken === undefined && allSure(page)}${
    accepted > 0 && page.broken === undefined
      ? html`<a class="btn pri" href="/c/import/preview?file=${file.id}">${words('pages.import.see', { count: accepted })}</a>`
      : html`<span class="btn off" role="note">${words('pages.import.seeNone')}</span>`
  }</div></div>`;
}

function savedIn({ by, at, program }: NonNullable<ImportPage['saved']>, words: Words): readonly string[] {
  const said = [
    ...(at === undefined ? [] : [words('pages.import.savedAt', { date: at })]),
    ...(program === undefined ? [] : [words('pages.import.savedIn', { program })]),
  ];
  return [...(by === undefined ? [] : [by]), ...(said.length === 0 ? [] : [said.join(' ')])];
}

/** Neither conflicts nor figures, nor what is unsure. */
function allSure(page: ImportPage): Html | undefined {
  const count = page.proposals.filter(({ sort, state }) => sort === 'sure' && state === 'open').length;
  if (count === 0) return undefined;
  return html`<form method="post" action="/c/import/sure">${csrfField(page)}<input type="hidden" name="file" value="${page.file.id}"><button class="btn">${page.words('pages.import.acceptSure', { count })}</button></form>`;
}

const isShown = ({ sort }: ShownProposal, show: ShownSort): boolean =>
  show === 'all' || show === sort || (show === 'check' && CHECKED.has(sort));

const CHECKED = new Set<ShownProposal['sort']>(['figure', 'hand', 'long']);

function list(page: ImportPage): Html {
  const { words, proposals, show, unread } = page;
  const shown = proposals.filter((one) => isShown(one, show));
  const conflicts = shown.filter(({ sort }) => sort === 'conflict');
  const others = shown.filter(({ sort }) => sort !== 'conflict');
  const slides = [...new Set(others.map(({ slide }) => slide))];
  return html`<div class="rem-list" id="rl" tabindex="0" role="region" aria-label="${words('pages.import.proposals')}">${filters(page)}
${conflicts.length > 0 && group(words('pages.import.conflictsFirst'), conflicts, page, (one) => slideOf({ ...one, title: one.part }))}
${slides.map((slide) => {
  const own = others.filter((one) => one.slide === slide);
  return group(own.slice(0, 1).map(slideOf).join(''), own, page, ({ part }) => part);
})}
${unread.length > 0 && unreadEntry(page)}</div>`;
}

function filters({ words, proposals, show, file }: ImportPage): Html {
  return html`<nav class="row filters" aria-label="${words('pages.matrix.state')}">${SORTS.map((one) => {
    const count = proposals.filter((each) => isShown(each, one)).length;
    const query = new URLSearchParams({ file: file.id, show: one }).toString();
    return html`<a class="btn" href="/c/import?${query}" ${one === show && html`aria-current="true"`}>${showWord(one, words)} <b>${count}</b></a>`;
  })}</nav>`;
}

function showWord(show: ShownSort, words: Words): string {
  switch (show) {
    case 'all':
      return words('pages.matrix.all');
    case 'conflict':
      return words('pages.import.conflict');
    case 'check':
      return words('pages.import.check');
    case 'sure':
      return words('pages.import.sureOnes');
  }
}

const group = (
  head: string,
  proposals: readonly ShownProposal[],
  page: ImportPage,
  nameOf: (proposal: ShownProposal) => string,
): Html => html`<h2 class="g">${head}</h2><ol>${proposals.map((one) => entry(one, nameOf(one), page))}</ol>`;

function entry(proposal: ShownProposal, name: string, { words, chosen, show, file }: ImportPage): Html {
  const { id, state } = proposal;
  const isChosen = chosen?.id === id;
  const query = new URLSearchParams({ file: file.id, show, proposal: id }).toString();
  return html`<li><div class="th ${isChosen && 'sel'}"><a class="open" href="/c/import?${query}#rh" ${isChosen && html`aria-current="true"`}>${name}</a><p>${inShort(proposal, words)}</p><p class="row s">${sortOf(proposal, words)}${state !== 'open' && stateOf(proposal, words)}</p></div></li>`;
}

function inShort({ now, printedOn, sort, fit }: ShownProposal, words: Words): string {
  if (printedOn !== undefined) return `${now} · ${words('pages.import.printedOn', { count: printedOn })}`;
  if (sort !== 'long' || fit === undefined || 'fault' in fit) return now;
  return words('pages.import.takes', { taken: fit.taken, count: fit.room });
}

export interface UploadPage extends Around {
  readonly files: readonly (UploadedName & { readonly short: string })[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** Why a file was not taken: the program's own words, with what to do. */
  readonly refused: readonly { readonly message: string; readonly hint: string }[];
}

export function uploadPage(page: UploadPage): Html {
  const { words, files, refused } = page;
  return consultantPage(page, {
    title: words('pages.import.title'),
    here: 'import',
    look: 'imp-page',
    skipTo: 'upload',
    body: html`<div class="wrap up"><h1>${words('pages.import.title')}</h1><p class="m">${words('pages.import.what')}</p>
${refused.length > 0 && html`<div class="banner" role="alert"><div><p><b>${words('pages.import.notTaken')}</b></p>${refused.map(({ message, hint }) => html`<p lang="en">${message} ${hint}</p>`)}</div></div>`}
${page.broken === undefined && uploadForm(page)}
${files.length > 0 && html`<section aria-labelledby="up-h"><h2 id="up-h">${words('pages.import.files')}</h2><ul class="plain-list">${files.map(({ id, name, short }) => html`<li><a href="/c/import?file=${id}">${short} · ${name}</a></li>`)}</ul></section>`}</div>`,
  });
}

function uploadForm(page: UploadPage): Html {
  const { words, organisations } = page;
  return html`<form id="upload" method="post" action="/c/import" enctype="multipart/form-data" class="dlg box" data-upload>${csrfField(page)}
<div><label for="up-file">${words('pages.import.file')}</label><input type="file" id="up-file" name="file" required accept=".pptx,.pdf,.json" aria-describedby="up-hint up-err"><p class="s m" id="up-hint">${words('pages.import.fileHint')}</p><p class="err-msg" id="up-err" role="alert" hidden>${words('pages.import.tooLarge')}</p></div>
<div><label for="up-as">${words('pages.import.whose')}</label><select id="up-as" name="as"><option value="">${words('pages.import.asFile')}</option>${organisations.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select></div>
<div class="acts"><button class="btn pri">${icon('next')}${words('pages.import.read')}</button></div></form>`;
}
