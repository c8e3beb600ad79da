/** What is said beside a remark: how it came, and what is proposed for the same part; and in which order remarks stand. */
import type { Words } from '../../model/program-words.js';
import type { Piece } from '../../review/word-diff.js';
import { type Html, html } from '../html.js';
import { piece } from '../word-pieces.js';

/** `open`: what is to be done first. */
export const REMARK_SORTS = ['open', 'slides', 'organisation', 'newest'] as const;
export type RemarkSort = (typeof REMARK_SORTS)[number];

/** How a remark came: written on the pages, or in a file that came back. */
export type Origin = 'page' | 'answer' | 'pptx' | 'pdf' | 'mail';

/** What somebody proposes for the part that a remark is on. */
export interface Beside {
  /** What changes, with a few words around it; absent where the remark is that proposal itself. */
  readonly pieces?: readonly Piece[];
  /** Name of the file that it came in. */
  readonly file: string;
  /** Its page; absent where the server has forgotten the file. */
  readonly address?: string;
}

/** By the file that it came in, as its name ends. */
export function originOf(file: string | undefined): Origin {
  if (file === undefined) return 'page';
  const ending = /[^.]*$/u.exec(file.toLowerCase())?.[0];
  return ending === 'pptx' || ending === 'pdf' ? ending : ending === 'json' ? 'answer' : 'mail';
}

export const sortSelect = (sort: RemarkSort, words: Words): Html =>
  html`<select id="sort" name="sort">${REMARK_SORTS.map(
    (one) => html`<option value="${one}" ${one === sort && html`selected`}>${sortWord(one, words)}</option>`,
  )}</select>`;

function sortWord(sort: RemarkSort, words: Words): string {
  switch (sort) {
    case 'open':
      return words('pages.remarks.sortOpen');
    case 'slides':
      return words('pages.remarks.sortSlides');
    case 'organisation':
      return words('pages.remarks.sortOrganisation');
    case 'newest':
      return words('pages.remarks.sortNewest');
  }
}

export function originWord(origin: Origin, words: Words): string {
  switch (origin) {
    case 'page':
      return words('pages.remarks.fromPage');
    case 'answer':
      return words('pages.remarks.fromAnswer');
    case 'pptx':
      return words('pages.remarks.fromPptx');
    case 'pdf':
      return words('pages.remarks.fromPdf');
    case 'mail':
      return words('pages.remarks.fromMail');
  }
}

interface Marked {
  readonly beside?: Beside;
  /** Name of the organisation in short. */
  readonly short: string;
}

/** The proposal for the same part, or where it can be seen again. */
export function besideOf({ beside, short }: Marked, words: Words): Html | undefined {
  if (beside === undefined) return undefined;
  const { pieces, file, address } = beside;
  const said =
    pieces === undefined ? words('pages.remarks.inFile', { file }) : words('pages.remarks.proposal', { name: short });
  const change = pieces !== undefined && html` ${pieces.map(piece)}`;
  return address === undefined
    ? html`<p class="sub">${said}${change} · ${words('pages.remarks.proposalAway', { file })} <a href="/c/import">${words('pages.import.title')}</a></p>`
    : html`<p class="sub"><a href="${address}">${said}</a>${change}</p>`;
}
