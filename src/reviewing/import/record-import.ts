/** Records what came back in the log, each remark and each edit once, however often the file is imported. */
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import type { LogEvent } from '../../review/events.js';
import { beyond, type Remark, remarksIn } from '../../review/remarks.js';
import type { CommandWorld } from '../../run/command.js';
import type { ReviewGiven } from '../given.js';
import { record } from '../record.js';
import type { Import } from './brought.js';

export async function recordImport(
  found: Import,
  { project }: ReviewGiven,
  world: CommandWorld,
): Promise<{ readonly failed: boolean; readonly diagnostics: readonly Diagnostic[] }> {
  const { logFile, at } = found.review;
  let wanted = 0;
  const { events, diagnostics } = await record(logFile, project, at, world, (log) => {
    const known = new Map(remarksIn(log.events).map((remark) => [remark.id, remark]));
    const fresh = eventsOf(found).filter((event) => isNew(event, known));
    wanted = fresh.length;
    return fresh;
  });
  return {
    failed: hasErrors(diagnostics) && events.length < wanted + 1,
    diagnostics,
  };
}

type Commented = Extract<LogEvent, { readonly event: 'commented' }>;

/** A reply that came since is recorded with its remark anew, which is open again. */
export function isNew({ id, replies = [] }: Commented, known: ReadonlyMap<string, Remark>): boolean {
  const before = known.get(id);
  return before === undefined || beyond(replies, before.replies).length > 0;
}

function eventsOf({ pack, evidence, remarks, proposals }: Import): readonly Commented[] {
  const { organisation, locale } = pack;
  const shownOf = (slide: string): { readonly shown?: string } => {
    const shown = pack.pages.find((page) => page.slide === slide)?.shown;
    return shown === undefined ? {} : { shown };
  };
  const common = (slide: string, unit: string | null) => ({
    event: 'commented' as const,
    organisation,
    locale,
    slide,
    ...shownOf(slide),
    ...(unit === null ? {} : { unit }),
    evidence,
  });
  return [
    ...remarks.map(({ id, slide, unit, by, text, replies }) => ({
      ...common(slide, unit),
      by,
      id,
      text,
      ...(replies.length === 0 ? {} : { replies }),
    })),
    ...proposals.map(({ proposal: { id, slide, unit, kind }, read }) => ({
      ...common(slide, unit),
      by: organisation,
      id,
      text: read.new === '' ? `«${read.old}» → –` : titled(read.new, pack),
      proposal: { kind, old: titled(read.old, pack), new: titled(read.new, pack) },
    })),
  ];
}

/** Whoever gets the answers knows slides by their titles; an arrow is read in every language. */
export const titled = (text: string, { pages }: Import['pack']): string =>
  text.replace(/^(?:first|after (\S+))$/u, (_, id?: string) => {
    const title = pages.find(({ slide }) => slide === id)?.title;
    return title === undefined ? '→ 1' : `→ «${title}»`;
  });
