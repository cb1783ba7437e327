import { Supergraph } from '@apollo/federation-internals';
import { anonymous } from '@daraport/access';
import { parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { conformanceSeed } from './env.ts';
import { loadHivePlanner } from './execution/planner.hive.ts';
import { createGraphModel } from './graph/model.ts';
import { Contest } from './testing/conformance/contest.ts';
import { emptyScore, play } from './testing/conformance/play.ts';
import { composeTopics } from './testing/conformance/topics.ts';
import { supergraphSdl, viewers } from './testing/matrix/matrix.ts';

const seed = conformanceSeed();
const OF_EACH_TOPIC = 720;
const OF_OURS = 3200;
const topics = composeTopics();
const score = emptyScore();
let passed = 0;

/** The same operations through the stock executor and ours: docs/decisions/0010 lists the differences that are allowed. */
describe(`the compiled executor, seed ${seed}`, () => {
  it.each([...topics.keys()])(
    'answers as the stock one: %s',
    async (name) => {
      const topic = topics.get(name);
      if (!topic) throw new Error(`no topic ${name}`);
      const contest = new Contest(topic.supergraphSdl, topic.typeDefs);
      const before = score.faults.length;
      await play({ contest, name, seed, count: OF_EACH_TOPIC, viewers: [anonymous('b', '', 'en')] }, score);
      expect(score.faults.slice(before, before + 3)).toEqual([]);
      passed += contest.passed;
    },
    120_000,
  );

  it('answers as the stock one, with what is denied put back by a pass of its own: our graph', async () => {
    const model = createGraphModel(supergraphSdl);
    const subgraphs = [...Supergraph.build(model.admittedSdl).subgraphs()];
    const typeDefs = Object.fromEntries(subgraphs.map((one) => [one.name, parse(one.toString())]));
    const contest = new Contest(model.admittedSdl, typeDefs, { schema: model.schema });
    const { filter } = model;
    const before = score.faults.length;
    await play({ contest, name: 'ours', seed, count: OF_OURS, viewers: [...viewers.values()], filter }, score);
    expect(score.faults.slice(before, before + 3)).toEqual([]);
    passed += contest.passed;
  }, 240_000);

  it('was compared on at least twenty thousand operations, hundreds of which it passed on', () => {
    expect(score.operations).toBeGreaterThanOrEqual(20_000);
    expect(passed).toBeGreaterThanOrEqual(300);
  });

  afterAll(() => {
    const lines = [...score.agreements].map(
      ([trouble, counts]) =>
        `  ${trouble}: ${[...counts].map(([agreement, count]) => `${agreement} ${count}`).join(', ')}`,
    );
    process.stdout.write(
      `conformance, seed ${seed}: ${score.operations} operations, ${passed} passed on\n${lines.join('\n')}\n`,
    );
  });
});

describe(`the same executor with the planner written in Rust, seed ${seed}`, async () => {
  const makePlanner = await loadHivePlanner();

  it.each([...topics.keys()])(
    'answers as the stock gateway: %s',
    async (name) => {
      const topic = topics.get(name);
      if (!topic) throw new Error(`no topic ${name}`);
      const contest = new Contest(topic.supergraphSdl, topic.typeDefs, { makePlanner });
      const own = emptyScore();
      const asked = { contest, name, seed, count: 120, viewers: [anonymous('b', '', 'en')] };
      await play({ ...asked, troubles: ['none'] }, own);
      expect(own.operations).toBe(120);
      expect(own.faults.slice(0, 3)).toEqual([]);
    },
    60_000,
  );
});
