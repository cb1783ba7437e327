import type { IncomingHttpHeaders } from 'node:http';
import { type Locale, preferredLocale } from '@daraport/domain';
import type { Credentials } from '../identity.ts';
import { type CookieJar, readCookie } from './cookies.ts';

const MAX_TOKEN = 256;

/** The bearer token of an Authorization header; undefined when there is none of that kind. */
export function bearerOf(authorization: string | undefined): string | undefined {
  const token = /^Bearer +(?<token>\S+)$/i.exec(authorization ?? '')?.groups?.['token'];
  return token && token.length <= MAX_TOKEN ? token : undefined;
}

/** What the request proves itself with: a token, or else the session cookie; never both. */
export function credentialsOf(headers: IncomingHttpHeaders, jar: CookieJar | undefined): Credentials {
  const apiToken = bearerOf(headers.authorization);
  if (apiToken) return { apiToken };
  const sessionToken = jar && readCookie(headers.cookie, jar.session);
  return sessionToken ? { sessionToken } : {};
}

/** The click id a partner's link left, after consent. */
export const clickOf = (headers: IncomingHttpHeaders, jar: CookieJar | undefined): string | null =>
  (jar && readCookie(headers.cookie, jar.click)) ?? null;

/** The random id of the browser, after consent to comparisons. */
export const visitorOf = (headers: IncomingHttpHeaders, jar: CookieJar | undefined): string | null =>
  (jar && readCookie(headers.cookie, jar.visitor)) ?? null;

/** The language the browser asks for; null when it does not say. */
export const localeOf = (headers: IncomingHttpHeaders, fallback: Locale): Locale | null =>
  headers['accept-language'] ? preferredLocale(headers['accept-language'], fallback) : null;
