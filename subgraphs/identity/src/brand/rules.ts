import { portals, type PortalName } from '../enums.ts';

/** Where each portal lives on a brand's main host. */
export const pathOfPortal: Readonly<Record<PortalName, string>> = {
  PATIENT: '/',
  SPECIALIST: '/specialist',
  ORGANIZATION: '/organization',
  AFFILIATE: '/affiliate',
};

/** A host of a brand; with `portal`, that portal alone lives there. */
export interface Domain {
  readonly host: string;
  readonly portal: string | null;
}

/** An origin with the scheme and port of another one and our own host: links never repeat a request's host. */
export function originOn(host: string, like: string | URL): string {
  const url = new URL(like);
  url.hostname = host;
  return url.origin;
}

/** The host a brand's links lead to: its first that no portal has for itself. */
export const mainHost = (domains: readonly Domain[]): string | undefined =>
  domains
    .filter(({ portal }) => portal === null)
    .map(({ host }) => host)
    .sort()[0];

/** Path on the brand's host, or the absolute address where a portal has a domain of its own. */
export function portalUrl(portal: PortalName, domains: readonly Domain[], origin: string): string {
  const own = domains.find((domain) => domain.portal === portal);
  return own && URL.canParse(origin) ? `${originOn(own.host, origin)}/` : pathOfPortal[portal];
}

/** The portals a brand has: the affiliates' only with their module. */
export const portalsOf = (modules: readonly string[]): PortalName[] =>
  portals.filter((portal) => portal !== 'AFFILIATE' || modules.includes('AFFILIATE'));

/** The absolute address of a path inside a portal. */
export function portalLink(portal: PortalName, path: string, domains: readonly Domain[], origin: string): string {
  const base = new URL(portalUrl(portal, domains, origin), origin).href.replace(/\/$/, '');
  return `${base}${path}`;
}
