/** The routes of a review: who is let in to which pages, and what is refused. Everything else is the desk's. */
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Html } from '../pages/html.js';
import type { Link } from '../review/links.js';
import { isOver } from '../review/links.js';
import { isUpload, readPosted, readUpload, wordsIn } from './body.js';
import type { Pages, Posted, Refusal, RefusedVisit, Reply } from './desk.js';
import { forUs, isForeign, sealed } from './headers.js';
import { allowance } from './limits.js';
import { refusalLog } from './refusals.js';
import { areSame, isSecretOf, tokenOf } from './secrets.js';
import type { Site } from './site.js';

/** Most posts by one link in a minute. */
const MOST_POSTS = 60;
const A_MINUTE = 60_000;

/** Somebody who was let in. */
interface Guest {
  readonly pages: Pages;
  readonly secret: string;
  /** Where their pages are: ends in `/`. */
  readonly prefix: string;
  /** Absent for the consultant. */
  readonly link?: Link;
}

type LetIn = Guest | { readonly why: 'unknown' | 'over'; readonly link?: Link };

export function makeApp(site: Site): Hono {
  const app = new Hono();
  const refusals = refusalLog(site.told, site.now);
  app.use(sealed);
  app.use(async (context, next) =>
    forUs(site, (why) => refusals({ status: 421, method: context.req.method, what: 'any', why }))(context, next),
  );
  app.get('/assets/:name', (context) => {
    const asset = site.desk.asset(context.req.param('name'));
    return asset === undefined ? context.notFound() : context.body(asset.content, 200, { 'content-type': asset.type });
  });
  const visit = new Visit(site, refusals, allowance(MOST_POSTS, A_MINUTE));
  app.get('/r/:id/enter/:secret', (context) =>
    visit.enter(context, visit.reviewer(context, context.req.param('secret'))),
  );
  app.get('/c/enter/:secret', (context) =>
    visit.enter(context, visit.consultant(context, context.req.param('secret'))),
  );
  app.get('/r/:id/*', (context) => visit.get(context, visit.reviewer(context)));
  app.post('/r/:id/*', (context) => visit.post(context, visit.reviewer(context)));
  app.get('/c/*', (context) => visit.get(context, visit.consultant(context)));
  app.post('/c/*', (context) => visit.post(context, visit.consultant(context)));
  app.onError((fault, context) => {
    const { method, path } = context.req;
    refusals({ status: 500, method, what: pagesAt(path), why: withoutWords(fault) });
    return context.text('Something went wrong here.\n', 500);
  });
  app.notFound((context) => page(context, 404, site.desk.refused({ why: 'missing', words: [] })));
  return app;
}

const STATUS = { unknown: 404, over: 410, forged: 403, 'too-large': 413, 'too-many': 429, malformed: 400 } as const;

const pagesAt = (path: string): string => (path.startsWith('/c/') ? 'consultant' : 'reviewer');

/** The kind of a fault, and where in the program it came up: its message may hold what somebody wrote. */
function withoutWords(fault: Error): string {
  const code = 'code' in fault && typeof fault.code === 'string' ? ` ${fault.code}` : '';
  const [, place] = /^\s+at .*?([\w.-]+:\d+:\d+)\)?$/mu.exec(fault.stack ?? '') ?? [];
  return `${fault.name}${code}${place === undefined ? '' : ` at ${place}`}`;
}

class Visit {
  constructor(
    private readonly site: Site,
    private readonly refusals: ReturnType<typeof refusalLog>,
    private readonly mayPost: ReturnType<typeof allowance>,
  ) {}

  /** An id that is unknown takes as long as a wrong secret. */
  reviewer(context: Context, given?: string): LetIn {
    const id = context.req.param('id') ?? '';
    const { live, revoked } = this.site.desk.links();
    const known = [...live, ...revoked].find((one) => one.id === id);
    const secret = given ?? getCookie(context, cookieName(id)) ?? '';
    if (!isSecretOf(known?.hash ?? NO_HASH, secret) || known === undefined) return { why: 'unknown' };
    if (revoked.includes(known) || isOver(known, this.site.now().toISOString())) return { why: 'over', link: known };
    return { pages: this.site.desk.reviewer(known), secret, prefix: `/r/${id}/`, link: known };
  }

  consultant(context: Context, given?: string): LetIn {
    const secret = given ?? getCookie(context, cookieName('')) ?? '';
    if (!isSecretOf(this.site.consultant, secret)) return { why: 'unknown' };
    return { pages: this.site.desk.consultant, secret, prefix: '/c/' };
  }

  enter(context: Context, guest: LetIn): Response {
    if ('why' in guest) return this.refuse(context, guest.why, [], guest.link);
    const { link, prefix, secret } = guest;
    const left = link === undefined ? undefined : new Date(link.expires).getTime() - this.site.now().getTime();
    setCookie(context, cookieName(link?.id ?? ''), secret, {
      httpOnly: true,
      sameSite: 'Strict',
      secure: this.site.secure,
      path: prefix,
      ...(left === undefined ? {} : { maxAge: Math.floor(left / 1000) }),
    });
    return page(context, 200, this.site.desk.entered(prefix, link));
  }

  async get(context: Context, guest: LetIn): Promise<Response> {
    if ('why' in guest) return this.refuse(context, guest.why, [], guest.link);
    const { pages, prefix, secret } = guest;
    const { pathname, searchParams } = new URL(context.req.url);
    const reply = await pages.get(pathname.slice(prefix.length), searchParams, tokenOf(secret));
    return reply === undefined ? this.missing(context, guest) : this.answer(context, reply, prefix);
  }

  /** What somebody wrote is read before anything is refused, so that it can be given back. */
  async post(context: Context, guest: LetIn): Promise<Response> {
    const posted = isUpload(context) ? await this.upload(context, guest) : await readPosted(context);
    if (typeof posted === 'string') return this.refuse(context, posted, [], 'why' in guest ? undefined : guest.link);
    const words = wordsIn(posted);
    if ('why' in guest) return this.refuse(context, guest.why, words, guest.link);
    const { link, pages, secret } = guest;
    if (!this.isOurs(context, posted, secret)) return this.refuse(context, 'forged', words, link);
    if (!this.mayPost(link?.id ?? '', this.site.now().getTime())) return this.refuse(context, 'too-many', words, link);
    const reply = await pages.post(pathBelow(guest, context), posted, tokenOf(secret));
    return reply === undefined ? this.missing(context, guest) : this.answer(context, reply, guest.prefix);
  }

  /** A file is read only from somebody who was let in and may send one there: no byte of any other is kept. */
  private async upload(context: Context, guest: LetIn): Promise<Posted | Refusal> {
    if ('why' in guest) return guest.why;
    if (this.isForeign(context)) return 'forged';
    return guest.pages.takesFile?.(pathBelow(guest, context)) === true ? readUpload(context) : 'malformed';
  }

  private isForeign({ req }: Context): boolean {
    return isForeign(req.header('origin'), req.header('sec-fetch-site'), this.site);
  }

  private isOurs(context: Context, { fields }: Posted, secret: string): boolean {
    const { req } = context;
    if (this.isForeign(context)) return false;
    return areSame(tokenOf(secret), req.header('x-csrf') ?? fields.get('csrf') ?? '');
  }

  private answer(context: Context, reply: Reply, prefix: string): Response {
    if (reply.kind === 'next') return context.redirect(`${prefix}${reply.to}`, 303);
    if (reply.kind === 'page') return page(context, reply.status, reply.page);
    if (reply.kind === 'json') return context.body(JSON.stringify(reply.document), reply.status, JSON_TYPE);
    if (reply.name !== undefined)
      context.header('content-disposition', `attachment; filename="${reply.name.replaceAll(/[^\w.-]/gu, '_')}"`);
    return context.body(reply.content, 200, { 'content-type': reply.type });
  }

  /** In the reader's language, with a way back. */
  private missing(context: Context, { link, prefix }: Guest): Response {
    return page(context, 404, this.site.desk.refused({ why: 'missing', words: [], ...reader(link), back: prefix }));
  }

  private refuse(context: Context, why: Refusal, words: readonly string[], link?: Link): Response {
    const status = STATUS[why];
    const what = pagesAt(context.req.path);
    this.refusals({ status, method: context.req.method, what, why, ...(link === undefined ? {} : { link: link.id }) });
    const isData = context.req.header('content-type')?.startsWith('application/json') === true;
    if (isData) return context.body(JSON.stringify({ ok: false, why, words }), status, JSON_TYPE);
    const whom = link === undefined && what === 'reviewer' ? {} : reader(link);
    return page(context, status, this.site.desk.refused({ why, words, ...whom }));
  }
}

/** Who has no link is the consultant. */
const reader = (link: Link | undefined): Pick<RefusedVisit, 'link' | 'isConsultant'> =>
  link === undefined ? { isConsultant: true } : { link };

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

const pathBelow = ({ prefix }: Guest, { req }: Context): string => new URL(req.url).pathname.slice(prefix.length);

/** A hash that no secret has, to compare with where the link is unknown. */
const NO_HASH = '0'.repeat(64);

const cookieName = (id: string): string => `skald_${id === '' ? 'consultant' : id}`;

const page = (context: Context, status: 200 | 400 | 403 | 404 | 409 | 410 | 413 | 429, { markup }: Html): Response =>
  context.body(markup, status, { 'content-type': 'text/html; charset=utf-8' });
