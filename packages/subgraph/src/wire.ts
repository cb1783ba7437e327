import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { DoorRequest, DoorResponse, Effect, SubgraphResponse } from './connection.ts';

/** Paths between gateway and subgraph in HTTP mode. */
export const paths = { graphql: '/graphql', door: '/door', ready: '/readyz' } as const;

/** One operation as it travels: text, because both sides keep what they parsed. */
export interface WireOperation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly passedOn?: 'data' | 'text';
}

/** Stands over an answer that is sound, and has data and nothing else; its value is `sqlMs`, or empty. */
export const SOUND = 'x-daraport-sound';
/** What such an answer is written between. */
export const soundText = { before: '{"data":', after: '}' } as const;

/** The text of an operation that a signature over the socket binds. */
export const operationText = ({ query, variables, operationName }: WireOperation): string =>
  JSON.stringify([operationName ?? null, query, variables ?? null]);

/** A result as it travels. */
export interface WireResult {
  readonly data?: SubgraphResponse['data'];
  readonly errors?: readonly GraphQLFormattedError[];
  readonly effects?: readonly Effect[];
  readonly sqlMs?: number;
  readonly traceparent?: string;
}

export const toWire = ({ data, errors, effects, sqlMs, traceparent }: SubgraphResponse): WireResult => ({
  ...(data === undefined ? {} : { data }),
  ...(errors ? { errors: errors.map((error) => (error instanceof GraphQLError ? error.toJSON() : error)) } : {}),
  ...(effects ? { effects } : {}),
  ...(sqlMs === undefined ? {} : { sqlMs }),
  ...(traceparent === undefined ? {} : { traceparent }),
});

export const fromWire = ({ data, errors, effects, sqlMs, traceparent }: WireResult): SubgraphResponse => ({
  ...(data === undefined ? {} : { data }),
  ...(errors ? { errors: errors.map(toError) } : {}),
  ...(effects ? { effects } : {}),
  ...(sqlMs === undefined ? {} : { sqlMs }),
  ...(traceparent === undefined ? {} : { traceparent }),
});

function toError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? {} });
}

/** A door's request and answer as one JSON body each, so that the signature covers all of it. */
export type WireDoorRequest = Omit<DoorRequest, 'body' | 'viewer' | 'traceparent'> & { readonly body: string };
export type WireDoorResponse = Omit<DoorResponse, 'body'> & { readonly body: string };
