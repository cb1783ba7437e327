import { defineConfig } from 'drizzle-kit';
import type { SubgraphName } from './roles.ts';

/** drizzle-kit's settings for one subgraph's schema; each has its own migrations. */
export const configFor = (subgraph: SubgraphName) =>
  defineConfig({
    dialect: 'postgresql',
    schema: `./drizzle/tables/${subgraph}.ts`,
    out: `./drizzle/migrations/${subgraph}`,
    schemaFilter: [subgraph],
  });
