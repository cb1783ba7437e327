import type { AccessFilter, Filtered, Viewer } from '@daraport/access';
import { type DocumentNode, parse, validate } from 'graphql';
import { Chaos, type Trouble, troubles as everyTrouble } from './chaos.ts';
import { type Agreement, compare, type Verdict } from './compare.ts';
import type { Contest, Result } from './contest.ts';
import { explain } from './explain.ts';
import { OperationWriter } from './operations.ts';
import { hashOf, Random } from './random.ts';

export interface Play {
  readonly contest: Contest;
  readonly name: string;
  readonly seed: number;
  /** Valid operations to run. */
  readonly count: number;
  readonly viewers: readonly Viewer[];
  readonly filter?: AccessFilter;
  /** What may go wrong in subgraphs, in turn; everything when it is left out. */
  readonly troubles?: readonly Trouble[];
}

/** What came of it: how often answers agreed in which way, by trouble; and each fault with all it takes to see it again. */
export interface Score {
  operations: number;
  readonly agreements: Map<Trouble, Map<Agreement, number>>;
  readonly faults: string[];
}

export const emptyScore = (): Score => ({ operations: 0, agreements: new Map(), faults: [] });

const TOGETHER = 8;

/** Generates operations and runs each on both executors, several at a time, so that what leaks from one into another shows. */
export async function play(game: Play, score: Score): Promise<void> {
  const { contest, name, seed } = game;
  const random = new Random(hashOf(seed, name));
  const { troubles = everyTrouble } = game;
  const writer = new OperationWriter(contest.schema, random);
  let count = 0;
  while (count < game.count) {
    const round: Promise<void>[] = [];
    while (round.length < TOGETHER) {
      const { text, variables } = writer.write();
      const document = parse(text, { noLocation: true });
      if (validate(contest.schema, document).length > 0) continue;
      const trouble = troubles[count % troubles.length] as Trouble;
      const chaos = new Chaos(hashOf(seed, name, count), trouble);
      round.push(playOne(game, { text, document, variables, chaos, viewer: random.pick(game.viewers) }, score));
      count++;
    }
    await Promise.all(round);
  }
}

interface Turn {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly chaos: Chaos;
  readonly viewer: Viewer;
}

async function playOne({ contest, name, filter }: Play, turn: Turn, score: Score): Promise<void> {
  const { text, document, variables, chaos, viewer } = turn;
  const filtered = filter?.(document, undefined, viewer);
  let result: Result | undefined;
  let verdict: Verdict;
  try {
    const bout = { ...turn, ...(filtered ? { filtered } : {}) };
    result = await contest.run(bout, text);
    verdict = compare(result, chaos.trouble === 'nonsense');
    if ('fault' in verdict) {
      const judge = (again: DocumentNode): Filtered | undefined => filter?.(again, undefined, viewer);
      const agreement = await explain(contest, bout, result, judge);
      if (agreement) verdict = { agreement };
    }
  } catch (error) {
    verdict = { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  score.operations++;
  if ('fault' in verdict) {
    const facts = { variables, denied: filtered?.denied.map((one) => `${one.typeName}.${one.fieldName}`), ...result };
    score.faults.push(`${name}, ${chaos.trouble}: ${verdict.fault}\n${text}\n${JSON.stringify(facts)}`);
    return;
  }
  const agreements = score.agreements.get(chaos.trouble) ?? new Map<Agreement, number>();
  score.agreements.set(chaos.trouble, agreements);
  agreements.set(verdict.agreement, (agreements.get(verdict.agreement) ?? 0) + 1);
}
