import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { preferredLocale } from '@daraport/domain';
import { escapeHtml } from './html.ts';
import { sendBrandList, sendLost, sendUnbuilt, sendUnknownHost } from './pages.ts';
import { createPortalFiles, type PortalFile } from './portal-files.ts';
import { portalAt, portals } from './portal-names.ts';
import type { Site, Sites } from './site.ts';
import type { Identity } from '../identity.ts';
import type { Address } from './origin.ts';

interface PortalParts {
  readonly sites: Sites;
  readonly identity: Identity;
  readonly address: () => Address;
}

/** The names of the machine itself, which belong to no brand: their front page lists the brands. */
const isThisMachine = (host: string | undefined): boolean =>
  host === 'localhost' || host === '127.0.0.1' || host === '[::1]';

/** Portals by host and path, their hashed assets under `/_portal/<portal>/`, deep links answered with the portal's page. */
export function servePortals(
  app: FastifyInstance,
  { sites, identity, address }: PortalParts,
  portalsDir: string | undefined,
): void {
  const buildOf = portalsDir === undefined ? undefined : createPortalFiles(portalsDir);

  app.get<{ Params: { folder: string; '*': string } }>('/_portal/:folder/*', async (request, reply) => {
    const portal = portals.find((one) => one.folder === request.params.folder);
    const path = request.params['*'];
    const file = portal && path !== 'index.html' ? await (await buildOf?.(portal.folder))?.file(path) : undefined;
    if (!file) return sendLost(request, reply);
    return sendFile(request, reply, file);
  });

  app.get('/favicon.ico', async (request, reply) => sendFavicon(reply, await sites.at(sites.hostOf(request))));
  app.get('/favicon.svg', async (request, reply) => sendFavicon(reply, await sites.at(sites.hostOf(request))));

  app.setNotFoundHandler(async (request, reply) => {
    const host = sites.hostOf(request);
    const site = await sites.at(host);
    const path = request.url.split('?', 1)[0] ?? '/';
    if (!site && path === '/' && isThisMachine(host))
      return sendBrandList(request, reply, await identity.brands(), address());
    if (!site) return sendUnknownHost(request, reply, host);
    const wantsPage = request.method === 'GET' || request.method === 'HEAD';
    if (!wantsPage || path.startsWith('/_') || /\.\w{2,5}$/.test(path)) return sendLost(request, reply);
    const { portal, base } = portalAt(path, site.brand.portal);
    const build = await buildOf?.(portal.folder);
    if (!build?.html) return sendUnbuilt(request, reply);
    const { defaultLocale, locales } = site.brand;
    const asked = preferredLocale(request.headers['accept-language'], defaultLocale);
    const locale = locales.includes(asked) ? asked : defaultLocale;
    reply.header('cache-control', 'no-cache').header('vary', 'host, accept-language').type('text/html; charset=utf-8');
    const inside = base === '/' ? path : path.slice(base.length) || '/';
    const preloads = build.preloads(inside, locale).map((file) => `/_portal/${portal.folder}/${file}`);
    return reply.send(fillIn(build.html, { base, locale, title: site.brand.name, preloads }));
  });
}

/** What only the gateway knows of a portal's page. */
interface PageFacts {
  readonly base: string;
  readonly locale: string;
  readonly title: string;
  /** Addresses of the scripts this page will ask for, so that they come with the first ones and not after them. */
  readonly preloads: readonly string[];
}

/** The page with where the portal lives, in which language it begins, whose it is, and what it will need. */
export function fillIn(page: string, facts: PageFacts): string {
  const withBase = setMeta(page, 'daraport-portal-base', facts.base);
  return setMeta(withBase, 'daraport-locale', facts.locale)
    .replace(/<html lang="[^"]*"/, () => `<html lang="${escapeHtml(facts.locale)}"`)
    .replace(
      /<title>[^<]*<\/title>/,
      () => `<title>${escapeHtml(facts.title)}</title><link rel="icon" href="/favicon.svg" type="image/svg+xml" />`,
    )
    .replace('</head>', () => `${facts.preloads.map(preloadTag).join('')}</head>`);
}

const preloadTag = (href: string) => `<link rel="modulepreload" crossorigin href="${escapeHtml(href)}" />`;

function setMeta(page: string, name: string, content: string): string {
  const tag = `<meta name="${name}" content="${escapeHtml(content)}" />`;
  const placeholder = new RegExp(`<meta name="${name}"[^>]*>`);
  return placeholder.test(page)
    ? page.replace(placeholder, () => tag)
    : page.replace(/<head>/, () => `<head>\n    ${tag}`);
}

/** Hashed names never change their content; the others are asked for again. */
function sendFile(request: FastifyRequest, reply: FastifyReply, file: PortalFile): FastifyReply {
  const isHashed = /-[\w-]{8}\.\w+$/.test(request.url.split('?', 1)[0] ?? '');
  reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache').type(file.type);
  if (!file.brotli) return reply.send(file.body);
  reply.header('vary', 'accept-encoding');
  const accepted = request.headers['accept-encoding']?.toString() ?? '';
  if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(file.brotli);
  if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(file.gzip);
  return reply.send(file.body);
}

/** The brand's first letter on its accent. */
function sendFavicon(reply: FastifyReply, site: Site | undefined): FastifyReply {
  const accent = /^#[0-9a-f]{3,8}$/i.test(site?.brand.accent ?? '') ? site?.brand.accent : '#1f5f7a';
  const letter = escapeHtml((site?.brand.name ?? 'D').slice(0, 1).toUpperCase());
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="${accent}"/><text x="32" y="44" font-family="Figtree, system-ui, sans-serif" font-size="36" font-weight="600" text-anchor="middle" fill="#fff">${letter}</text></svg>`;
  return reply
    .header('cache-control', 'public, max-age=3600')
    .header('vary', 'host')
    .type('image/svg+xml; charset=utf-8')
    .send(drawing);
}
