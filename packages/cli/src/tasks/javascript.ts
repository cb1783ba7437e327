import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './rooms.ts';
import { capture, type Outcome } from './shell.ts';

/** Bytes of script, gzipped, that a browser may load on a cold visit to a portal until its first page is usable. */
export const BUDGET = 75_000;

/** One portal's first visit in the language that needs more, heaviest script first. */
export interface FirstLoad {
  readonly portal: string;
  readonly bytes: number;
  readonly scripts: readonly { readonly file: string; readonly bytes: number }[];
}

/** Builds the portals that changed and weighs the first visit of each; over the budget fails and names the scripts. */
export async function checkJavascript(): Promise<Outcome> {
  const build = await capture('turbo', 'run', 'build', '--output-logs=errors-only');
  if (!build.isOk) return build;
  const loads = globSync('portals/*/vite.config.ts', { cwd: root }).map((config) =>
    weighFirstLoad(join(root, config, '..')),
  );
  return {
    isOk: loads.every(({ bytes }) => bytes <= BUDGET),
    output: loads.map((load) => describeLoad(load)).join('\n'),
  };
}

/** Weighs what the build of a portal wrote down as its first visit (`dist/load-plan.json`). */
export function weighFirstLoad(folder: string): FirstLoad {
  const dist = join(folder, 'dist');
  const plan = join(dist, 'load-plan.json');
  if (!existsSync(plan)) throw new Error(`${plan} is missing: the portal was not built`);
  const { first } = JSON.parse(readFileSync(plan, 'utf8')) as { first: Record<string, string[]> };
  const loads = Object.values(first).map((files) => {
    const scripts = files.map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }));
    return {
      portal: basename(folder),
      bytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
      scripts: scripts.toSorted((a, b) => b.bytes - a.bytes),
    };
  });
  return loads.reduce((most, load) => (load.bytes > most.bytes ? load : most));
}

/** One line within the budget; over it also every script with its weight. */
export function describeLoad({ portal, bytes, scripts }: FirstLoad): string {
  const kilobytes = (count: number) => `${(count / 1000).toFixed(1)} kB`;
  const line = `${portal}: ${kilobytes(bytes)} of ${kilobytes(BUDGET)}`;
  if (bytes <= BUDGET) return line;
  return [line, ...scripts.map((script) => `  ${kilobytes(script.bytes).padStart(8)}  ${script.file}`)].join('\n');
}
