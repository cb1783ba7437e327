import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessIdentity {
  pid: number;
  startedAt: string;
}

/** The living process of that number; `undefined` when it ended, or is a zombie that nobody collects. */
export function identify(pid: number): ProcessIdentity | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const startedAt = existsSync('/proc/self/stat') ? startInProc(pid) : ask('ps', ['-o', 'lstart=', '-p', String(pid)]);
  return startedAt ? { pid, startedAt } : undefined;
}

/** Whether exactly this process still runs. */
export function isAlive(process: ProcessIdentity): boolean {
  return identify(process.pid)?.startedAt === process.startedAt;
}

/** The command line of a process; empty when it is gone or not ours to see. */
export function commandLine(pid: number): string {
  if (!existsSync('/proc/self/stat')) return ask('ps', ['-o', 'command=', '-p', String(pid)]) ?? '';
  return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? '';
}

/** Resolves with true once the process has ended, with false when `timeoutMs` passed before. */
export async function hasEnded(process: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await sleep(20)) {
    if (!isAlive(process)) return true;
  }
  return !isAlive(process);
}

/** Signals a process; one that has already ended is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Field 22 of proc_pid_stat(5); the name in field 2 may hold spaces, so counting starts behind its bracket. */
function startInProc(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields?.[0];
  return state === 'Z' || state === 'X' ? undefined : fields?.[19];
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ask(command: string, args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}
