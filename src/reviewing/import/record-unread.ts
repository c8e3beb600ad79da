/**
 * Puts into the answer list what could not be read of a file: whoever sent it is told, and what they can do. In the log each part is a remark that is
 * declined at once, since nobody knows what it says.
 */
import type { Words } from '../../model/program-words.js';
import { kindWord } from '../../pages/consultant/import-unread.js';
import type { Unread } from '../../returned/returned.js';
import type { LogEvent, Logged } from '../../review/events.js';
import { remarksIn } from '../../review/remarks.js';
import { shortId } from '../../review/short-id.js';
import { localised } from '../../localise/localise.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { CommandWorld } from '../../run/command.js';
import type { ReviewGiven } from '../given.js';
import { record } from '../record.js';
import type { Import } from './brought.js';

/** As `skald review import --tell-unread` does. */
export async function tellUnread(
  found: Import,
  { project, reason }: Pick<ReviewGiven, 'project' | 'reason'>,
  world: CommandWorld,
): Promise<readonly Diagnostic[]> {
  const { review, pack } = found;
  const deck = localised(review.project, review.deck, pack.locale);
  if (deck === undefined) throw new Error(`a pack is of the locale ${pack.locale}, which is not there`);
  const said = { words: deck.words, ...(reason === undefined || reason.trim() === '' ? {} : { reason }) };
  const { diagnostics } = await record(review.logFile, project, review.at, world, ({ events }) =>
    unreadEvents(found, said, events),
  );
  return diagnostics;
}

/** Names a part in the log: the same for the same file, however often it is read. */
export const unreadId = ({ part, why }: Unread, { pack, evidence }: Pick<Import, 'pack' | 'evidence'>): string =>
  shortId('u', [pack.organisation, pack.locale, evidence.sha256, part, JSON.stringify(why)]);

/** `words`: those of the pack's locale; `reason`: replaces what they say can be done. Parts that the log already tells of are left out. */
export function unreadEvents(
  found: Pick<Import, 'pack' | 'evidence' | 'review' | 'unread'>,
  { words, reason }: { readonly words: Words; readonly reason?: string },
  log: readonly Logged[],
): readonly LogEvent[] {
  const known = new Set(remarksIn(log).map(({ id }) => id));
  const { pack, evidence } = found;
  const { organisation, locale } = pack;
  const fresh = new Map(found.unread.map((one) => [unreadId(one, found), one]));
  return [...fresh].flatMap(([id, one]): readonly LogEvent[] => {
    if (known.has(id)) return [];
    const { slide = '', unit, read } = one;
    const to = { organisation, locale };
    const shown = pack.pages.find((page) => page.slide === slide)?.shown;
    return [
      {
        event: 'commented',
        ...to,
        slide,
        ...(shown === undefined ? {} : { shown }),
        by: organisation,
        evidence,
        id,
        ...(unit === undefined ? {} : { unit }),
        text: nameOf(one, words),
        ...(read === undefined ? {} : { proposal: { kind: 'text', ...read } }),
        unread: true,
      },
      { event: 'remark-declined', ...to, id, reason: reason ?? adviceOf(one, words) },
    ];
  });
}

/** As people call it where there is such a name, or by its words; else by the name that the file has for it. With its page in the file. */
function nameOf({ part, page, kind, read }: Unread, words: Words): string {
  const place = page === undefined ? undefined : words('pages.import.inFile', { page });
  if (kind === undefined && read !== undefined) return place ?? '';
  const named = kind === undefined ? part : kindWord(kind, words);
  return place === undefined ? named : `${named} (${place})`;
}

function adviceOf({ advice = 'look' }: Unread, words: Words): string {
  switch (advice) {
    case 'look':
    case 'ask':
      return words('answer.unreadWrite');
    case 'again':
      return words('answer.unreadAgain');
    case 'rest':
      return words('answer.unreadRest');
    case 'facts':
      return words('answer.unreadFigure');
  }
}
