import type {
  DoorRequest,
  DoorResponse,
  SubgraphConnection,
  SubgraphRequest,
  SubgraphResponse,
} from '@daraport/subgraph';
import { execute, type GraphQLFieldResolver, type GraphQLSchema, type GraphQLTypeResolver, subscribe } from 'graphql';

/** What a subgraph of the tests is made of. */
export interface FakeSubgraph {
  readonly name: SubgraphConnection['name'];
  readonly schema: GraphQLSchema;
  readonly fieldResolver?: GraphQLFieldResolver<unknown, SubgraphRequest>;
  readonly typeResolver?: GraphQLTypeResolver<unknown, SubgraphRequest>;
  /** Called with every operation that arrives; may answer in its place, or throw. */
  readonly onRequest?: (request: SubgraphRequest) => SubgraphResponse | undefined;
  readonly door?: (request: DoorRequest) => Promise<DoorResponse> | DoorResponse;
}

/** A connection to a schema in this process, run by graphql-js with the request as the context. */
export function fakeConnection(fake: FakeSubgraph): SubgraphConnection {
  const argumentsOf = (request: SubgraphRequest) => ({
    schema: fake.schema,
    document: request.document,
    variableValues: request.variables,
    operationName: request.operationName,
    contextValue: request,
    fieldResolver: fake.fieldResolver,
    typeResolver: fake.typeResolver,
  });
  return {
    name: fake.name,
    execute: async (request) => fake.onRequest?.(request) ?? sound(request, await execute(argumentsOf(request))),
    async subscribe(request) {
      const answer = fake.onRequest?.(request);
      if (answer) return answer;
      return (await subscribe(argumentsOf(request))) as AsyncIterableIterator<SubgraphResponse> | SubgraphResponse;
    },
    door: async (request) => fake.door?.(request) ?? jsonDoor(404, { code: 'NOT_FOUND' }),
    isReady: async () => true,
    close: async () => undefined,
  };
}

/** As subgraphs of the house answer what is passed on; as text as those in another process do. */
function sound({ passedOn }: SubgraphRequest, answer: SubgraphResponse): SubgraphResponse {
  if (!passedOn || answer.errors) return answer;
  return passedOn === 'text' ? { isSound: true, dataText: JSON.stringify(answer.data) } : { ...answer, isSound: true };
}

/** A door's answer with a JSON body. */
export const jsonDoor = (status: number, body: unknown): DoorResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(body)),
});
