import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findViolations } from './boundaries.ts';
import { checkJavascript } from './javascript.ts';
import { listRooms, root } from './rooms.ts';
import { capture, type Outcome, say, show, showNode } from './shell.ts';
import { findTextFaults } from './texts/check.ts';
import { conclude, runJourneys, runUnits, total } from './tests.ts';

/** `pnpm check`: what CI runs. All steps run even when one fails; each failed step counts as one failure. */
const steps: [name: string, step: () => Promise<Outcome>][] = [
  ['format', () => show('oxfmt', '--check')],
  ['lint', () => show('oxlint')],
  ['boundaries', async () => list(findViolations())],
  ['texts', async () => list(await findTextFaults())],
  ['types', checkTypes],
  ['javascript', checkJavascript],
  ['generated files', () => showNode('packages/cli/src/main.ts', 'generate', '--check')],
];

const failures: string[] = [];
for (const [name, step] of steps) {
  const startedAt = performance.now();
  say(`\n── ${name}`);
  const { isOk, output } = await step();
  if (output) say(output);
  if (!isOk) failures.push(name);
  say(`${isOk ? 'ok' : 'FAILED'} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
}
const tests = total(await runUnits(), await runJourneys());
conclude(total({ passed: 0, failed: failures.length, failures, leftOut: [] }, tests));

/** Every room on its own, because all plugins that one program sees change its builder's types. */
async function checkTypes(): Promise<Outcome> {
  const waiting = ['.', ...listRooms()];
  const found: string[] = [];
  const worker = async () => {
    for (let room = waiting.shift(); room !== undefined; room = waiting.shift()) {
      if (!existsSync(join(root, room, 'tsconfig.json'))) {
        found.push(`${room} has no tsconfig.json`);
        continue;
      }
      const { isOk, output } = await capture('tsc', '--noEmit', '--pretty', 'false', '--project', room);
      if (!isOk) found.push(output.trim());
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  return list(found);
}

function list(faults: string[]): Outcome {
  return { isOk: faults.length === 0, output: faults.join('\n') };
}
