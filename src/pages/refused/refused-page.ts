/** Says why somebody was not let in or was not heard, and gives back every word that was written. */
import type { Words } from '../../model/program-words.js';
import { type Html, html } from '../html.js';
import { servedPage } from '../served-page.js';

/**
 * What stands in the way. `moved`: the slide tells something else now. `closed`: the last day for an answer is past. `settled`: the question is
 * no longer open, said to whoever answers it; `handled`: the remark is not, or the reply stands there, said to the consultant.
 */
export type Reason =
  | 'unknown'
  | 'over'
  | 'forged'
  | 'too-large'
  | 'too-many'
  | 'malformed'
  | 'moved'
  | 'settled'
  | 'handled'
  | 'closed'
  | 'foreign'
  | 'unwritten'
  | 'nameless'
  | 'wordless'
  | 'sourceless'
  | 'same-text'
  | 'reminded'
  | 'forgotten'
  | 'unlaid'
  | 'missing'
  | 'unchosen'
  | 'reasonless';

export interface RefusedPage {
  readonly lang: string;
  readonly words: Words;
  readonly reason: Reason;
  /** What was written, to be copied or kept. */
  readonly kept: readonly string[];
  /** Where to go on; absent where there is nowhere. */
  readonly back?: string;
  /** Whether it is said to the consultant, who got no link in a letter, and asks no sender. */
  readonly isConsultant?: true;
}

export function refusedPage(page: RefusedPage): Html {
  const { lang, words, reason, kept, back, isConsultant } = page;
  const say = (isConsultant === true ? TO_CONSULTANT[reason] : undefined) ?? SAID[reason];
  const { title, why } = say(words);
  const body = html`<main class="refused">
<h1>${title}</h1>
<p>${why}</p>
${kept.length > 0 && keptWords(kept, words)}
${back !== undefined && html`<p><a class="btn pri" href="${back}">${goOn(page)}</a></p>`}
</main>`;
  return servedPage({ lang, title, styles: ['/assets/base.css', '/assets/served.css'], look: 'plain-page', body });
}

function goOn({ reason, words, isConsultant }: RefusedPage): string {
  if (reason === 'moved') return words('pages.refused.newVersion');
  return isConsultant === true ? words('pages.refused.goBack') : words('pages.refused.back');
}

const keptWords = (kept: readonly string[], words: Words): Html => html`<section aria-labelledby="kept">
<h2 id="kept">${words('pages.refused.kept')}</h2>
<p class="m">${words('pages.refused.keptWhy')}</p>
${kept.map(
  (text, index) =>
    html`<label for="kept-${index}" class="vh">${words('pages.refused.text')} ${index + 1}</label><textarea id="kept-${index}" rows="6" readonly>${text}</textarea>`,
)}
<p><a class="btn" download="${words('pages.refused.file')}.txt" href="data:text/plain;charset=utf-8,${encodeURIComponent(kept.join('\n\n'))}">${words('pages.refused.download')}</a></p>
</section>`;

interface Said {
  readonly title: string;
  readonly why: string;
}

const SAID: Readonly<Record<Reason, (words: Words) => Said>> = {
  unknown: (words) => ({ title: words('pages.refused.unknown'), why: words('pages.refused.unknownWhy') }),
  over: (words) => ({ title: words('pages.refused.over'), why: words('pages.refused.overWhy') }),
  forged: (words) => ({ title: words('pages.refused.forged'), why: words('pages.refused.forgedWhy') }),
  'too-large': (words) => ({ title: words('pages.refused.tooLarge'), why: words('pages.refused.tooLargeWhy') }),
  'too-many': (words) => ({ title: words('pages.refused.tooMany'), why: words('pages.refused.tooManyWhy') }),
  malformed: (words) => ({ title: words('pages.refused.malformed'), why: words('pages.refused.malformedWhy') }),
  moved: (words) => ({ title: words('pages.refused.moved'), why: words('pages.refused.movedWhy') }),
  settled: (words) => ({ title: words('pages.refused.settled'), why: words('pages.refused.settledWhy') }),
  handled: (words) => ({ title: words('pages.refused.handled'), why: words('pages.refused.handledWhy') }),
  closed: (words) => ({ title: words('pages.refused.closed'), why: words('pages.refused.closedWhy') }),
  foreign: (words) => ({ title: words('pages.refused.foreign'), why: words('pages.refused.foreignWhy') }),
  unlaid: (words) => ({ title: words('pages.served.unlaid'), why: words('pages.served.unlaidWhy') }),
  nameless: (words) => ({ title: words('pages.refused.nameless'), why: words('pages.refused.namelessWhy') }),
  wordless: (words) => ({ title: words('pages.refused.wordless'), why: words('pages.refused.wordlessWhy') }),
  reminded: (words) => ({ title: words('pages.refused.reminded'), why: words('pages.refused.remindedWhy') }),
  sourceless: (words) => ({ title: words('pages.refused.sourceless'), why: words('pages.refused.sourcelessWhy') }),
  'same-text': (words) => ({ title: words('pages.refused.sameText'), why: words('pages.refused.sameTextWhy') }),
  forgotten: (words) => ({ title: words('pages.refused.forgotten'), why: words('pages.refused.forgottenWhy') }),
  unwritten: (words) => ({ title: words('pages.refused.unwritten'), why: words('pages.refused.unwrittenWhy') }),
  missing: (words) => ({ title: words('pages.refused.unknown'), why: words('pages.refused.missingWhy') }),
  unchosen: (words) => ({ title: words('pages.refused.unchosen'), why: words('pages.refused.unchosenWhy') }),
  reasonless: (words) => ({ title: words('pages.refused.reasonless'), why: words('pages.refused.reasonlessWhy') }),
};

/** What is said otherwise there. */
const TO_CONSULTANT: Partial<typeof SAID> = {
  unknown: (words) => ({ title: words('pages.refused.shutOut'), why: words('pages.refused.shutOutWhy') }),
  foreign: (words) => ({ title: words('pages.refused.undescribed'), why: words('pages.refused.undescribedWhy') }),
  unwritten: (words) => ({ title: words('pages.refused.unrecorded'), why: words('pages.refused.unrecordedWhy') }),
};
