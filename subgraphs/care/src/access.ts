import { isId, NotFoundError, type Id } from '@daraport/domain';
import type { CareContext } from './builder.ts';

/** The person who acts; a viewer without one has no part in any care and finds nothing. */
export function actorOf({ viewer }: Pick<CareContext, 'viewer'>): Id {
  if (!viewer.personId) throw new NotFoundError();
  return viewer.personId;
}

/** The id as given from outside, when it is one; anything else names nothing. */
export function knownId(given: string): Id {
  if (!isId(given)) throw new NotFoundError();
  return given;
}

/** What was found, or the refusal that does not tell absent from forbidden. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NotFoundError();
  return value;
}
