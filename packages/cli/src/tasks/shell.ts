import { spawn } from 'node:child_process';
import { root } from './rooms.ts';

/** How a command ended, with what it wrote when it was captured. */
export interface Outcome {
  isOk: boolean;
  output: string;
}

/** Runs an installed tool in the repository's folder, showing its output as it comes. */
export function show(command: string, ...args: string[]): Promise<Outcome> {
  return execute(command, args, 'inherit');
}

/** Runs an installed tool and keeps its output for later. */
export function capture(command: string, ...args: string[]): Promise<Outcome> {
  return execute(command, args, 'pipe');
}

/** Runs one of our own TypeScript files on this very Node. */
export function showNode(file: string, ...args: string[]): Promise<Outcome> {
  return execute(process.execPath, [file, ...args], 'inherit');
}

/** Prints a line of progress, apart from the results on standard output. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function execute(command: string, args: string[], output: 'inherit' | 'pipe'): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', output, output] });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
    child.on('error', (error) => resolve({ isOk: false, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ isOk: code === 0, output: chunks.join('') }));
  });
}
