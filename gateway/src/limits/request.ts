import { hash as hashOf } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { BoundedCache } from '../execution/cache.ts';
import { parseWithinLimits } from './document.ts';
import { Refusal } from './refusal.ts';
import { checkVariables, createPageSizeCheck } from './variables.ts';

/** A well-formed GraphQL request (GraphQL-over-HTTP §5.1) within all limits; not yet validated against the schema. */
export interface GraphRequest {
  readonly query: string;
  /** SHA-256 of the query, in hex. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

const MAX_DOCUMENTS = 1000;

/** Reads requests; parsed documents are remembered by their text's hash, at most a thousand. */
export function createRequestReader(): (given: unknown) => GraphRequest {
  const documents = new BoundedCache<DocumentNode>(MAX_DOCUMENTS);
  const checkPageSizes = createPageSizeCheck();
  return (given) => {
    const { query, operationName, variables } = readParts(given);
    checkVariables(variables);
    const hash = hashOf('sha256', query, 'hex');
    const document = documents.get(hash, () => parseWithinLimits(query));
    checkPageSizes(document, variables);
    return { query, hash, document, operationName, variables };
  };
}

function readParts(given: unknown): {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
} {
  if (Array.isArray(given)) throw bad('BATCHING_NOT_SUPPORTED', 'Send one operation at a time.');
  if (typeof given !== 'object' || given === null) throw bad('BAD_REQUEST', 'The body must be a JSON object.');
  const { query, operationName, variables, extensions } = given as Record<string, unknown>;
  if (typeof query !== 'string' || query === '') throw bad('BAD_REQUEST', 'The "query" must be a non-empty string.');
  if (!isAbsent(operationName) && (typeof operationName !== 'string' || operationName === ''))
    throw bad('BAD_REQUEST', 'The "operationName" must be a non-empty string.');
  if (!isAbsent(variables) && !isMap(variables)) throw bad('BAD_REQUEST', 'The "variables" must be an object.');
  if (!isAbsent(extensions) && !isMap(extensions)) throw bad('BAD_REQUEST', 'The "extensions" must be an object.');
  return {
    query,
    operationName: (operationName ?? undefined) as string | undefined,
    variables: (variables ?? {}) as Record<string, unknown>,
  };
}

const bad = (code: string, message: string): Refusal => new Refusal(400, code, message);
const isAbsent = (value: unknown): boolean => value === undefined || value === null;
const isMap = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
