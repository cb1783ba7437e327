import { type Locale, preferredLocale } from '@daraport/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ListedBrand } from '../identity.ts';
import { html, page, type Html } from './html.ts';
import { type Address, originOf } from './origin.ts';
import { portals } from './portal-names.ts';
import { words } from './words.ts';

const localeFor = (request: FastifyRequest): Locale => preferredLocale(request.headers['accept-language'], 'de');

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  title: keyof typeof words,
  content: (locale: Locale) => Html,
  code: string,
): FastifyReply {
  const locale = localeFor(request);
  reply
    .status(status)
    .header('cache-control', 'no-store')
    .header('vary', 'accept, accept-language')
    .header('content-language', locale);
  if (!request.headers.accept?.includes('text/html')) {
    return reply
      .type('application/json; charset=utf-8')
      .send(JSON.stringify({ errors: [{ message: words[title][locale], extensions: { code } }] }));
  }
  return reply.type('text/html; charset=utf-8').send(page(locale, words[title][locale], content(locale)));
}

/** 404: the host belongs to no brand. Names the host that was asked for. */
export const sendUnknownHost = (request: FastifyRequest, reply: FastifyReply, host: string | undefined): FastifyReply =>
  send(
    request,
    reply,
    404,
    'unknownTitle',
    (l) =>
      html`<p>${words.unknownHost[l]} <code>${(host ?? '').slice(0, 253)}</code></p>
        <p class="soft">${words.unknownHelp[l]}</p>`,
    'UNKNOWN_HOST',
  );

/** 404: the brand has nothing at this path. */
export const sendLost = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  send(
    request,
    reply,
    404,
    'lostTitle',
    (l) =>
      html`<p>${words.lost[l]}</p>
        <p><a href="/">${words.home[l]}</a></p>`,
    'NOT_FOUND',
  );

/** 503: the portal's files are missing. */
export const sendUnbuilt = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  send(request, reply, 503, 'unbuiltTitle', (l) => html`<p>${words.unbuilt[l]}</p>`, 'PORTAL_NOT_BUILT');

/** 503: for the moment nobody can say whose host this is, or who asks. */
export const sendUnavailable = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  send(
    request,
    reply.header('retry-after', '2'),
    503,
    'unavailableTitle',
    (l) => html`<p>${words.unavailable[l]}</p>`,
    'SERVICE_UNAVAILABLE',
  );

/** 500: a bug; shows nothing but the request's id. */
export const sendBroken = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  send(
    request,
    reply,
    500,
    'brokenTitle',
    (l) => html`<p>${words.broken[l]} <code>${request.id}</code></p>`,
    'INTERNAL_SERVER_ERROR',
  );

/** The page of `localhost`: every brand with the addresses of its portals. */
export function sendBrandList(
  request: FastifyRequest,
  reply: FastifyReply,
  brands: readonly ListedBrand[],
  address: Address,
): FastifyReply {
  const locale = localeFor(request);
  const entry = (brand: ListedBrand): Html => {
    const origin = originOf(brand.host, address);
    const links = portals
      .filter(({ name }) => brand.portals.includes(name))
      .map((portal) => html`<li><a href="${origin}${portal.path}">${words[portal.folder][locale]}</a></li>`);
    return html`<li>
      <h2><a href="${origin}/">${brand.name}</a></h2>
      <p class="soft">${brand.tagline}</p>
      <ul class="portals">
        ${links}
      </ul>
    </li>`;
  };
  const list =
    brands.length === 0
      ? html`<p>${words.noBrands[locale]}</p>`
      : html`<p class="soft">${words.listIntro[locale]}</p>
          <ul class="brands">
            ${brands.map(entry)}
          </ul>`;
  reply.header('cache-control', 'no-store').header('vary', 'accept-language').type('text/html; charset=utf-8');
  return reply.send(page(locale, words.toList[locale], list));
}
