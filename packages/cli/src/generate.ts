import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { printSubgraphSchema } from '@apollo/subgraph';
import { subgraphNames } from '@daraport/drizzle';
import { composeGraph } from '@daraport/gateway';
import { definitions } from './definitions.ts';
import { root } from './tasks/rooms.ts';
import { show } from './tasks/shell.ts';

/**
 * Writes every generated file: the subgraphs' schemas, the supergraph with `access.json`, the refusals that portals must know,
 * and the portals' typed documents. With `check` it writes nothing and throws, naming the files that are stale.
 */
export async function generate({ check }: { check: boolean }): Promise<void> {
  const stale: string[] = [];
  for (const name of subgraphNames) {
    const file = join(root, 'subgraphs', name, 'schema.graphql');
    const fresh = `${printSubgraphSchema(definitions[name].schema)}\n`;
    const kept = await readFile(file, 'utf8').catch(() => '');
    if (kept === fresh) continue;
    if (check) stale.push(relative(root, file));
    else await writeFile(file, fresh);
  }
  stale.push(...(await composeGraph({ check })));
  stale.push(...(await writeRefusalTypes(check)));
  if (stale.length > 0) throw new StaleError(stale);
  const { isOk } = await show(
    'turbo',
    'run',
    'generate',
    '--output-logs=errors-only',
    ...(check ? ['--', '--check'] : []),
  );
  if (!isOk) throw new StaleError(['src/gql of the rooms named above']);
}

/** Which types the interface `Error` stands for, for the portals' cache, which knows no schema. */
async function writeRefusalTypes(check: boolean): Promise<string[]> {
  const file = join(root, 'packages/client/src/gql/refusal-types.ts');
  const schema = await readFile(join(root, 'gateway/schema.graphql'), 'utf8');
  const names = schema.matchAll(/^type (\w+) implements Error\b/gm).map(([, name]) => `  '${name}',\n`);
  const fresh = `/** The types that the interface \`Error\` stands for. */\nexport const refusalTypes = [\n${[...names].join('')}];\n`;
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept === fresh) return [];
  if (check) return [relative(root, file)];
  await writeFile(file, fresh);
  return [];
}

/** Generated files that no longer say what their sources say. */
class StaleError extends Error {
  readonly code = 'STALE';
  constructor(files: readonly string[]) {
    super(
      `Stale generated files; run \`pnpm generate\` and read the difference:\n${files.map((file) => `  ${file}`).join('\n')}`,
    );
  }
}
