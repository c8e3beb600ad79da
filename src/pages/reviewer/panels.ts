/** What stands below a slide: what has changed, remarks, and the slide's text. */
import { type Html, html } from '../html.js';
import { beforeIn, nowIn, type Piece } from '../../review/word-diff.js';
import { piece } from '../word-pieces.js';
import { dayInWords } from './page-words.js';
import type { Change, PageRemark, Part, ReviewerPage, ReviewerSlide, Since } from './reviewer-page.js';

export type PanelName = 'diff' | 'say' | 'text';

export interface Panel {
  readonly name: PanelName;
  readonly label: string;
  readonly content: Html;
}

export const panelsOf = (page: ReviewerPage, slide: ReviewerSlide): readonly Panel[] => [
  {
    name: 'diff',
    label: page.words('pages.review.changes', { count: slide.since?.changes.length ?? 0 }),
    content: changed(page, slide.since),
  },
  {
    name: 'say',
    label: page.words('pages.review.remarks', { count: slide.remarks.length }),
    content: said(page, slide),
  },
  { name: 'text', label: page.words('pages.review.text'), content: texts(slide) },
];

function changed(page: ReviewerPage, since: Since | undefined): Html {
  const { words, lang, made } = page;
  if (since === undefined) return html`<p class="m">${words('pages.review.firstTime')}</p>`;
  const date = dayInWords(since.on, lang, made);
  const when =
    since.what === 'approved'
      ? words('pages.review.sinceApproved', { date })
      : words('pages.review.sinceSent', { date });
  if (!since.changed) return html`<p class="m">${words('pages.review.noChanges')}</p>`;
  if (!since.known) return html`<p class="m">${words('pages.review.unknownChanges', { date })}</p>`;
  if (since.changes.length === 0) return html`<p class="m">${words('pages.review.otherChanges')}</p>`;
  return html`<p class="s q when">${when}</p>
<ol class="diff">${since.changes.map((change, index) => oneChange(page, change, index + 1))}</ol>`;
}

const oneChange = ({ words }: ReviewerPage, change: Change, number: number): Html => html`<li>
<span class="num" aria-hidden="true">${number}</span>
<div><h3 class="where">${change.label}</h3>
<dl class="ba">${side(words('pages.review.before'), change.before, 'was')} ${side(words('pages.review.now'), change.now, 'now')}</dl>
<p class="uni">${change.merged.map(piece)}</p></div></li>`;

const side = (name: string, pieces: readonly Piece[] | undefined, look: string): Html | undefined =>
  pieces && html`<div class="${look}"><dt>${name}</dt> <dd>${pieces.map(piece)}</dd></div>`;

/** What the page shows of two versions of a text. */
export function changeOf(unit: string, label: string, pieces: readonly Piece[]): Change {
  const [before, now] = [beforeIn(pieces), nowIn(pieces)];
  const [was, is] = [before.length > 0 && { before }, now.length > 0 && { now }];
  return { unit, label, ...was, ...is, merged: pieces };
}

const said = (page: ReviewerPage, { remarks }: ReviewerSlide): Html => html`<ul class="says" data-say>${remarks.map(
  (remark) => earlier(page, remark),
)}</ul>
<p class="m" data-nosay${remarks.length > 0 ? HIDDEN : ''}>${page.words('pages.review.noRemarks')}<span class="js" data-howsay> ${page.words('pages.review.howRemark')}</span></p>`;

const HIDDEN = html` hidden`;

function earlier(page: ReviewerPage, { label, text, by, on, ...remark }: PageRemark): Html {
  const became = becameOf(page, remark);
  const when = dayInWords(on, page.lang, page.made);
  return html`<li><p class="where"><b>${label}</b> <span class="s q">${by}, ${when}</span></p><p class="said">${text}</p>${
    became && html`<p class="s became">${became}</p>`
  }</li>`;
}

function becameOf({ words }: ReviewerPage, { state, reason = '' }: Pick<PageRemark, 'state' | 'reason'>) {
  if (state === 'open') return undefined;
  return state === 'done' ? words('pages.review.remarkDone') : words('pages.review.remarkDeclined', { reason });
}

const texts = ({ parts, lang }: ReviewerSlide): Html =>
  html`<dl class="units" lang="${lang}">${parts.map(oneText)}</dl>`;

const oneText = ({ label, text }: Part): Html => html`<div><dt>${label}</dt><dd>${text}</dd></div>`;
