/** Reminders: drafts of mails for organisations whose last day is past, seen by the consultant first, and in the log. */
import { mailFile } from '../../mail/message.js';
import type { Around } from '../../pages/consultant/frame.js';
import { type Late, remindPage } from '../../pages/consultant/remind-page.js';
import type { Html } from '../../pages/html.js';
import type { Reason } from '../../pages/refused/refused-page.js';
import { later } from '../../pages/reviewer/page-words.js';
import type { Logged, LogEvent } from '../../review/events.js';
import type { CommandWorld } from '../../run/command.js';
import type { Reply } from '../../server/desk.js';
import { sha256 } from '../../shown/shown-digest.js';
import { unlessRefused } from '../../jobs/write-files.js';
import { type ReviewGiven, packsOf } from '../given.js';
import { statusOf } from '../status-document.js';
import { type Book, tellAll } from './book.js';
import { type Fields, refusal as refusedTo } from './consultant-refusal.js';
import { languageIn, type Naming, namingIn } from './naming.js';

interface Overdue extends Late {
  readonly slides: readonly string[];
}

const namingFor = (locale: string, book: Book): Naming =>
  namingIn(book.words(locale), book.review().project, book.drawn(locale));

function overdueIn(locale: string, book: Book): readonly Overdue[] {
  const review = book.review();
  const naming = namingFor(locale, book);
  return statusOf(review, [locale]).organisations.flatMap(({ organisation, deadline, slides }) => {
    const late = slides.filter(({ state }) => state === 'overdue').map(({ slide }) => slide);
    if (late.length === 0 || deadline === null) return [];
    const last = review.log.events.findLast((one) => isReminder(one, organisation, locale));
    const when = last === undefined ? {} : { last: naming.hour(last.at) };
    const named = { organisation, ...naming.organisation(organisation), deadline: naming.day(deadline) };
    return [{ ...named, left: late.length, slides: late, ...when }];
  });
}

const isReminder = (event: Logged, organisation: string, locale: string): boolean =>
  event.event === 'reminded' && event.organisation === organisation && event.locale === locale;

/** How many could be reminded in a locale. */
export const overdueCount = (locale: string, book: Book): number => overdueIn(locale, book).length;

export function remindPageOf(around: Around, locale: string, book: Book): Html {
  const { log } = book.review();
  return remindPage({
    ...around,
    locale,
    localeName: languageIn(locale, book),
    rows: overdueIn(locale, book),
    letter: book.words(locale).words('pages.remind.text', later('name', 'deadline')),
    lines: log.events.length,
  });
}

/** Letters stand before the log says so; whoever was reminded since the page was made is not reminded again. */
export async function remind(fields: Fields, book: Book, given: ReviewGiven, world: CommandWorld): Promise<Reply> {
  // Who is late follows from what slides tell by now.
  book.renew();
  const { deck } = book.review();
  const locale = deck.locales.find((tag) => tag === fields.get('locale'));
  const [text, lines] = [fields.get('text')?.trim() ?? '', Number(fields.get('lines'))];
  if (locale === undefined || !Number.isInteger(lines)) return refusal('malformed', fields, book);
  const rows = overdueIn(locale, book).filter(({ organisation }) => fields.has(`to:${organisation}`));
  const isAgain = (events: readonly Logged[]): boolean =>
    events.slice(lines).some((one) => rows.some(({ organisation }) => isReminder(one, organisation, locale)));
  if (text === '' || rows.length === 0) return refusal('wordless', fields, book);
  if (isAgain(book.review().log.events)) return refusal('reminded', fields, book);
  const letters = new Map(rows.map((row) => letterTo(row, text, locale, book)));
  const out = packsOf(given);
  const refused = await unlessRefused(out, '', () => world.output(out).write(letters));
  tellAll(refused, world);
  if (refused.length > 0) return refusal('unwritten', fields, book);
  const recorded = await book.record(({ events }) =>
    isAgain(events) ? [] : rows.map((row) => reminded(row.organisation, locale, letters)),
  );
  if (recorded === undefined) return refusal('unwritten', fields, book);
  if (recorded.length === 0) return refusal('reminded', fields, book);
  const query = { locale, said: 'reminded', count: String(recorded.length) };
  return { kind: 'next', to: `?${new URLSearchParams(query).toString()}` };
}

function reminded(organisation: string, locale: string, letters: ReadonlyMap<string, Uint8Array>): LogEvent {
  const own = [...letters].filter(([name]) => name.startsWith(`${organisation}/`));
  const files = own.map(([name, bytes]) => ({ file: name.slice(organisation.length + 1), sha256: sha256(bytes) }));
  return { event: 'reminded', organisation, locale, files };
}

/** Name of its file, and the mail, which mail programs open as a draft. */
function letterTo(row: Overdue, text: string, locale: string, book: Book): readonly [string, Uint8Array] {
  const { at, deck } = book.review();
  const { lang, words, spec } = book.words(locale);
  const naming = namingFor(locale, book);
  const listed = row.slides.map((slide) => {
    const { page, title } = naming.slide(slide);
    return page === undefined ? `  ${title}` : `  ${words('pages.review.page', { page: String(page) })}: ${title}`;
  });
  const said = text.replaceAll('\r\n', '\n').replaceAll('{name}', row.name).replaceAll('{deadline}', row.deadline);
  const paragraphs = [words('letter.greeting'), said, listed.join('\n'), `${words('letter.regards')}\n${spec.author}`];
  const mail = mailFile({
    from: { name: spec.author },
    subject: words('pages.remind.subject', { title: spec.title, organisation: row.short }),
    at,
    lang,
    text: `${paragraphs.join('\n\n')}\n`,
    attachments: [],
  });
  return [`${row.organisation}/${deck.id}.${locale}.reminder.eml`, new TextEncoder().encode(mail)];
}

function refusal(reason: Reason, fields: Fields, book: Book): Reply {
  const locale = fields.get('locale') ?? book.review().deck.source;
  return refusedTo(reason, fields, book, `/c/remind?${new URLSearchParams({ locale }).toString()}`);
}
