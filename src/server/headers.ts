/** What every answer says to browsers, and which requests are for us at all. */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Site } from './site.js';

/** No script or style but ours, nothing of another site, no frame around it, no address handed on. */
export const sealed: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  strictTransportSecurity: false,
});

/** 421 (RFC 9110, 15.5.20) where the request was meant for another host; nothing is kept by browsers or on the way. */
export const forUs =
  ({ hosts }: Site, refuse: (why: string) => void): MiddlewareHandler =>
  async (context, next) => {
    context.header('cache-control', 'no-store');
    if (hosts.has((context.req.header('host') ?? '').toLowerCase())) return next();
    refuse('another host');
    return context.text('This address is served under another name.\n', 421);
  };

/** Whether a browser says that the post comes from a page of another site (Fetch, 3.2; Fetch Metadata). */
export function isForeign(origin: string | undefined, site: string | undefined, { hosts, secure }: Site): boolean {
  if (site !== undefined && site !== 'same-origin') return true;
  if (origin === undefined) return false;
  return ![...hosts].some((host) => origin === `${secure ? 'https' : 'http'}://${host}`);
}
