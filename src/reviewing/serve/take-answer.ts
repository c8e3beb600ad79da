/** What becomes of an answer that was posted: recorded, or refused with everything that was written. */
import { type Reason, refusedPage } from '../../pages/refused/refused-page.js';
import { type Answer, readAnswer } from '../../returned/read-answer.js';
import { answered, nameOf, type TakenSlide } from '../../review/answered.js';
import type { Logged } from '../../review/events.js';
import type { Posted, Reply } from '../../server/desk.js';
import { replyEvents, type TakenReply, takenReplies } from '../import/answered-questions.js';
import { hasUnit } from '../has-unit.js';
import type { Book } from './book.js';
import { formAnswer, withdrawal } from './form-answer.js';
import { isClosed, judgedFor, todayFor, type Whom } from './whom.js';

interface Taken {
  readonly recorded: readonly Logged[];
  readonly refused: readonly RefusedSlide[];
  readonly replies: readonly TakenReply[];
}

interface RefusedSlide {
  readonly slide: string;
  readonly why: NonNullable<TakenSlide['refused']>;
}

type Given = Pick<Answer, 'slides' | 'who' | 'when' | 'replies'>;

/**
 * What holds for the version on the screen is recorded, whatever else the answer holds. What is said to our questions alone is taken after
 * the last day for an answer too: it is we who asked.
 */
async function take(answer: Given, whom: Whom, book: Book): Promise<Taken | Reason> {
  if (book.review().log.broken !== undefined) return 'unwritten';
  const isReply = answer.slides.length === 0 && answer.replies.length > 0;
  if (!isReply && isClosed(whom, book)) return 'closed';
  if (nameOf(answer.who) === '') return 'nameless';
  let slides: readonly TakenSlide[] = [];
  let replies: readonly TakenReply[] = [];
  const { organisation, locale } = whom;
  const recorded = await book.record((log) => {
    const today = judgedFor(whom, answer.slides, book);
    const terms = {
      ...{ organisation, locale },
      versions: (slide: string) => (today.has(slide) ? [today.get(slide) ?? ''] : undefined),
      takes: () => true,
      keepsRemarks: false,
      hasUnit: hasUnit(book.review()),
    };
    slides = answered(answer, terms, log.events);
    replies = takenReplies({ ...answer, organisation, locale }, log.events);
    return [...slides.flatMap(({ events }) => events), ...replyEvents(replies)];
  });
  if (recorded === undefined) return 'unwritten';
  const refused = slides.flatMap(({ answer: { slide }, refused: why }) => (why === undefined ? [] : [{ slide, why }]));
  return { recorded, refused, replies };
}

export async function takeJson(json: string, whom: Whom, book: Book): Promise<Reply> {
  const answer = readAnswer(json);
  if ('why' in answer)
    return { kind: 'json', status: 400, document: { ok: false, why: 'malformed', message: answer.why } };
  const { deck } = book.review();
  const isTheirs =
    answer.deck === deck.id && answer.organisation === whom.organisation && answer.locale === whom.locale;
  if (!isTheirs) return { kind: 'json', status: 403, document: { ok: false, why: 'foreign' } };
  const taken = await take(answer, whom, book);
  if (typeof taken === 'string') return { kind: 'json', status: 409, document: { ok: false, why: taken } };
  const today = todayFor(whom, book);
  const refused = taken.refused.map((one) => ({ ...one, shown: today.get(one.slide) ?? null }));
  const recorded = taken.recorded.map(({ n, event, ...one }) => ({
    n,
    event,
    slide: 'slide' in one ? one.slide : '',
    hash: one.hash,
  }));
  const replies = taken.replies.map(({ id, state }) => ({ id, state }));
  const ok = refused.length === 0 && replies.every(({ state }) => state === 'recorded' || state === 'known');
  return { kind: 'json', status: ok ? 200 : 409, document: { ok, recorded, refused, replies } };
}

/** Without script: a slide at a time. What is refused is given back in full. */
export async function takeForm(posted: Posted, whom: Whom, book: Book): Promise<Reply> {
  const { fields } = posted;
  const slide = fields.get('slide') ?? '';
  const said = fields.get('verdict') ?? '';
  if (said === 'withdrawn') return withdraw(fields, whom, book);
  const answer = formAnswer(fields);
  const when = book.review().at;
  const taken = typeof answer === 'string' ? answer : await take({ ...answer, when, replies: [] }, whom, book);
  const reason = typeof taken === 'string' ? taken : taken.refused[0]?.why;
  if (reason !== undefined) return refusedWith(reason, fields, whom, book);
  return { kind: 'next', to: `?${new URLSearchParams({ slide, said }).toString()}` };
}

async function withdraw(fields: ReadonlyMap<string, string>, whom: Whom, book: Book): Promise<Reply> {
  const { organisation, locale } = whom;
  const [slide = '', shown = ''] = [fields.get('slide'), fields.get('shown')];
  if (book.review().log.broken !== undefined) return refusedWith('unwritten', fields, whom, book);
  if (isClosed(whom, book)) return refusedWith('closed', fields, whom, book);
  let reason: Reason | undefined;
  const recorded = await book.record(() => {
    reason = withdrawal(fields, judgedFor(whom, [{ slide, shown }], book));
    const by = nameOf(fields.get('by') ?? '');
    return reason === undefined ? [{ event: 'approval-withdrawn', organisation, locale, slide, shown, by }] : [];
  });
  if (reason !== undefined) return refusedWith(reason, fields, whom, book);
  if (recorded === undefined) return refusedWith('unwritten', fields, whom, book);
  return { kind: 'next', to: `?${new URLSearchParams({ slide, said: 'withdrawn' }).toString()}` };
}

function refusedWith(reason: Reason, fields: ReadonlyMap<string, string>, whom: Whom, book: Book): Reply {
  const { lang, words } = book.words(whom.locale);
  const text = fields.get('text') ?? '';
  const slide = new URLSearchParams({ slide: fields.get('slide') ?? '' }).toString();
  const status =
    reason === 'nameless' || reason === 'wordless' || reason === 'malformed' ? 400 : reason === 'foreign' ? 403 : 409;
  const page = refusedPage({ lang, words, reason, kept: text === '' ? [] : [text], back: `${whom.prefix}?${slide}` });
  return { kind: 'page', status, page };
}
