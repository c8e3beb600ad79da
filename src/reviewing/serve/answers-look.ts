/** An organisation's answer list as the consultant looks at it: as the organisation gets it. */
import type { Html } from '../../pages/html.js';
import { remarksIn } from '../../review/remarks.js';
import type { Reply } from '../../server/desk.js';
import { answersDownload, answersIn, type AnswersLook } from './answers.js';
import type { Book } from './book.js';

/** Undefined where no organisation of the deck is named. */
export function answersPageFor(query: URLSearchParams, book: Book): Html | undefined {
  const look = lookIn(query, book);
  if (look === undefined) return undefined;
  const { organisation, locale, lang } = look;
  const queryIn = (tag: string): string => new URLSearchParams({ organisation, locale, lang: tag }).toString();
  return answersIn(look, book, {
    addressIn: (tag) => `/c/answers?${queryIn(tag)}`,
    download: `/c/answers.html?${queryIn(lang)}`,
    drawn: `/c/slides.css?locale=${locale}`,
    slideAt: (slide) => `/c/slide?${new URLSearchParams({ slide, locale }).toString()}`,
    back: `/c/remarks?organisation=${encodeURIComponent(organisation)}`,
    backWord: book.words(lang).words('pages.frame.remarks'),
  });
}

export function answersFileFor(query: URLSearchParams, book: Book): Reply | undefined {
  const look = lookIn(query, book);
  return look && answersDownload(look, book);
}

/** In the locale that it wrote in, unless another one is asked for. */
function lookIn(query: URLSearchParams, book: Book): AnswersLook | undefined {
  const { log, deck, organisations } = book.review();
  const organisation = query.get('organisation') ?? '';
  const all = remarksIn(log.events).filter((one) => one.organisation === organisation);
  if (!organisations.includes(organisation) && all.length === 0) return undefined;
  const known = (name: string): string | undefined => deck.locales.find((tag) => tag === query.get(name));
  const locale = known('locale') ?? deck.locales.find((tag) => tag === all[0]?.locale) ?? deck.source;
  return { organisation, locale, lang: known('lang') ?? locale };
}
