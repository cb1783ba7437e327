import { hkdfSync } from 'node:crypto';

/** The six subgraphs; each owns the Postgres schema of its name and is its only reader. */
export const subgraphNames = ['identity', 'booking', 'care', 'billing', 'compliance', 'growth'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

/** The login role a subgraph runs as: neither owner nor superuser, with rights on its own schema alone. */
export const roleOf = (subgraph: SubgraphName): string => `daraport_${subgraph}`;

/** The role's password, derived from the installation's secret (HKDF-SHA256, RFC 5869), so that none is stored. */
export const passwordOf = (subgraph: SubgraphName, secret: string): string =>
  Buffer.from(hkdfSync('sha256', secret, 'daraport', `postgres-role:${subgraph}`, 24)).toString('base64url');

/** The same database as `adminUrl`, entered as the subgraph's own role. */
export function roleUrl(adminUrl: string, subgraph: SubgraphName, secret: string): string {
  const url = new URL(adminUrl);
  url.username = roleOf(subgraph);
  url.password = passwordOf(subgraph, secret);
  return url.href;
}
