/**
 * The links by which organisations reach their pages, as content/approvals/links/<deck>.jsonl holds them: JSON lines that are
 * only added to, so that two who make links at once lose none. Only the hash of a secret is kept.
 */
import { attempt } from '../diagnostics/attempt.js';

/** As its line holds it. */
export interface Link {
  /** Part of its address; no secret. */
  readonly id: string;
  readonly organisation: string;
  readonly locale: string;
  /** ISO 8601 instants in UTC. */
  readonly made: string;
  readonly expires: string;
  /** SHA-256 of the secret, hexadecimal. */
  readonly hash: string;
}

export interface Links {
  /** Those that were not revoked, expired or not. */
  readonly live: readonly Link[];
  readonly revoked: readonly Link[];
  /** The first line (from 1) that is neither a link nor takes one back: then nothing of the file can be relied on. */
  readonly broken?: number;
}

/** `text` is the whole file. A last line without its end was cut short by a kill: whoever wrote it was never told that it stood. */
export function readLinks(text: string): Links {
  const links = new Map<string, Link>();
  const revoked = new Set<string>();
  const lines = text.split('\n').slice(0, -1);
  for (const [index, line] of lines.entries()) {
    const read = readLine(line);
    if (read === undefined) return { live: [], revoked: [], broken: index + 1 };
    if ('made' in read) links.set(read.id, read);
    else if ('revoked' in read) revoked.add(read.revoked);
  }
  const all = [...links.values()];
  return { live: all.filter(({ id }) => !revoked.has(id)), revoked: all.filter(({ id }) => revoked.has(id)) };
}

/** A line that was cut short is ended first, and so counts for nothing (`torn`). */
type Line = Link | { readonly revoked: string } | { readonly torn: true };

function readLine(line: string): Line | undefined {
  if (line.endsWith(TORN)) return { torn: true };
  const members = membersOf(line);
  const text = (key: string): string => {
    const value = members?.get(key);
    return typeof value === 'string' ? value : '';
  };
  if (text('revoked') !== '') return { revoked: text('revoked') };
  const [id, organisation, locale, made, expires, hash] = [
    text('id'),
    text('organisation'),
    text('locale'),
    text('made'),
    text('expires'),
    text('hash'),
  ];
  const whole = [id, organisation, locale, made, expires].every((one) => one !== '') && /^[0-9a-f]{64}$/u.test(hash);
  return whole ? { id, organisation, locale, made, expires, hash } : undefined;
}

function membersOf(line: string): ReadonlyMap<string, unknown> | undefined {
  const value = attempt((): unknown => JSON.parse(line));
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}

/** No line of JSON ends so. */
const TORN = ' torn';

const endedIn = (before: string): string => (before === '' || before.endsWith('\n') ? '' : `${TORN}\n`);

/** What is added to the file for a new link. */
export const lineForLink = (link: Link, before: string): string => `${endedIn(before)}${JSON.stringify(link)}\n`;

/** What is added to take links back; nothing where there are none. */
export const linesToRevoke = (links: readonly Link[], at: string, before: string): string =>
  links.length === 0
    ? ''
    : `${endedIn(before)}${links.map(({ id }) => `${JSON.stringify({ revoked: id, at })}\n`).join('')}`;

/** Whether a link has ended at an instant (ISO 8601); one whose end cannot be read has. */
export const isOver = ({ expires }: Link, at: string): boolean => !(Date.parse(at) < Date.parse(expires));
