import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** How many builds' assets stay, the newest included: who opened a page before the last few still gets its parts. */
const KEPT = 5;

/** The assets of each build that is kept, newest first; beside them in `dist`. */
const LIST = 'builds.json';

type Assets = readonly string[];

/**
 * Keeps the assets of former builds beside the new ones, so that a page somebody has open goes on finding its parts.
 * Their names hold a hash of their content, so that no build overwrites another's.
 */
export function formerBuilds(): Plugin {
  let dist = '';
  let former: readonly Assets[] = [];
  return {
    name: 'daraport-former-builds',
    apply: 'build',
    configResolved: (config) => {
      dist = config.build.outDir;
    },
    async buildStart() {
      former = withUnlisted(await readList(join(dist, LIST)), await namesIn(join(dist, 'assets')));
    },
    writeBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const assets = Object.keys(bundle).flatMap((name) => (name.startsWith('assets/') ? [name.slice(7)] : []));
        const { builds, gone } = keep(assets, former);
        await Promise.all(gone.map((name) => rm(join(dist, 'assets', name), { force: true })));
        await writeFile(join(dist, LIST), JSON.stringify(builds));
        // The index tells the gateway that a build is there: it is the newest file once all others are written.
        const now = new Date();
        await utimes(join(dist, 'index.html'), now, now).catch(() => undefined);
      },
    },
  };
}

/** The list with the new build in front, and the files that only builds beyond it had. */
export function keep(assets: Assets, former: readonly Assets[]): { builds: readonly Assets[]; gone: Assets } {
  const mine = assets.toSorted();
  const others = former.filter((each) => each.toSorted().join() !== mine.join());
  const builds = [mine, ...others].slice(0, KEPT);
  const kept = new Set(builds.flat());
  return { builds, gone: [...new Set(former.flat())].filter((name) => !kept.has(name)) };
}

/** Files that no build of the list has are those of one that was put there from a cache: the newest. */
export function withUnlisted(list: readonly Assets[], present: Assets): readonly Assets[] {
  const listed = new Set(list.flat());
  const unlisted = present.filter((name) => !listed.has(name));
  return unlisted.length > 0 ? [unlisted, ...list] : list;
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

async function readList(file: string): Promise<readonly Assets[]> {
  const list: unknown = await readFile(file, 'utf8').then(JSON.parse, () => []);
  const isList = Array.isArray(list) && list.every((build) => Array.isArray(build));
  return isList ? (list as Assets[]) : [];
}
