import type { DoorRequest } from '@daraport/subgraph';

/** The JSON body of a door's request; undefined when it is none. */
export function bodyOf(request: DoorRequest): unknown {
  try {
    return JSON.parse(request.body.toString('utf8'));
  } catch {
    return undefined;
  }
}
