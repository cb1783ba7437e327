import { readFileSync } from 'node:fs';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, parse, print } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import type { Plan } from '../execution/plan.ts';
import { MAX_EVALUATED_PLANS, openPlanner } from '../execution/supergraph.ts';
import { faultsOf } from '../faces/validation.ts';
import { createGraphModel } from '../graph/model.ts';
import { createCostOf } from '../limits/cost.ts';
import { weightsOf } from '../limits/cost.weights.ts';
import { parseWithinLimits } from '../limits/document.ts';
import { limits } from '../limits/limits.ts';
import { extentOf } from '../limits/measure.ts';
import { Random } from '../testing/conformance/random.ts';
import { hostileOperation } from '../testing/hostile-operations.ts';
import { largeOperation } from '../testing/large-operations.ts';
import { createAheadPlanner } from './ahead.ts';
import { createPlanningThread, type PlanningThread, type Question } from './thread.ts';

const supergraphSdl = readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8');
const model = createGraphModel(supergraphSdl);
const thread = createPlanningThread({ admittedSdl: model.admittedSdl });
afterAll(() => thread.close());

const costOf = createCostOf(model.schema, weightsOf(supergraphSdl));
const atOnce = openPlanner(Supergraph.build(model.admittedSdl));

/** Generated operations that pass every limit there is before planning, and validation. */
function passing(count: number, make = largeOperation, least = 200): DocumentNode[] {
  const random = new Random(7);
  const found: DocumentNode[] = [];
  for (let turn = 0; found.length < count && turn < count * 20; turn++) {
    const text = make(model.schema, random);
    try {
      const document = parseWithinLimits(text);
      if (extentOf(document).fields <= least || costOf(document, undefined, {}) > limits.cost) continue;
      if (faultsOf(model.schema, document).length === 0) found.push(document);
    } catch {
      // Beyond a limit: it would not come as far as the planner.
    }
  }
  return found;
}
const documents = passing(60);

describe('the planner', () => {
  const supergraph = Supergraph.build(model.admittedSdl);
  /** How many plans it compares for an operation. */
  const counting = (maxEvaluatedPlans: number) => {
    const planner = new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans } });
    return (document: DocumentNode): number => {
      planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), document));
      return planner.lastGeneratedPlanStatistics()?.evaluatedPlanCount ?? 0;
    };
  };
  const plansOf = counting(MAX_EVALUATED_PLANS);

  it('compares few plans of what has many: each subgraph can answer the type name of the root', () => {
    const conditions = Array.from({ length: 10 }, (_, at) => `$v${at}`);
    const parts = conditions.map((name) => `... on Query @include(if: ${name}) { __typename }`);
    const text = `query (${conditions.map((name) => `${name}: Boolean!`).join(', ')}) { ${parts.join(' ')} }`;
    const document = parseWithinLimits(text);
    expect(faultsOf(model.schema, document)).toEqual([]);
    expect(counting(1000)(document)).toBeGreaterThan(MAX_EVALUATED_PLANS);
    expect(plansOf(document)).toBeLessThanOrEqual(MAX_EVALUATED_PLANS);
  });

  it('compares few plans of whatever passes all limits', () => {
    const hostile = passing(200, hostileOperation, 0);
    expect(hostile).toHaveLength(200);
    const most = Math.max(...hostile.map(plansOf));
    process.stdout.write(`planning: of ${hostile.length} hostile operations at most ${most} plans were compared\n`);
    expect(most).toBeLessThanOrEqual(MAX_EVALUATED_PLANS);
  }, 120_000);

  it('compares all the plans there are for what portals ask', () => {
    const rooms = [
      'packages/client',
      ...['patient', 'specialist', 'organization', 'affiliate'].map((name) => `portals/${name}`),
    ];
    const texts = rooms.flatMap((room) => {
      const file = new URL(`../../../${room}/src/gql/persisted-documents.json`, import.meta.url);
      return Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    });
    const counts = texts.map((text) => plansOf(parse(text)));
    expect(texts.length).toBeGreaterThan(100);
    expect(Math.max(...counts)).toBeLessThan(MAX_EVALUATED_PLANS / 2);
  });
});

describe('the planning thread', () => {
  it('plans what passes all limits, as it would be planned here, and within what it may take', async () => {
    expect(documents).toHaveLength(60);
    let slowest = 0;
    for (const document of documents) {
      const before = process.threadCpuUsage();
      const plan = atOnce.plan(document, undefined);
      const { user, system } = process.threadCpuUsage(before);
      slowest = Math.max(slowest, (user + system) / 1000);
      const elsewhere = await thread.plan({ text: print(document), operationName: undefined });
      expect(elsewhere).toEqual(plan);
    }
    process.stdout.write(
      `planning: the slowest of ${documents.length} operations near the limits took ${slowest.toFixed(0)} ms of CPU\n`,
    );
    expect(thread.begun).toBe(1);
  }, 120_000);

  it('says what the planner says of an operation that cannot be planned', async () => {
    await expect(thread.plan({ text: '{ brand { nothing } }', operationName: undefined })).rejects.toThrow(/nothing/);
    await expect(thread.plan({ text: '{ brand { name } }', operationName: undefined })).resolves.toHaveProperty(
      'node.kind',
      'Fetch',
    );
  });

  it('gives up what takes longer than it may, is begun anew, and goes on with the next', async () => {
    const text = print(documents[0] as DocumentNode);
    const impatient = createPlanningThread({
      admittedSdl: model.admittedSdl,
      cpuBudget: 0,
    });
    const endless = Array.from({ length: 3 }, () =>
      impatient.plan({ text: manyPlans(text), operationName: undefined }).catch((error: unknown) => error),
    );
    for (const error of await Promise.all(endless))
      expect(error).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning' } });
    expect(impatient.begun).toBe(3);
    await impatient.close();
  }, 60_000);
});

/** The same operation many times over, so that planning it takes longer than the thread is looked at. */
const manyPlans = (text: string): string =>
  `query { ${Array.from({ length: 40 }, (_, at) =>
    text
      .replace(/^(query )?\{/, '')
      .replace(/\}\s*$/, '')
      .replaceAll(/\ba(\d+):/g, `b${at}x$1:`),
  ).join('\n')} }`;

describe('planning ahead', () => {
  const plan: Plan = { node: undefined };
  const large = parse(`{ ${Array.from({ length: 150 }, (_, at) => `a${at}: brand { id }`).join(' ')} }`);
  const small = parse('{ brand { id } }');

  function parts(answer: () => Promise<Plan>) {
    const asked: Question[] = [];
    const planned: DocumentNode[] = [];
    const fake: PlanningThread = {
      plan: (question) => {
        asked.push(question);
        return answer();
      },
      begun: 0,
      close: async () => undefined,
    };
    const planner = createAheadPlanner({
      plan: (document) => {
        planned.push(document);
        return plan;
      },
    });
    return { asked, planned, planner, fake };
  }

  it('asks the thread for a large operation once, and plans it here no more', async () => {
    const made: Plan = { node: undefined };
    const { asked, planned, planner, fake } = parts(async () => made);
    await Promise.all([planner.ahead(large, undefined, fake), planner.ahead(large, undefined, fake)]);
    expect(planner.ahead(large, undefined, fake)).toBeUndefined();
    expect(planner.plan(large, undefined)).toBe(made);
    expect([asked.length, planned.length]).toEqual([1, 0]);
  });

  it('plans a small operation here, and one that nobody asked for ahead', () => {
    const { asked, planned, planner, fake } = parts(async () => plan);
    expect(planner.ahead(small, undefined, fake)).toBeUndefined();
    expect([planner.plan(small, undefined), planner.plan(large, undefined)]).toEqual([plan, plan]);
    expect([asked.length, planned.length]).toEqual([0, 2]);
  });

  it('refuses again at once what was given up before, whoever parsed it', async () => {
    const { asked, planner, fake } = parts(() => Promise.reject(new Error('too long')));
    await expect(planner.ahead(large, undefined, fake)).rejects.toThrow('too long');
    await expect(planner.ahead(parse(print(large)), undefined, fake)).rejects.toThrow('too long');
    expect(asked).toHaveLength(1);
  });
});
