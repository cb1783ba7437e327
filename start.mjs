// The one entrance: `node start.mjs <task> [arguments]` on any machine with Node 20 or newer.
// Plain JavaScript without dependencies, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const inRoot = (...path) => join(root, ...path);
const packageJson = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** What each task runs, on Node 24. */
const tasks = {
  start: () => ['packages/cli/src/main.ts', 'start'],
  dev: () => ['packages/cli/src/main.ts', 'dev'],
  generate: () => ['packages/cli/src/main.ts', 'generate'],
  test: () => ['packages/cli/src/tasks/test.ts'],
  check: () => ['packages/cli/src/tasks/check.ts'],
  e2e: () => ['packages/cli/src/tasks/e2e.ts'],
  'db:generate': () => ['packages/cli/src/tasks/db-generate.ts'],
  bench: (name) => [`bench/${name ?? ''}.ts`],
  gateway: () => ['gateway/src/foreign/main.ts'],
};

const [task = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(tasks, task)) fail(`Usage: node start.mjs <${Object.keys(tasks).join('|')}> [arguments]`);
if (Number.parseInt(process.versions.node, 10) < 20) fail(`Node 20 or newer is needed; this is ${process.version}.`);
install();
run(command());

/** Installs when the packages are missing or the lockfile changed since they were; a broken install starts again. */
function install() {
  const stamp = inRoot('node_modules/.daraport-install');
  const wanted = createHash('sha256')
    .update(readFileSync(inRoot('pnpm-lock.yaml')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const startedAt = Date.now();
  say('Installing the packages from the npm registry …');
  const pnpm = [
    '--yes',
    packageJson.packageManager,
    'install',
    '--frozen-lockfile',
    '--config.confirmModulesPurge=false',
  ];
  const { status, signal, error } = spawnSync('npx', pnpm, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (signal) process.exit(130);
  if (error || status !== 0) {
    fail(
      `The packages could not be installed${error ? ` (${error.message})` : ''}; see the lines above.\n` +
        'They come from the npm registry: check the connection, and `npm config get registry`, then run this again.',
    );
  }
  writeFileSync(stamp, wanted);
  say(`Packages installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}

/** This Node when it is new enough, else the one that came with the packages. */
function node24() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  const bundled = inRoot('node_modules', `node-${process.platform}-${process.arch}`, 'bin/node');
  if (existsSync(bundled)) return bundled;
  return fail(
    `Node 24 runs Daraport. It comes with the packages on Linux (x64, arm64), yet not for ${process.platform}-${process.arch}: ` +
      'install Node 24 yourself and run this again with it.',
  );
}

function command() {
  const [file, ...rest] = tasks[task](task === 'bench' ? args.shift() : undefined);
  if (!existsSync(inRoot(file))) fail(`There is no ${file}.`);
  // The young generation at its default size is collected too often under load.
  const flags = ['--max-semi-space-size=64', `--import=${inRoot('packages/cli/src/tasks/follow-parent.ts')}`];
  return [node24(), [...flags, inRoot(file), ...rest, ...args]];
}

/**
 * Runs the task in a process group of its own, so that Ctrl-C reaches it once and through us. The first signal
 * lets it drain, the second ends it; what does not end within two seconds then is killed with all its children.
 */
function run([program, programArgs]) {
  const env = {
    ...process.env,
    APOLLO_TELEMETRY_DISABLED: 'true',
    TURBO_TELEMETRY_DISABLED: '1',
    PATH: [inRoot('node_modules/.bin'), process.env.PATH].join(delimiter),
  };
  const child = spawn(program, programArgs, {
    cwd: root,
    env,
    detached: true,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let asked = 0;
  let askedAt = 0;
  const forward = (signal) => {
    // npm passes on the Ctrl-C that the terminal has already sent us: both are one.
    if (Date.now() - askedAt < 300) return;
    askedAt = Date.now();
    asked += 1;
    child.kill(signal);
    if (asked === 2) setTimeout(() => killGroup(child.pid), 2000).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
  child.on('error', (error) => fail(`${program} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    killGroup(child.pid);
    process.exit(code ?? (signal === 'SIGINT' ? 130 : 143));
  });
}

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left, which is what was wanted.
  }
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(line);
  process.exit(1);
}
