/** `skald review serve`: the pages of a review, to the consultant and to organisations that have a link. It stays until it is stopped. */
import { errorsIn } from '../../diagnostics/diagnostic.js';
import { html } from '../../pages/html.js';
import { refusedPage } from '../../pages/refused/refused-page.js';
import { servedPage } from '../../pages/served-page.js';
import type { Link } from '../../review/links.js';
import { type CommandResult, type CommandWorld, failed, type ProjectView } from '../../run/command.js';
import { keptParses } from '../../run/kept-parses.js';
import type { Desk } from '../../server/desk.js';
import type { Site } from '../../server/site.js';
import { sha256 } from '../../shown/shown-digest.js';
import { usageFault } from '../../jobs/usage-fault.js';
import { HOST, PORT, type ReviewGiven } from '../given.js';
import { brokenLinks, isAddress, linkFileOf, makeLink, revokeLinks, wrongAddress } from '../link.js';
import { send } from '../pack/send.js';
import { openReview } from '../review.js';
import { type Book, openBook, tellAll } from './book.js';
import { openBuilds } from './builds.js';
import { consultantPages } from './consultant.js';
import type { Doing } from './consultant-posts.js';
import { deliveredIn, folderOf } from './delivered.js';
import { openUploads } from './import/uploads.js';
import { remind } from './remind.js';
import { reviewerPages } from './reviewer-pages.js';

/** Each file is parsed once for what it holds, however often the project is read while it is served. */
export function inMemory(world: CommandWorld): CommandWorld {
  const parsed = keptParses();
  const known = <T extends ProjectView>(view: T): T => ({ ...view, files: { ...view.files, parsed } });
  return { ...known(world), asItIsNow: () => known(world.asItIsNow()) };
}

export async function serve(given: ReviewGiven, base: CommandWorld): Promise<CommandResult> {
  const world = inMemory(base);
  const port = Number(given.port ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return failed(2, [wrongPort(given.port ?? '')]);
  if (given.url !== undefined && !isAddress(given.url)) return failed(2, [wrongAddress(given.url)]);
  const { value: review, diagnostics, exitCode } = openReview(given, world);
  if (review === undefined) return failed(exitCode ?? 1, diagnostics);
  const book = openBook(review, given, world);
  const { broken } = book.links();
  if (broken !== undefined) return failed(1, [brokenLinks(linkFileOf(review.deck.id), broken)]);
  world.progress('Laying out the slides');
  book.drawn(review.deck.source);
  const secret = world.secret();
  const host = given.host ?? HOST;
  const { listen } = await import('../../server/listen.js');
  try {
    const { port: taken } = await listen(host, port, (at) =>
      siteOf(addressOf(given, host, at), secret, { given, book, world }),
    );
    book.ahead();
    world.watch(given.project, (path) => {
      if (!RECORDED.test(path)) book.stale();
    });
    const url = `${addressOf(given, host, taken)}/c/enter/${secret}`;
    return { exitCode: 0, files: [], diagnostics: [], document: { url }, inOneLine: true, said: [url, SAID] };
  } catch (fault) {
    return failed(2, [taken(fault, host, port)]);
  }
}

/** What is recorded changes no slide, and is read at every request. */
const RECORDED = /^content[/\\]approvals[/\\]/u;

const SAID = 'This address lets in whoever has it, as the consultant. Ctrl+C ends.';

const addressOf = ({ url }: ReviewGiven, host: string, port: number): string =>
  url?.replace(/\/$/u, '') ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

interface Served {
  readonly given: ReviewGiven;
  readonly book: Book;
  readonly world: CommandWorld;
}

/** Reached under its own address, and on this machine under its usual names. */
export function siteOf(address: string, secret: string, served: Served): Site {
  const { host, port, protocol } = new URL(address);
  const local = port === '' ? [] : [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  return {
    desk: deskOf(address, served),
    hosts: new Set([host, ...local]),
    secure: protocol === 'https:',
    consultant: sha256(secret),
    now: () => served.world.now(),
    told: (line) => served.world.notice(line),
  };
}

function deskOf(address: string, { given, book, world }: Served): Desk {
  const { deck } = book.review();
  const wordsFor = (link: Link | undefined) => book.words(link?.locale ?? deck.source);
  return {
    links: book.links,
    reviewer: (link) => reviewerPages(link, book),
    consultant: consultantPages(book, doingFor(address, { given, book, world }), openUploads(book, given, world)),
    refused: ({ why: reason, words: kept, link, ...to }) => {
      const { lang, words } = wordsFor(link);
      return refusedPage({ lang, words, reason, kept, ...to });
    },
    entered: (next, link) => {
      const { lang, words } = wordsFor(link);
      const title = words('pages.entered.title');
      const body = html`<main class="refused"><h1>${title}</h1><p><a class="btn pri" href="${next}">${words('pages.entered.go')}</a></p></main>`;
      return servedPage({
        lang,
        title,
        styles: ['/assets/base.css', '/assets/served.css'],
        look: 'plain-page',
        body,
        next,
      });
    },
    asset: (name) => {
      const type = ASSETS.get(name);
      return type === undefined ? undefined : { type, content: book.file(`pages/${name}`) };
    },
  };
}

/** What is done with the commands' own functions. */
function doingFor(address: string, { given, book, world }: Served): Doing {
  const { deck } = book.review();
  const builds = openBuilds(given.project, world);
  return {
    build: builds.build,
    works: () => ({
      last: builds.last(),
      delivered: () => deliveredIn(deck.id, given.project, world),
      folder: folderOf(given.project),
    }),
    link: async (to) => {
      const asked = { ...to, days: DAYS, at: book.review().at };
      const { made, diagnostics } = await makeLink(asked, deck.id, given.project, world);
      tellAll(diagnostics, world);
      return made && `${address}/r/${made.link.id}/enter/${made.secret}`;
    },
    send: async (to, deadline) => {
      const asked = {
        deck: deck.id,
        project: given.project,
        locale: to.locale,
        ...(deadline === undefined ? {} : { deadline }),
      };
      const { document, diagnostics } = await send(to.organisation, asked, { ...world, ...world.asItIsNow() });
      book.stale();
      book.renew();
      const faults = errorsIn(diagnostics);
      return hasLetter(document) ? { letter: document.letter } : { faults };
    },
    remind: (fields) => remind(fields, book, given, world),
    unlink: async (to) => {
      const { made, diagnostics } = await revokeLinks(to, book.review().at, deck.id, given.project, world);
      tellAll(diagnostics, world);
      return made?.length;
    },
  };
}

const hasLetter = (document: unknown): document is { readonly letter: string } =>
  typeof document === 'object' && document !== null && 'letter' in document;

const DAYS = 30;

const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

const ASSETS: ReadonlyMap<string, string> = new Map([
  ['base.css', CSS],
  ['reviewer.css', CSS],
  ['served.css', CSS],
  ['consultant.css', CSS],
  ['reviewer.js', SCRIPT],
  ['served.js', SCRIPT],
  ['consultant.js', SCRIPT],
]);

const wrongPort = (port: string) =>
  usageFault(
    'wrong-usage',
    `«${port}» is no port.`,
    'Give a number from 1 to 65535, or 0 for any that is free.',
    `--port ${port}`,
  );

/** Throws what is a bug. */
function taken(fault: unknown, host: string, port: number) {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (!['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND'].includes(code)) throw fault;
  return usageFault(
    'port-taken',
    `Nothing can be served on ${host}:${port} (${code}).`,
    'Another program may be using it: name another one with --port.',
    `--port ${port}`,
  );
}
