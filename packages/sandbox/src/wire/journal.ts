import {
  appendFileSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * An append-only file of JSON lines. A line is one commit: after `append` returns it outlives a `kill -9`
 * (it is with the operating system; a power cut may lose the last ones), and a line torn by one is dropped
 * when the file is next read.
 */
export class Journal<Change> {
  readonly #path: string;
  #file: number | undefined;
  #size = 0;

  constructor(path: string) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
  }

  /** All whole commits of the file, oldest first; throws when a line before the last is not JSON. */
  read(): Change[][] {
    if (!existsSync(this.#path)) return [];
    const lines = readFileSync(this.#path, 'utf8').split('\n');
    lines.pop();
    return lines.map((line, index) => this.#parse(line, index + 1));
  }

  /** Replaces the file by these changes, atomically, and opens it for appending. */
  rewrite(changes: Change[]): void {
    const fresh = `${this.#path}.new`;
    writeFileSync(fresh, changes.map((change) => `${JSON.stringify([change])}\n`).join(''), {
      flush: true,
      mode: 0o600,
    });
    renameSync(fresh, this.#path);
    this.close();
    this.#file = openSync(this.#path, 'a', 0o600);
    this.#size = fstatSync(this.#file).size;
  }

  /** Adds one commit; on a failure (disk full) the file is as before and the error is thrown. */
  append(changes: Change[]): void {
    if (this.#file === undefined) throw new Error(`The journal ${this.#path} is closed.`);
    const line = Buffer.from(`${JSON.stringify(changes)}\n`);
    try {
      appendFileSync(this.#file, line);
    } catch (error) {
      ftruncateSync(this.#file, this.#size);
      throw error;
    }
    this.#size += line.length;
  }

  close(): void {
    if (this.#file === undefined) return;
    fsyncSync(this.#file);
    closeSync(this.#file);
    this.#file = undefined;
  }

  #parse(line: string, number: number): Change[] {
    try {
      return JSON.parse(line) as Change[];
    } catch {
      throw new Error(
        `The sandbox state ${this.#path} is damaged in line ${number}. Move the file away to start with an empty sandbox.`,
      );
    }
  }
}
