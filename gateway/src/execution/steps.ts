import type { GraphQLSchema } from 'graphql';
import { BoundedCache } from './cache.ts';
import { entitiesFieldOf, type Prepare, type Prepared } from './documents.ts';
import type { EntityQuery } from './gathering.ts';
import { shapeOf } from './merge.ts';
import type { EntityInput, FetchPlan, Path, PlanNode } from './plan.ts';
import { createRepresent } from './representation.ts';
import type { Step } from './run.ts';
import { entityStep } from './step.entities.ts';
import { rootStep } from './step.root.ts';

const MAX_COMBINATIONS = 50;

/** What all plans of one supergraph are compiled with. */
export interface StepContext {
  /** The supergraph's own, with what clients do not see. */
  readonly schema: GraphQLSchema;
  readonly prepare: Prepare;
  /** Whether some subgraph knows an interface as if it were an object. */
  readonly hasInterfaceObjects: boolean;
}

/** Turns a plan without conditions into what is run. */
export function compileSteps(context: StepContext, root: PlanNode | undefined): Step {
  const { schema, prepare } = context;
  const queries = new Map<string, EntityQuery>();
  const combined = new BoundedCache<Prepared>(MAX_COMBINATIONS);

  function compile(node: PlanNode, path: Path): Step {
    switch (node.kind) {
      case 'Sequence':
        return inSequence(node.nodes.map((one) => compile(one, path)));
      case 'Parallel':
        return inParallel(node.nodes.map((one) => compile(one, path)));
      case 'Flatten':
        return compile(node.node, [...path, ...node.path]);
      case 'Fetch':
        return compileFetch(node, path);
      case 'Condition':
        break;
    }
    throw new Error(`a plan still has a ${node.kind} when it is compiled`);
  }

  function compileFetch(fetch: FetchPlan, path: Path): Step {
    const { entities } = fetch;
    if (!entities)
      return rootStep(schema, {
        serviceName: fetch.serviceName,
        prepared: prepare(fetch.operation),
        isMutation: fetch.isMutation,
        variables: fetch.variables,
        outputRewrites: fetch.outputRewrites,
        path,
      });
    return entityStep({ path, query: queryOf(fetch, entities), represent: createRepresent(schema, entities) });
  }

  function queryOf(fetch: FetchPlan, { outputRewrites }: EntityInput): EntityQuery {
    const { serviceName, variables } = fetch;
    const prepared = prepare(fetch.operation);
    const key = JSON.stringify([serviceName, prepared.text, outputRewrites], tellSets);
    const known = queries.get(key);
    if (known) return known;
    const shape = outputRewrites ? undefined : shapeOf(prepared.document, entitiesFieldOf(prepared).selectionSet);
    const query = {
      id: queries.size,
      serviceName,
      prepared,
      variables,
      outputRewrites,
      mayTellInterface: context.hasInterfaceObjects,
      schema,
      shape,
      combined,
      prepare,
    };
    queries.set(key, query);
    return query;
  }

  return root ? compile(root, []) : () => undefined;
}

const tellSets = (_: string, value: unknown): unknown => (value instanceof Set ? [...value] : value);

function inSequence(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function inParallel(steps: readonly Step[]): Step {
  return (run) => {
    const running = steps.flatMap((step) => step(run) ?? []);
    return running.length > 0 ? Promise.all(running).then(() => undefined) : undefined;
  };
}
