import { Supergraph } from '@apollo/federation-internals';
import type { Viewer } from '@daraport/access';
import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { createGraphModel } from './graph/model.ts';
import { Chaos, troubles, type Trouble } from './testing/conformance/chaos.ts';
import { type Bout, Contest } from './testing/conformance/contest.ts';
import { OperationWriter } from './testing/conformance/operations.ts';
import { Random } from './testing/conformance/random.ts';
import { supergraphSdl, viewers } from './testing/matrix/matrix.ts';

const MANY = 300;

/** Operations on our graph, each by another viewer and with its own trouble in the subgraphs. */
function boutsOf(contest: Contest, filter: ReturnType<typeof createGraphModel>['filter']): [string, Bout][] {
  const writer = new OperationWriter(contest.schema, new Random(5));
  const people = [...viewers.values()];
  const bouts: [string, Bout][] = [];
  while (bouts.length < MANY) {
    const { text, variables } = writer.write();
    const document = parse(text, { noLocation: true });
    if (validate(contest.schema, document).length > 0) continue;
    // The same operation twice: for two viewers, in two troubles.
    for (const turn of [0, 1]) {
      const viewer = people[(bouts.length + turn * 3) % people.length] as Viewer;
      const chaos = new Chaos(bouts.length, troubles[bouts.length % troubles.length] as Trouble);
      bouts.push([text, { document, variables, chaos, viewer, filtered: filter(document, undefined, viewer) }]);
    }
  }
  return bouts;
}

it('answers many at once, for different viewers and with failing subgraphs, as it answers each alone', async () => {
  const model = createGraphModel(supergraphSdl);
  const subgraphs = [...Supergraph.build(model.admittedSdl).subgraphs()];
  const typeDefs = Object.fromEntries(subgraphs.map((one) => [one.name, parse(one.toString())]));
  const contest = new Contest(model.admittedSdl, typeDefs, { schema: model.schema });
  const bouts = boutsOf(contest, model.filter);
  const tell = async ([text, bout]: [string, Bout]): Promise<string> => {
    const { data, errors } = await contest.runOnApollo(bout, text);
    return JSON.stringify({ data, errors: errors.map((error) => JSON.stringify(error)).toSorted() });
  };
  const alone: string[] = [];
  for (const bout of bouts) alone.push(await tell(bout));
  expect(new Set(alone).size).toBeGreaterThan(MANY / 4);
  expect(await Promise.all(bouts.map(tell))).toEqual(alone);
  const backwards = await Promise.all(bouts.toReversed().map(tell));
  expect(backwards.toReversed()).toEqual(alone);
}, 120_000);
