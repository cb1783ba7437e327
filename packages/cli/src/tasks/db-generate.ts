import { globSync } from 'node:fs';
import { root } from './rooms.ts';
import { say, show } from './shell.ts';

/** `pnpm db:generate [--name=…]`: one migration per subgraph whose tables changed. */
for (const config of globSync('drizzle/*.config.ts', { cwd: root }).toSorted()) {
  say(`\n${config}`);
  const { isOk } = await show('drizzle-kit', 'generate', `--config=${config}`, ...process.argv.slice(2));
  if (!isOk) process.exit(1);
}
