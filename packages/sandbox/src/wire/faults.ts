/**
 * What may go wrong with one request:
 * - `http500`, `http429`: refused before anything is done, nothing is kept under the idempotency key;
 * - `drop`: connection cut before anything is done; `drop-after-commit`: cut after it was done;
 * - `timeout`: never answered, nothing done (the socket is held until the client or the sandbox closes it);
 * - `duplicate-webhook`: its events are delivered twice; `delay-webhook`: later by `delayMs` (2 s);
 *   `lose-webhook`: never delivered (they still stand in the list of events).
 */
export type FaultKind =
  | 'http500'
  | 'http429'
  | 'drop'
  | 'drop-after-commit'
  | 'timeout'
  | 'duplicate-webhook'
  | 'delay-webhook'
  | 'lose-webhook';

/** One planned fault; `match` is `POST /v1/refunds`, where a segment `*` or `:id` and the method `*` match anything. */
export interface Fault {
  readonly match: string;
  readonly kind: FaultKind;
  /** How many matching requests it meets; 1 unless told. */
  readonly times?: number;
  readonly delayMs?: number;
}

/** The faults to come, oldest first; a request meets at most one. */
export class Faults {
  readonly #planned: { fault: Fault; left: number }[] = [];

  /** Plans a fault for the next matching request. */
  next(fault: Fault): void {
    this.#planned.push({ fault, left: fault.times ?? 1 });
  }

  /** Forgets all faults that have not struck. */
  clear(): void {
    this.#planned.length = 0;
  }

  /** How many strikes are still to come. */
  get pending(): number {
    return this.#planned.reduce((sum, { left }) => sum + left, 0);
  }

  /** Takes the fault that strikes this request, if any. */
  take(method: string, path: string): Fault | undefined {
    const at = this.#planned.findIndex(({ fault }) => matches(fault.match, method, path));
    const planned = this.#planned[at];
    if (!planned) return undefined;
    planned.left -= 1;
    if (planned.left <= 0) this.#planned.splice(at, 1);
    return planned.fault;
  }
}

function matches(pattern: string, method: string, path: string): boolean {
  const [wantedMethod = '*', wantedPath = ''] = pattern.split(' ');
  if (wantedMethod !== '*' && wantedMethod !== method) return false;
  const wanted = wantedPath.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part === '*' || part.startsWith(':') || part === given[index])
  );
}
