import type { Locale } from '@daraport/domain';

/** Scripts of a portal's build by path below `dist`, and those of them that are dictionaries, by language. */
interface Load {
  readonly files: readonly string[];
  readonly words: Readonly<Partial<Record<Locale, readonly string[]>>>;
}

/** What a portal's build wrote down: the scripts of the start, and of each page by its route. */
interface LoadPlan {
  readonly start: Load;
  readonly pages: Readonly<Record<string, Load>>;
}

/** Which scripts the page at a path needs besides those the portal's HTML names itself. */
export type Preloads = (path: string, locale: Locale) => readonly string[];

/** Reads `load-plan.json`; a build without one announces nothing. */
export function preloadsOf(plan: string | undefined): Preloads {
  if (plan === undefined) return () => [];
  const { start, pages } = JSON.parse(plan) as LoadPlan;
  const routes = Object.entries(pages).map(([route, load]) => ({ pattern: patternOf(route), load }));
  return (path, locale) => {
    const page = routes.find(({ pattern }) => pattern.test(path))?.load;
    const words = [start, page].flatMap((load) => load?.words[locale] ?? []);
    return [...new Set([...words, ...(page?.files ?? [])])];
  };
}

/** `/appointments/:id` as a pattern; `:id?` may be missing. */
function patternOf(route: string): RegExp {
  const segments = route.split('/').filter(Boolean);
  const pattern = segments.map((segment) => {
    if (!segment.startsWith(':')) return `/${segment.replaceAll(/[^\w-]/g, String.raw`\$&`)}`;
    return segment.endsWith('?') ? '(?:/[^/]+)?' : '/[^/]+';
  });
  return new RegExp(`^${pattern.join('')}/?$`);
}
