/** What stands below a slide: what has changed, remarks, and the slide's text. */
import { type Html, html } from '../html.js';
import { beforeIn, nowIn, type Piece } from '../../review/word-diff.js';
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
  const { words, lang } = page;
  if (since === undefined) return html`<p class="m">${words('pages.review.firstTime')}</p>`;
  const date = dayInWords(since.on, lang);
  const when = words(since.what === 'approved' ? 'pages.review.sinceApproved' : 'pages.review.sinceSent', { date });
  if (!since.changed) return html`<p class="m">${words('pages.review.noChanges')}</p>`;
  if (!since.known) return html`<p class="m">${words('pages.review.unknownChanges', { date })}</p>`;
  if (since.changes.length === 0) return html`<p class="m">${words('pages.review.otherChanges')}</p>`;
  return html`<p class="s q when">${when}</p>
<ol class="diff">${since.changes.map((change, index) => oneChange(page, change, index + 1))}</ol>`;
}

const oneChange = ({ words }: ReviewerPage, change: Change, number: number): Html => html`<li>
<span class="num" aria-hidden="true">${number}</span>
<div><h3 class="where">${change.label}</h3>
<dl class="ba">${side(words('pages.review.before'), change.before, 'was')}${side(words('pages.review.now'), change.now, 'now')}</dl>
<p class="uni">${change.merged.map(piece)}</p></div></li>`;

const side = (name: string, pieces: readonly Piece[] | undefined, look: string): Html | undefined =>
  pieces && html`<div class="${look}"><dt>${name}</dt><dd>${pieces.map(piece)}</dd></div>`;

function piece({ kind, text }: Piece): Html {
  if (kind === 'same') return html`${text}`;
  return kind === 'gone' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
}

/** Of two versions of a text what the page shows of it. */
export const changeOf = (unit: string, label: string, pieces: readonly Piece[]): Change => {
  const [before, now] = [beforeIn(pieces), nowIn(pieces)];
  return {
    unit,
    label,
    ...(before.length > 0 ? { before } : {}),
    ...(now.length > 0 ? { now } : {}),
    merged: pieces,
  };
};

const said = (page: ReviewerPage, { remarks }: ReviewerSlide): Html => html`<ul class="says" data-say>${remarks.map(
  (remark) => earlier(page, remark),
)}</ul>
<p class="m" data-nosay${remarks.length > 0 ? HIDDEN : ''}>${page.words('pages.review.noRemarks')}</p>`;

const HIDDEN = html` hidden`;

const earlier = ({ words, lang }: ReviewerPage, { label, text, by, on, state, reason = '' }: PageRemark): Html => {
  const became = {
    open: undefined,
    done: words('pages.review.remarkDone'),
    declined: words('pages.review.remarkDeclined', { reason }),
  };
  return html`<li><p class="where"><b>${label}</b> <span class="s q">${by}, ${dayInWords(on, lang)}</span></p><p class="said">${text}</p>${
    became[state] !== undefined && html`<p class="s became">${became[state]}</p>`
  }</li>`;
};

const texts = ({ parts, lang }: ReviewerSlide): Html =>
  html`<dl class="units" lang="${lang}">${parts.map(oneText)}</dl>`;

const oneText = ({ label, text }: Part): Html => html`<div><dt>${label}</dt><dd>${text}</dd></div>`;
