/** The circuit to one subgraph (Nygard, "Release It!"): `closed` lets calls through, `open` none, `half-open` one to try. */
export type CircuitState = 'closed' | 'open' | 'half-open';

export interface BreakerOptions {
  /** Failures in a row that open it. */
  readonly failures?: number;
  /** Milliseconds until one call may try again. */
  readonly pause?: number;
  readonly now?: () => number;
  readonly onChange?: (state: CircuitState) => void;
}

/** The subgraph was not asked, because it has just failed several times. */
export class CircuitOpenError extends Error {
  readonly code = 'CIRCUIT_OPEN';
  constructor() {
    super('The subgraph was not asked: it has failed several times in a row.');
    this.name = 'CircuitOpenError';
  }
}

/**
 * Stops asking a subgraph that does not answer, so that it costs its time limit a few times and not with every request. A
 * call is never repeated. No dependency does this part: undici has no breaker, and ours must know calls that were given
 * up by their reader, which say nothing about the subgraph.
 */
export class Breaker {
  #state: CircuitState = 'closed';
  #failures = 0;
  #opensAgainAt = 0;
  readonly #limit: number;
  readonly #pause: number;
  readonly #now: () => number;
  readonly #onChange: (state: CircuitState) => void;

  constructor({ failures = 5, pause = 2000, now = Date.now, onChange = () => {} }: BreakerOptions = {}) {
    this.#limit = failures;
    this.#pause = pause;
    this.#now = now;
    this.#onChange = onChange;
  }

  get state(): CircuitState {
    return this.#state;
  }

  /** Makes the call, or rejects with a CircuitOpenError. Once `signal` is aborted, a rejection does not count. */
  async run<Result>(call: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const isTrial = this.#admit();
    try {
      const result = await call();
      this.#failures = 0;
      if (isTrial) this.#change('closed');
      return result;
    } catch (error) {
      if (!signal.aborted) this.#fail(isTrial);
      else if (isTrial) this.#open(0);
      throw error;
    }
  }

  /** Whether the call is the one that tries. */
  #admit(): boolean {
    if (this.#state === 'closed') return false;
    if (this.#state === 'half-open' || this.#now() < this.#opensAgainAt) throw new CircuitOpenError();
    this.#change('half-open');
    return true;
  }

  #fail(isTrial: boolean): void {
    this.#failures++;
    if (isTrial || (this.#state === 'closed' && this.#failures >= this.#limit)) this.#open(this.#pause);
  }

  #open(pause: number): void {
    this.#opensAgainAt = this.#now() + pause;
    this.#change('open');
  }

  #change(state: CircuitState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onChange(state);
  }
}
