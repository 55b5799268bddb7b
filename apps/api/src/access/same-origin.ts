import type { Request } from 'express';

export const sessionCookie = 'hutong';
const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether another site made the browser send this (CSRF): an unsafe method, with our cookie, not from our own pages.
 * Browsers say so in Sec-Fetch-Site (over https and on localhost) or Origin; what sends neither is no browser.
 */
export function isCrossSite(request: Request, publicUrl: string | undefined): boolean {
  if (safeMethods.includes(request.method) || !carriesCookie(request)) return false;
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.get('origin');
  if (origin === undefined) return false;
  // A page without an origin of its own says 'null'.
  const host = hostOf(origin);
  return host === null || (host !== request.host && host !== hostOf(publicUrl));
}

const carriesCookie = (request: Request) =>
  (request.headers.cookie ?? '').split(';').some((part) => part.trim().startsWith(`${sessionCookie}=`));

const hostOf = (url: string | undefined) =>
  url !== undefined && URL.canParse(url) ? new URL(url).host : null;
