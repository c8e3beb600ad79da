/** Whether the text of a proposal fits where it stands: in words and lines, and by how much not. */
import type { Words } from '../../model/program-words.js';
import { type Html, html } from '../html.js';
import { icon, status } from '../icons.js';
import { faultWords } from './fault.js';
import type { Fit, FitInLines } from './import-parts.js';

/** What is off because of it says so by this. */
export const FIT_ID = 'fit';

/** `id`: by which others refer to it; one that is measured while somebody types has none. */
export function fitBox(fit: Fit, words: Words, id?: string): Html {
  if ('fault' in fit)
    return html`<p class="say-box" ${id !== undefined && html`id="${id}"`}>${icon('warn')} <b>${words('pages.import.cannot')}</b> ${faultWords(fit.fault, words)}</p>`;
  const { taken, room, cut, areBoth } = fit;
  if (cut !== undefined) return tooLong(fit, cut, words, id);
  const lines = { taken, count: room };
  return html`<p>${status('ok', areBoth === true ? words('pages.import.bothFit', lines) : words('pages.import.fitsIn', lines))}</p>`;
}

const tooLong = ({ taken, room }: FitInLines, cut: number, words: Words, id: string | undefined): Html =>
  html`<div class="fit" ${id !== undefined && html`id="${id}"`}><p class="row">${status('err', words('pages.import.tooLong', { count: taken - room }))} <span class="s">${words('pages.import.takes', { taken, count: room })}</span></p><p class="s">${words('pages.import.cut', { count: cut })}</p></div>`;
