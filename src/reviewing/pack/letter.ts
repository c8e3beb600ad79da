/** The letter that goes with a pack, in the words of a locale. */
import type { LocalisedDeck } from '../../localise/localised-deck.js';
import { dayInWords, weekdayInWords } from '../../pages/reviewer/page-words.js';
import { pageRange, type ReviewerSlide } from '../../pages/reviewer/reviewer-page.js';

export interface LetterFacts {
  readonly organisation: string;
  readonly slides: readonly Pick<ReviewerSlide, 'pages' | 'title'>[];
  /** Names of the files, the page last. */
  readonly files: readonly string[];
  readonly deadline?: string;
  readonly head: string;
  /** ISO 8601. */
  readonly today: string;
}

export interface Letter {
  readonly subject: string;
  /** Lines end in a line feed. */
  readonly text: string;
}

export function letterIn({ words, spec, lang }: LocalisedDeck, facts: LetterFacts): Letter {
  const { organisation, slides, files, deadline, head, today } = facts;
  const { title } = spec;
  const count = slides.length;
  const listed = slides.map((slide) => `  ${words('pages.review.page', { page: pageRange(slide) })}: ${slide.title}`);
  const paragraphs = [
    words('letter.greeting'),
    words('letter.intro', { count, organisation, title }),
    listed.join('\n'),
    words('letter.how', { file: files.at(-1) ?? '' }),
    words('letter.others', { files: files.slice(0, -1).join(', ') }),
    ...(deadline === undefined ? [] : [words('letter.deadline', { date: weekdayInWords(deadline, lang) })]),
    words('letter.version', { version: head.slice(0, 8), date: dayInWords(today, lang) }),
    `${words('letter.regards')}\n${spec.author}`,
  ];
  return { subject: words('letter.subject', { organisation, title }), text: `${paragraphs.join('\n\n')}\n` };
}
