/** A proposal on a fact: what prints it, before and after, whose approvals fall, and the source that is asked for. */
import type { Words } from '../../model/program-words.js';
import type { Piece } from '../../review/word-diff.js';
import { type Html, html } from '../html.js';
import { icon } from '../icons.js';
import { piece } from '../word-pieces.js';
import { slideLink } from './places.js';

/** Where a new figure stands: asked for, since the old words no longer say it. */
export interface FigureSource {
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  readonly source: string;
  readonly quote: string;
}

/** Chosen in place of a source where none says the figure yet; ids begin with a letter. */
export const NO_SOURCE = '-';

/** What a slide prints of a figure, before and after. */
export interface Printing {
  /** Tags of the locales that print the same; none where the deck has one alone. */
  readonly locales: readonly string[];
  readonly pieces: readonly Piece[];
  /** In how many places. */
  readonly places: number;
  /** What it is reckoned from: «10 + 49 + 100». */
  readonly from?: string;
  /** In the speaker notes. */
  readonly isNote?: true;
}

export interface ChosenFigure extends FigureSource {
  readonly fact: string;
  /** In how many places it is printed or drawn, over all slides, in the language of the pack. */
  readonly places: number;
  readonly slides: readonly {
    /** Absent where the slide is not in this deck. */
    readonly slide?: string;
    readonly name: string;
    /** None where the figure is drawn alone. */
    readonly prints: readonly Printing[];
    readonly falls: readonly string[];
  }[];
}

export const figureBox = (
  { fact, places, slides }: ChosenFigure,
  { words, locale }: { readonly words: Words; readonly locale: string },
): Html =>
  html`<p class="say-box">${words('pages.import.figureFrom')} <code>${fact}</code>. ${words('pages.import.figureWhy')} ${follow(places, slides.length, words)}</p>
<table class="plain prints"><caption class="vh">${words('pages.import.printing')}</caption><thead><tr><th scope="col">${words('pages.matrix.slide')}</th><th scope="col">${words('pages.import.prints')}</th><th scope="col">${words('pages.import.falling')}</th></tr></thead><tbody>${slides.map(
    ({ slide, name, prints, falls }) =>
      html`<tr><td>${slide === undefined ? name : slideLink(slide, name, locale)}</td><td>${prints.length === 0 ? words('pages.import.drawn') : html`<ul>${prints.map((one) => printing(one, words))}</ul>`}</td><td>${falls.length === 0 ? words('pages.import.noneValid') : falls.join(', ')}</td></tr>`,
  )}</tbody></table>`;

const follow = (places: number, count: number, words: Words): string =>
  words('pages.import.follow', { places: words('pages.import.places', { count: places }), count });

/** «ca. 157 159 årsverk», in what languages, how often, and reckoned from what. */
function printing({ locales, pieces, places, from, isNote }: Printing, words: Words): Html {
  const about = [
    places > 1 ? words('pages.import.places', { count: places }) : undefined,
    from === undefined ? undefined : words('pages.import.reckoned', { from }),
    isNote === true ? words('pages.import.kind.notes') : undefined,
  ].filter((one) => one !== undefined);
  return html`<li>${locales.length > 0 && html`<span class="q">${locales.join(', ')}</span> `}«${pieces.map(piece)}»${about.map((one) => html` · ${one}`)}</li>`;
}

/** Said of what was accepted without one. */
export const sourceless = ({ source }: FigureSource, words: Words): Html | undefined =>
  source === NO_SOURCE
    ? html`<p class="say-box">${icon('warn')} <b>${words('pages.import.noSource')}</b> ${words('pages.import.noSourceWhy')}</p>`
    : undefined;

/** `at`: what ids on the page begin with, since a page may ask twice. */
export const figureFields = ({ sources, source, quote }: FigureSource, words: Words, at = ''): Html =>
  html`<div><label for="${at}src">${words('pages.import.source')}</label><select id="${at}src" name="source" required><option value="">–</option>${sources.map(
    ({ id, name }) => html`<option value="${id}" ${id === source && html`selected`}>${name}</option>`,
  )}<option value="${NO_SOURCE}" ${source === NO_SOURCE && html`selected`}>${words('pages.import.noSource')}</option></select></div><div><label for="${at}quote">${words('pages.import.quote')}</label><textarea id="${at}quote" name="quote" rows="2" aria-describedby="${at}quote-hint">${quote}</textarea><p class="s m" id="${at}quote-hint">${words('pages.import.quoteWhy')} ${words('pages.import.noSourceWhy')}</p></div>`;
