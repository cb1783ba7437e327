import type { GraphQLSchema } from 'graphql';
import type { Prepared } from './documents.ts';
import { downstreamError, errorsIn, pathOf, subrequestFailed } from './errors.ts';
import { copyAll, copyShape, mergeAll, mergeShape, shapeOf } from './merge.ts';
import { type Data, isData } from './objects.ts';
import { objectsAt, type Place, placesAt } from './paths.ts';
import type { Path, Rewrite } from './plan.ts';
import { applyRewrites } from './rewrites.ts';
import { pickVariables, type Run, type Step, type SubgraphAnswer } from './run.ts';

/** A fetch that starts at a root type. */
export interface RootFetch {
  readonly serviceName: string;
  readonly prepared: Prepared;
  readonly isMutation: boolean;
  readonly variables: readonly string[];
  readonly outputRewrites: readonly Rewrite[] | undefined;
  /** Empty but where a root type is entered again further down. */
  readonly path: Path;
}

/** Sends a root fetch and takes the answer in. */
export function rootStep(schema: GraphQLSchema, fetch: RootFetch): Step {
  const { serviceName, prepared, isMutation, path } = fetch;
  const { text, document } = prepared;
  const receive = createReceive(schema, fetch);
  return (run) => {
    if (path.length > 0 && objectsAt(run.data, path, run).length === 0) return undefined;
    const variables = pickVariables(run.variables, fetch.variables);
    return run.ask({ serviceName, text, document, variables, isMutation }).then(
      (answer) => receive(run, answer),
      (cause: unknown) => void run.errors.push(...subrequestFailed(serviceName, emptyPlaces(run, fetch), cause)),
    );
  };
}

/** Takes the answer of a root fetch into the response; also what an event of a subscription is. */
export function createReceive(schema: GraphQLSchema, fetch: RootFetch): (run: Run, answer: SubgraphAnswer) => void {
  const { serviceName, prepared, outputRewrites, path } = fetch;
  const shape = shapeOf(prepared.document, prepared.operation.selectionSet);
  return (run, answer) => {
    const errors = errorsIn(answer);
    for (const error of errors) {
      const below = pathOf(error);
      const [place] = path.length === 0 ? [[]] : placesAt(run.data, path);
      run.errors.push(downstreamError(serviceName, error, below && [...(place ?? []), ...below]));
    }
    const { data } = answer;
    if (!isData(data)) {
      const isNonsense = errors.length === 0;
      const cause = new Error('it answered neither data nor errors');
      if (isNonsense) run.errors.push(...subrequestFailed(serviceName, emptyPlaces(run, fetch), cause));
      return;
    }
    if (outputRewrites) applyRewrites(schema, outputRewrites, data);
    if (path.length === 0 && !outputRewrites) return mergeShape(run.data, data, shape);
    for (const target of objectsAt(run.data, path)) {
      if (outputRewrites) mergeAll(target, copyAll(data) as Data);
      else mergeShape(target, copyShape(data, shape) as Data, shape);
    }
  };
}

/** The places that a fetch was to fill; its parents' where it asked for type names alone. */
function emptyPlaces(run: Run, { prepared, path }: RootFetch): Place[] {
  const shape = shapeOf(prepared.document, prepared.operation.selectionSet);
  const keys = shape.map(({ key }) => key).filter((key) => key !== '__typename');
  const parents = path.length === 0 ? [[]] : placesAt(run.data, path);
  return keys.length === 0 ? parents : parents.flatMap((parent) => keys.map((key) => [...parent, key]));
}
