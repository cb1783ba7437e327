/** Path under which the portal lives on this host, without a slash at the end: '' for `/`, '/specialist' … */
export function portalBase(fromPage: string | null, fallback: string): string {
  const base = fromPage ?? fallback;
  return base === '/' ? '' : base.replace(/\/$/, '');
}

/** What the gateway wrote into the page's head under that name, or null. */
export function pageMeta(name: string): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
}

let base: string | undefined;

/** The base of this page; Vite's own while developing, where no gateway writes the meta tag. */
export function currentBase(): string {
  base ??= portalBase(pageMeta('daraport-portal-base'), import.meta.env.BASE_URL);
  return base;
}

/** The address of a portal path for a plain link: `hrefOf('/calendar')` is `/specialist/calendar`. */
export const hrefOf = (path: string): string => (path === '/' ? currentBase() || '/' : `${currentBase()}${path}`);
