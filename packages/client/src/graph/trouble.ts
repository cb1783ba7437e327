import type { CombinedError } from '@urql/core';

/** What kind of trouble an answer is in, as the page has to show it. */
export type Trouble = 'offline' | 'unauthenticated' | 'forbidden' | 'disabled' | 'limited' | 'unavailable' | 'broken';

const KIND_BY_CODE: Record<string, Trouble> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  UNAUTHORIZED_FIELD_OR_TYPE: 'forbidden',
  MODULE_DISABLED: 'disabled',
  RATE_LIMITED: 'limited',
  SERVICE_UNAVAILABLE: 'unavailable',
};

/** The trouble behind an error; the gravest one where there are several. */
export function troubleOf(error: CombinedError): Trouble {
  if (error.networkError && error.graphQLErrors.length === 0) return 'offline';
  const kinds = error.graphQLErrors.map((each) => kindOf(each.extensions));
  const gravity: readonly Trouble[] = ['unauthenticated', 'broken', 'unavailable', 'limited', 'disabled', 'forbidden'];
  return gravity.find((kind) => kinds.includes(kind)) ?? 'broken';
}

/** The id under which the server logged it, to tell support; undefined when there is none. */
export function requestIdOf(error: CombinedError): string | undefined {
  const ids = error.graphQLErrors.map((each) => each.extensions['requestId']);
  return ids.find((id): id is string => typeof id === 'string');
}

/** A field refused to someone who is not signed in (any more) is a matter of signing in, not of rights. */
function kindOf(extensions: Record<string, unknown>): Trouble {
  if (extensions['reason'] === 'SIGN_IN_REQUIRED') return 'unauthenticated';
  return KIND_BY_CODE[String(extensions['code'])] ?? 'broken';
}
