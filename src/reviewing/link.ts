/** `skald review link` and `unlink`: the links by which organisations reach their pages. They work whether or not those are served. */
import { counted } from '../diagnostics/counted.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Link, lineForLink, linesToRevoke, type Links, readLinks } from '../review/links.js';
import { type CommandResult, type CommandWorld, failed } from '../run/command.js';
import { sha256 } from '../shown/shown-digest.js';
import { usageFault } from '../jobs/usage-fault.js';
import { unlessRefused } from '../jobs/write-files.js';
import { addressed } from './addressed.js';
import { HOST, PORT, type ReviewGiven } from './given.js';
import { aboutOrganisation, openReview } from './review.js';

export const linkFileOf = (deck: string): string => `content/approvals/links/${deck}.jsonl`;

const A_DAY = 86_400_000;
const MOST_DAYS = 366;

export async function link(organisation: string, given: ReviewGiven, world: CommandWorld): Promise<CommandResult> {
  const days = Number(given.days ?? 30);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) return failed(2, [wrongDays(given.days ?? '')]);
  const base = given.url ?? `http://${HOST}:${PORT}`;
  if (!isAddress(base)) return failed(2, [wrongAddress(base)]);
  const { value: to, ...found } = addressed(organisation, given, world, true);
  if (to === undefined) return failed(found.exitCode ?? 1, found.diagnostics);
  const { review, locale } = to;
  const { made, diagnostics } = await makeLink(
    { organisation, locale, days, at: review.at },
    review.deck.id,
    given.project,
    world,
  );
  if (made === undefined) return failed(1, diagnostics);
  const url = `${base.replace(/\/$/u, '')}/r/${made.link.id}/enter/${made.secret}`;
  return {
    exitCode: 0,
    files: [],
    diagnostics: found.diagnostics,
    document: { url, id: made.link.id, organisation, locale, expires: made.link.expires },
    said: [url, `Lets ${organisation} in until ${made.link.expires} (${locale}). It is not shown again.`],
  };
}

export interface Wanted {
  readonly organisation: string;
  readonly locale: string;
  readonly days: number;
  /** ISO 8601 instant in UTC, to the second. */
  readonly at: string;
}

interface Made {
  readonly link: Link;
  readonly secret: string;
}

export async function makeLink(
  { organisation, locale, days, at }: Wanted,
  deck: string,
  folder: string,
  world: CommandWorld,
): Promise<{ readonly made?: Made; readonly diagnostics: readonly Diagnostic[] }> {
  const secret = world.secret();
  const hash = sha256(secret);
  const expires = `${new Date(new Date(at).getTime() + days * A_DAY).toISOString().slice(0, 19)}Z`;
  const added = await addTo(linkFileOf(deck), folder, world, ({ live, revoked }, before) => {
    const id = idFor(hash, [...live, ...revoked]);
    const made = { id, organisation, locale, made: at, expires, hash };
    return { text: lineForLink(made, before), made };
  });
  if (added.made === undefined) return { diagnostics: added.diagnostics };
  return { made: { link: added.made, secret }, diagnostics: [] };
}

/** The first digits of the secret's hash that no other link has; nobody can reckon the secret from them. */
const idFor = (hash: string, others: readonly Link[]): string =>
  [12, 16, 24, 64].map((length) => hash.slice(0, length)).find((id) => others.every((one) => one.id !== id)) ?? hash;

export async function unlink(organisation: string, given: ReviewGiven, world: CommandWorld): Promise<CommandResult> {
  const { value: review, diagnostics, exitCode } = openReview(given, world);
  if (review === undefined) return failed(exitCode ?? 1, diagnostics);
  const faults = aboutOrganisation(organisation, review);
  if (faults.length > 0) return failed(2, faults);
  const { locale } = given;
  const { made, ...added } = await revokeLinks(
    { organisation, ...(locale === undefined ? {} : { locale }) },
    review.at,
    review.deck.id,
    given.project,
    world,
  );
  if (made === undefined) return failed(1, added.diagnostics);
  return {
    exitCode: 0,
    files: [],
    diagnostics: [],
    document: { revoked: made.map(({ id, locale, expires }) => ({ id, locale, expires })) },
    said: [`${counted(made.length, 'link')} of ${organisation} taken back.`],
  };
}

/** Takes back the links of an organisation, in one locale or in all. */
export function revokeLinks(
  { organisation, locale }: { readonly organisation: string; readonly locale?: string },
  at: string,
  deck: string,
  folder: string,
  world: CommandWorld,
) {
  return addTo(linkFileOf(deck), folder, world, ({ live }, before) => {
    const taken = live.filter(
      (one) => one.organisation === organisation && (locale === undefined || one.locale === locale),
    );
    return { text: linesToRevoke(taken, at, before), made: taken };
  });
}

interface Addition<T> {
  readonly text: string;
  readonly made: T;
}

/** Nothing is added to a file in which a line cannot be read. */
async function addTo<T>(
  file: string,
  folder: string,
  world: CommandWorld,
  make: (links: Links, before: string) => Addition<T>,
): Promise<{ readonly made?: T; readonly diagnostics: readonly Diagnostic[] }> {
  let added: Addition<T> | undefined;
  let broken: readonly Diagnostic[] = [];
  const refused = await unlessRefused(folder, '', () =>
    world.output(folder).append(file, (bytes) => {
      const before = new TextDecoder().decode(bytes ?? new Uint8Array());
      const links = readLinks(before);
      broken = links.broken === undefined ? [] : [brokenLinks(file, links.broken)];
      if (broken.length > 0) return undefined;
      added = make(links, before);
      return new TextEncoder().encode(added.text);
    }),
  );
  const diagnostics = [...refused, ...broken];
  return added === undefined || diagnostics.length > 0 ? { diagnostics } : { made: added.made, diagnostics };
}

export const brokenLinks = (file: string, line: number): Diagnostic => ({
  code: 'broken-links',
  severity: 'error',
  message: 'The line is no link of a review, so none of this file lets anybody in.',
  hint: 'Put back what stands in git, or delete the file and make new links.',
  place: { file, line, column: 1 },
});

const wrongDays = (days: string): Diagnostic =>
  usageFault(
    'wrong-usage',
    `«${days}» is no number of days.`,
    `Give a whole number from 1 to ${MOST_DAYS}.`,
    `--days ${days}`,
  );

/** Whether it is an address of http or https with nothing behind the host but a port. */
export function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return (
    url !== undefined &&
    /^https?:$/u.test(url.protocol) &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === ''
  );
}

export const wrongAddress = (address: string): Diagnostic =>
  usageFault(
    'wrong-usage',
    `«${address}» is no address of a server.`,
    'Write it as https://review.example.org, without a path.',
    `--url ${address}`,
  );
