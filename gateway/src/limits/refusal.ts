import { GraphQLError } from 'graphql';

/** A request refused before anything is planned, as a GraphQL error with an HTTP status. */
export class Refusal extends GraphQLError {
  readonly status: number;
  /** `at` is an error at a place of the document, which becomes the place of this one. */
  constructor(
    status: number,
    code: string,
    message: string,
    facts: Readonly<Record<string, unknown>> = {},
    at?: GraphQLError,
  ) {
    super(message, { source: at?.source ?? null, positions: at?.positions ?? null, extensions: { ...facts, code } });
    this.status = status;
  }
}

/** A document that is not valid by the schema of whoever asks; `faults` has each place. */
export class InvalidDocument extends Refusal {
  readonly faults: readonly GraphQLError[];
  constructor(faults: readonly GraphQLError[]) {
    super(400, 'GRAPHQL_VALIDATION_FAILED', 'The document is not valid.');
    this.faults = faults;
  }
}

/** Nobody can say at the moment who asks and where: come back shortly. */
export function unavailable(cause?: unknown): Refusal {
  const refusal = new Refusal(503, 'SERVICE_UNAVAILABLE', 'This is not available at the moment. Try again shortly.');
  refusal.cause = cause;
  return refusal;
}

/** The document or its variables are larger than allowed: which limit, how much is allowed. */
export const limitExceeded = (limit: string, allowed: number): Refusal =>
  new Refusal(400, 'LIMIT_EXCEEDED', `The request exceeds the limit "${limit}" of ${allowed}.`, { limit, allowed });
