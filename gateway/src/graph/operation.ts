import { operationOf } from '@daraport/access';
import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { GraphContext } from './context.ts';
import { inputFault } from './input-fault.ts';

/**
 * Coerces variables by the operation as the client wrote it, before anything is taken out. Throws the first fault as a 400 that
 * tells no value (`inputFault`).
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
  if (coerced) return coerced;
  throw inputFault(schema, definitions, variables) ?? badInput('The variables do not fit.');
}

/** The operation a request means, as `operationOf`, refused as a 400. */
export function chosenOperation(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  try {
    return operationOf(document, operationName);
  } catch (error) {
    throw badInput(
      error instanceof Error ? error.message : 'There is no such operation.',
      'OPERATION_RESOLUTION_FAILURE',
    );
  }
}

/** What a person can do about a denial. */
export function denialReason({ viewer, sessionState }: Pick<GraphContext, 'viewer' | 'sessionState'>): string {
  if (sessionState === 'expired') return 'SESSION_EXPIRED';
  return viewer.kind === 'anonymous' ? 'SIGN_IN_REQUIRED' : 'SCOPE_MISSING';
}

const badInput = (message: string, code = 'BAD_USER_INPUT'): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
