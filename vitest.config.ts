import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import solid from 'vite-plugin-solid';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const root = import.meta.dirname;

/** Rooms are the folders that hold a package.json: `drizzle`, `packages/domain`, `subgraphs/booking` … */
const rooms = ['drizzle', ...within('packages'), ...within('subgraphs'), 'gateway', ...within('portals'), 'e2e'];

const needsDatabase = /^(drizzle|packages\/(events|vault|subgraph|cli)|subgraphs\/.+)$/;
const isSolid = /^(packages\/(ui|client)|portals\/.+)$/;

export default defineConfig({
  test: { projects: rooms.map(project), passWithNoTests: false },
});

/** One vitest project per room, named like its folder: `npx vitest run --project booking`. */
function project(room: string): TestProjectConfiguration {
  return {
    plugins: isSolid.test(room) ? [solid({ ssr: true, hot: false })] : [],
    // One file for everyone: two copies of graphql in one process refuse each other's schemas.
    resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
    test: {
      name: basename(room),
      root: join(root, room),
      environment: 'node',
      include: isSolid.test(room) ? ['**/*.test.{ts,tsx}'] : ['**/*.test.ts'],
      globalSetup: globalSetupOf(room),
      // Subgraphs keep no state in their modules, so their files share what is imported, which takes as long as most of them run.
      isolate: !room.startsWith('subgraphs/'),
      testTimeout: room === 'e2e' ? 180_000 : 20_000,
      hookTimeout: room === 'e2e' ? 180_000 : 60_000,
      fileParallelism: room !== 'e2e',
      // A loaded machine is no fault of the page.
      expect: room === 'e2e' ? { poll: { timeout: 15_000 } } : {},
      restoreMocks: true,
    },
  };
}

function globalSetupOf(room: string): string[] {
  const files = needsDatabase.test(room) ? ['drizzle/embedded.global.ts'] : [];
  if (room === 'e2e') files.push('e2e/src/behind/furnished.global.ts');
  return files.map((file) => join(root, file));
}

function within(folder: string): string[] {
  return readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((room) => existsSync(join(root, room, 'package.json')))
    .toSorted();
}
