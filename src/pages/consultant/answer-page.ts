/** An answer file of the pages that came back by mail: its verdicts, to be recorded after a yes. */
import type { Words } from '../../model/program-words.js';
import { type Html, html } from '../html.js';
import { status } from '../icons.js';
import { type Around, consultantPage, csrfField } from './frame.js';
import type { UploadedName } from './import-parts.js';

export interface AnswerPage extends Around {
  readonly file: UploadedName;
  readonly short: string;
  readonly localeName: string;
  readonly verdicts: readonly AnswerRow[];
  readonly remarks: number;
  /** What is said to our questions, and whether the log has it. */
  readonly replies: readonly { readonly text: string; readonly isTaken: boolean }[];
  /** Why some were not recorded: the program's own words. */
  readonly refused: readonly string[];
}

export interface AnswerRow {
  readonly slide: string;
  /** First digits of the version that was on the screen. */
  readonly version: string;
  readonly verdict: 'approved' | 'changes-requested' | null;
  readonly state: 'none' | 'not recorded' | 'recorded' | 'refused';
}

export function answerPage(page: AnswerPage): Html {
  const { words, file, short, localeName, verdicts, remarks, replies, refused } = page;
  const said = remarks + replies.filter(({ isTaken }) => isTaken).length;
  const left = verdicts.filter(({ state }) => state === 'not recorded').length;
  return consultantPage(page, {
    title: words('pages.import.title'),
    here: 'import',
    look: 'imp-page',
    skipTo: 'taken',
    body: html`<div class="imp-bar"><div><h1>${words('pages.import.from', { name: short })} <code>${file.name}</code></h1><p class="s m">${localeName}</p></div>${said > 0 && html`<a class="btn end" href="/c/remarks">${words('pages.import.remarks', { count: said })}</a>`}</div>
<div class="wrap pre" id="taken">${refused.length > 0 && html`<div class="banner" role="alert"><div><p><b>${words('pages.import.notAll')}</b></p>${refused.map((why) => html`<p lang="en">${why}</p>`)}</div></div>`}
${replies.length > 0 && saidTo(replies, words)}${verdicts.length > 0 && html`<div class="scroll" tabindex="0" role="region" aria-label="${words('pages.import.verdicts')}"><table class="plain"><caption class="vh">${words('pages.import.verdicts')}</caption><thead><tr><th scope="col">${words('pages.matrix.slide')}</th><th scope="col">${words('pages.matrix.state')}</th><th scope="col">${words('pages.matrix.version')}</th><th scope="col">${words('pages.frame.log')}</th></tr></thead><tbody>${verdicts.map((one) => row(one, words))}</tbody></table></div>`}
${left > 0 && page.broken === undefined && html`<form method="post" action="/c/import/record" class="acts">${csrfField(page)}<input type="hidden" name="file" value="${file.id}"><button class="btn pri">${words('pages.import.record', { count: left })}</button></form>`}</div>`,
  });
}

const saidTo = (replies: AnswerPage['replies'], words: Words): Html =>
  html`<h2>${words('pages.import.replies')}</h2><ul>${replies.map(({ text, isTaken }) => html`<li><p class="said">${text}</p>${isTaken ? status('ok', words('pages.import.recorded')) : status('no', words('pages.import.notRecorded'))}</li>`)}</ul>`;

const row = ({ slide, version, verdict, state }: AnswerRow, words: Words): Html =>
  html`<tr><td>${slide}</td><td>${verdict === null ? status('say', words('pages.state.commented')) : verdict === 'approved' ? status('ok', words('pages.state.approved')) : status('change', words('pages.state.changesRequested'))}</td><td><code>${version}</code></td><td>${became(state, words)}</td></tr>`;

function became(state: AnswerRow['state'], words: Words): string {
  switch (state) {
    case 'none':
      return '–';
    case 'not recorded':
      return words('pages.import.notRecorded');
    case 'recorded':
      return words('pages.import.recorded');
    case 'refused':
      return words('pages.import.otherVersion');
  }
}
