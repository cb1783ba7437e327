import assert from 'node:assert/strict';
import type { Setup } from './contenders/message.ts';
import { Load } from './load.ts';
import { BenchProcess } from './process.ts';

/** What is asked of everybody; several bodies are asked in turn and count together. */
export interface Question {
  readonly name: string;
  /** JSON bodies of POST /graphql. */
  readonly bodies: readonly string[];
}

/** One gateway of a contest, in a process of its own. */
export interface Contender {
  readonly name: string;
  readonly process: BenchProcess;
  readonly load: Load;
  /** Per question: requests per second and CPU milliseconds per request, one of each for every round. */
  readonly rates: Map<string, number[]>;
  readonly costs: Map<string, number[]>;
}

/** Starts the contenders; who cannot take part says why and is left out. */
export async function openContest(files: Readonly<Record<string, string>>, setup: Setup): Promise<Contender[]> {
  const contenders: Contender[] = [];
  for (const [name, file] of Object.entries(files)) {
    const program = new BenchProcess(file);
    try {
      const port = await program.start(setup);
      contenders.push({ name, process: program, load: new Load(port), rates: new Map(), costs: new Map() });
    } catch (error) {
      process.stdout.write(`${name} takes no part: ${error instanceof Error ? error.message : String(error)}\n`);
      program.stop();
    }
  }
  return contenders;
}

export async function closeContest(contenders: readonly Contender[]): Promise<void> {
  await Promise.all(contenders.map(({ load }) => load.close()));
  for (const { process: program } of contenders) program.stop();
}

/** Every contender must give the same data before anybody is timed; the length of the answer to each body. */
export async function checkEqualAnswers(
  contenders: readonly Contender[],
  questions: readonly Question[],
): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const { name, bodies } of questions) {
    let size = 0;
    for (const body of bodies) {
      const answers = await Promise.all(
        contenders.map(async ({ load }) => JSON.parse(await load.ask(body)) as { data: unknown; errors?: unknown }),
      );
      for (const [index, { data, errors }] of answers.entries()) {
        assert.equal(errors, undefined, `${contenders[index]?.name} answers ${name} with errors`);
        assert.deepEqual(data, answers[0]?.data, `${contenders[index]?.name} answers ${name} differently`);
      }
      size += Buffer.byteLength(JSON.stringify(answers[0]?.data));
    }
    sizes.set(name, size);
  }
  return sizes;
}

/** So long, or so many requests, is each question asked of everybody before the first round, until its code has been compiled. */
const WARM = { seconds: 4, requests: 4000 };

/** Rounds of all questions, each asked of everybody before the next; every other round in the opposite order. */
export async function runContest(
  contenders: readonly Contender[],
  questions: readonly Question[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<void> {
  for (const { bodies } of questions)
    for (const { load } of contenders) await load.run(bodies, WARM.seconds, WARM.requests);
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? contenders : contenders.toReversed();
    for (const question of questions) for (const contender of order) await measure(contender, question, seconds);
  }
}

async function measure(
  { load, process: program, rates, costs }: Contender,
  { name, bodies }: Question,
  seconds: number,
): Promise<void> {
  await load.run(bodies, Math.min(1, seconds / 3));
  const before = await program.cpu();
  const from = performance.now();
  const answered = await load.run(bodies, seconds);
  const elapsed = (performance.now() - from) / 1000;
  const cpu = (await program.cpu()) - before;
  rates.set(name, [...(rates.get(name) ?? []), answered / elapsed]);
  costs.set(name, [...(costs.get(name) ?? []), cpu / answered]);
}

export function median(values: readonly number[] = []): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
