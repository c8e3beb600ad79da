/** What pages say of proposals: their sort, how sure they are, and what became of them. */
import type { Words } from '../../model/program-words.js';
import type { Unread } from '../../returned/returned.js';
import type { Piece } from '../../review/word-diff.js';
import { type Html, html } from '../html.js';
import { status } from '../icons.js';
import type { Fault } from './fault.js';
import type { Around } from './frame.js';
import type { ChosenFigure, FigureSource } from './import-figure.js';
import type { MarkedPicture } from './remarks-page.js';

/** `conflict`: the content has changed too; `figure`: printed from a fact; `hand`: no program can write it; `long`: it does not fit; `check`: not sure. */
export type Sort = 'conflict' | 'figure' | 'hand' | 'long' | 'check' | 'sure';

/** Lines that a text takes where it stands, and how many there is room for; `fault`: what else is wrong with its slide. */
export type Fit = FitInLines | { readonly fault: Fault };

export interface FitInLines {
  readonly taken: number;
  readonly room: number;
  /** For a text that is too long: about how many characters have to go. */
  readonly cut?: number;
  /** The text of today fits as well. */
  readonly areBoth?: true;
}

export const isTooLong = (fit: Fit | undefined): boolean =>
  fit !== undefined && ('fault' in fit || fit.cut !== undefined);

export interface ShownProposal {
  readonly id: string;
  readonly slide: string;
  readonly page?: number;
  /** Title of the slide. */
  readonly title: string;
  /** Name of the part of the slide. */
  readonly part: string;
  /** As it reads: in a list only what is around the change. */
  readonly now: string;
  /** For a figure: how many slides print it. */
  readonly printedOn?: number;
  /** Absent where nothing is set of it, or while it is not measured. */
  readonly fit?: Fit;
  readonly sort: Sort;
  readonly confidence: 'sure' | 'fairly sure' | 'unsure';
  readonly state: 'open' | 'accepted' | 'declined' | 'done';
  /** Other words were accepted than those proposed. */
  readonly isOwn?: 'text' | 'figure';
}

/** One version of a text, held against another. */
export interface Version {
  readonly who: 'pack' | 'theirs' | 'today' | 'packAndToday' | 'own' | 'ownFigure';
  /** Day on which it was sent, came back, or stands there; absent where nobody knows. */
  readonly on?: string;
  readonly pieces: readonly Piece[];
}

export interface ChosenProposal extends ShownProposal {
  readonly unit?: string;
  /** `content/slides/…yaml:38`. */
  readonly place?: string;
  readonly kind: string;
  /** By what it was recognised, and what is to be known of it, as sentences. */
  readonly why: string;
  readonly versions: readonly Version[];
  readonly figure?: ChosenFigure;
  /** Why no program writes it, or why it was not written. */
  readonly refused?: Fault;
  readonly reason?: string;
  /** Approvals that fall with it. */
  readonly falls: readonly string[];
  readonly picture?: MarkedPicture;
  /** It shows the slide with the proposal. */
  readonly isThen?: true;
  /** Why the slide cannot be shown with the proposal. */
  readonly unshown?: Fault;
  /** Absent where nothing can be written in place of it. */
  readonly own?: OwnWords;
  /** What was remarked on the same part of the slide. */
  readonly said: readonly {
    readonly id: string;
    readonly short: string;
    readonly at: string;
    readonly text: string;
    readonly state: 'open' | 'done' | 'declined';
  }[];
}

/** What can be written in place of a proposal. */
export interface OwnWords {
  readonly text: string;
  /** It was tried in vain. */
  readonly isOpen: boolean;
  /** How long it was then. */
  readonly fit?: FitInLines;
  /** For a figure, which is typed as slides print it; `printed` is how they do today. */
  readonly figure?: FigureSource & { readonly printed: string };
}

/** How the slide of a proposal is looked at. */
export interface Look {
  readonly view: 'now' | 'then';
  /** It takes the whole page. */
  readonly isLarge: boolean;
}

export const SORTS = ['all', 'conflict', 'check', 'sure'] as const;
export type ShownSort = (typeof SORTS)[number];

export interface ImportPage extends Around {
  readonly file: UploadedName;
  /** Whose it is, in short. */
  readonly short: string;
  /** Tag of the pack's locale. */
  readonly locale: string;
  readonly localeName: string;
  /** The pack that it is: when it was sent, and the head of the log when it was made; absent where there was none. */
  readonly pack: { readonly head?: string; readonly sent?: string };
  /** Who saved the file last, when and in which program, as far as it says so. */
  readonly saved?: { readonly by?: string; readonly at?: string; readonly program?: string };
  readonly proposals: readonly ShownProposal[];
  readonly show: ShownSort;
  readonly look: Look;
  /** Addresses of the style sheets of the slides that are shown. */
  readonly slideStyles: readonly string[];
  readonly remarks: number;
  readonly written: number;
  readonly unread: readonly ShownUnread[];
  readonly chosen?: ChosenProposal;
  /** What could not be read is looked at, in place of a proposal. */
  readonly isUnread?: true;
}

/** `isTold`: the answer list says that it could not be read. */
export type ShownUnread = Omit<Unread, 'why'> & { readonly why: string; readonly isTold?: true };

export interface UploadedName {
  readonly id: string;
  readonly name: string;
}

export const slideOf = ({ page, title }: Pick<ShownProposal, 'page' | 'title'>): string =>
  page === undefined ? title : `${page} · ${title}`;

export function sortOf({ sort, confidence }: ShownProposal, words: Words): Html {
  if (sort === 'conflict') return status('stale', words('pages.import.conflict'));
  if (sort === 'figure') return status('warn', words('pages.import.figure'));
  if (sort === 'hand') return status('warn', words('pages.import.hand'));
  if (sort === 'long') return status('err', words('pages.import.fitsNot'));
  return trust(confidence, words);
}

const BARS = { sure: 3, 'fairly sure': 2, unsure: 1 } as const;

/** A word, and as many bars of three. */
export const trust = (confidence: ShownProposal['confidence'], words: Words): Html =>
  html`<span class="st"><svg class="bars" viewBox="0 0 20 12" aria-hidden="true" focusable="false">${[0, 1, 2].map(
    (at) =>
      html`<rect class="${at < BARS[confidence] ? 'on' : ''}" x="${at * 7 + 0.5}" y="0.5" width="5" height="11"/>`,
  )}</svg><span>${trustWord(confidence, words)}</span></span>`;

function trustWord(confidence: ShownProposal['confidence'], words: Words): string {
  if (confidence === 'sure') return words('pages.import.sure');
  return confidence === 'fairly sure' ? words('pages.import.fairlySure') : words('pages.import.unsure');
}

const SIGN = { accepted: 'ok', declined: 'no', done: 'ok' } as const;

export function stateOf({ state, isOwn }: ShownProposal, words: Words): Html | undefined {
  if (state === 'open') return undefined;
  if (state === 'accepted')
    return status(SIGN[state], isOwn === undefined ? words('pages.import.accepted') : ownWord(isOwn, words));
  return status(SIGN[state], state === 'done' ? words('pages.remarks.done') : words('pages.remarks.declined'));
}

export const ownWord = (own: 'text' | 'figure', words: Words): string =>
  own === 'text' ? words('pages.import.own') : words('pages.import.ownFigure');
