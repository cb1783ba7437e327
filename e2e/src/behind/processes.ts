import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A running process. */
export interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** The processes that this one started, and what those started, as far as they run. */
export function offspringOf(ancestor: number): Running[] {
  const all = everybody();
  const below = (parent: number): Running[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(ancestor);
}

/** Kills without warning; one that is gone already is no error. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Waits until none of these runs any more. */
export async function ended(pids: readonly number[], withinMs = 15_000): Promise<void> {
  const left = () => everybody().filter(({ pid }) => pids.includes(pid));
  for (const until = Date.now() + withinMs; Date.now() < until; await sleep(50)) if (left().length === 0) return;
  throw new Error(
    `still running: ${left()
      .map(({ command, pid }) => `${pid} ${command}`)
      .join(', ')}`,
  );
}

function everybody(): Running[] {
  return existsSync('/proc/self/stat') ? inProc() : asked();
}

function inProc(): Running[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name in field 2 may hold spaces, so counting starts behind its bracket (proc_pid_stat(5)).
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        return state === 'Z' ? [] : [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return [];
      }
    });
}

function asked(): Running[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid, parent, ...command] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), command: command.join(' ') };
  });
}
