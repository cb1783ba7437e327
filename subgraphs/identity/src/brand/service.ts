import { brands, domains, legalTexts } from '@daraport/drizzle/tables/identity';
import type { Id, Locale } from '@daraport/domain';
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { IdentityContext } from '../builder.ts';
import { mainHost, originOn, portalsOf } from './rules.ts';

export type BrandRow = typeof brands.$inferSelect;
export type LegalTextRow = typeof legalTexts.$inferSelect;

/** The brand, or null when it is not the viewer's. */
export const loadBrand = (context: IdentityContext, id: Id): Promise<BrandRow | null> =>
  context
    .loader('brand', async (ids: readonly Id[]) => {
      const found = await context.rows
        .select()
        .from(brands)
        .where(
          inArray(
            brands.brandId,
            ids.filter((one) => one === context.viewer.brandId),
          ),
        );
      return new Map(found.map((row) => [row.brandId, row]));
    })
    .load(id);

/** The viewer's own brand; a viewer without one cannot exist. */
export async function currentBrand(context: IdentityContext): Promise<BrandRow> {
  const brand = await loadBrand(context, context.viewer.brandId);
  if (!brand) throw new Error(`brand ${context.viewer.brandId} does not exist`);
  return brand;
}

/** The hosts of the viewer's brand. */
export const domainsOf = ({ rows, viewer }: IdentityContext) =>
  rows.select().from(domains).where(eq(domains.brandId, viewer.brandId));

/** The texts in force: the newest of each kind. */
export const legalTextsOf = ({ rows, viewer }: IdentityContext): Promise<LegalTextRow[]> =>
  rows
    .selectDistinctOn([legalTexts.kind])
    .from(legalTexts)
    .where(eq(legalTexts.brandId, viewer.brandId))
    .orderBy(legalTexts.kind, desc(legalTexts.publishedAt));

/** Where the brand's links lead when no request names an origin: our scheme and port, the brand's main host. */
export async function brandOrigin(context: IdentityContext): Promise<string> {
  if (context.viewer.brandOrigin) return context.viewer.brandOrigin;
  const host = mainHost(await domainsOf(context));
  if (!host) throw new Error(`brand ${context.viewer.brandId} has no host`);
  return originOn(host, context.vendors.publicUrl);
}

/** What the gateway needs to know of a host's brand; null for a host of nobody. Asked before a brand is known. */
export async function brandOfHost({ rows }: IdentityContext, host: string) {
  const [found] = await rows
    .select({
      id: brands.brandId,
      slug: brands.slug,
      name: brands.name,
      portal: domains.portal,
      defaultLocale: brands.defaultLocale,
      locales: brands.locales,
      accent: brands.accent,
    })
    .from(domains)
    .innerJoin(brands, eq(brands.brandId, domains.brandId))
    .where(eq(domains.host, host));
  return found ?? null;
}

/** Every brand with its main host, for the page that lists them. Asked before a brand is known. */
export async function listBrands({ rows }: IdentityContext, locale: Locale) {
  const found = await rows
    .selectDistinctOn([brands.slug], {
      slug: brands.slug,
      name: brands.name,
      tagline: brands.tagline,
      host: domains.host,
      accent: brands.accent,
      modules: brands.modules,
    })
    .from(brands)
    .innerJoin(domains, and(eq(domains.brandId, brands.brandId), isNull(domains.portal)))
    .orderBy(brands.slug, domains.host);
  return found.map(({ modules, ...brand }) => ({
    ...brand,
    tagline: brand.tagline[locale],
    portals: portalsOf(modules),
  }));
}
