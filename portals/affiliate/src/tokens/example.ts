import { lastDays } from '@daraport/client';

/** A call of the public endpoint that runs as it is once the token is put in. */
export function exampleFor({ origin, prefix }: { origin: string; prefix: string | undefined }): string {
  const { from, to } = lastDays(30);
  const query = `{ attributionSummary(from: "${from}", to: "${to}") { clicks conversions pending { amountMinor currency } } }`;
  return [
    `curl ${origin}/graphql \\`,
    `  -H 'authorization: Bearer ${prefix ?? 'dpt_'}…' \\`,
    `  -H 'content-type: application/json' \\`,
    `  -d '${JSON.stringify({ query })}'`,
  ].join('\n');
}
