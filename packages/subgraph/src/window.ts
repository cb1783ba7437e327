/** So many results of one stream may be under way, from its sender to whoever reads it. */
export const WINDOW = 8;

/**
 * What a reader tells the sender of a stream, as the payload of a `pong`, which graphql-transport-ws lets either side send at any time:
 * so many results more were taken. Who does not know of it reads past it.
 */
export interface Taken {
  /** The name that the subscription gave the stream, `extensions.stream`; a stream without one is sent without waiting. */
  readonly stream: string;
  readonly taken: number;
}

/** To be called with each result that a reader takes; tells the sender before it has to wait for that. */
export function countTaken(stream: string, tell: (taken: Taken) => void): () => void {
  let taken = 0;
  return () => {
    taken += 1;
    if (taken < WINDOW / 2) return;
    tell({ stream, taken });
    taken = 0;
  };
}

/** What may be sent of one stream. */
export class StreamWindow {
  #room = WINDOW;
  #isClosed = false;
  #wake: () => void = () => undefined;

  /** Waits until one more may be sent; false when the stream was closed meanwhile. */
  async enter(): Promise<boolean> {
    while (this.#room === 0 && !this.#isClosed) await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#room -= 1;
    return !this.#isClosed;
  }

  free(taken: number): void {
    this.#room = Math.min(WINDOW, this.#room + taken);
    this.#wake();
  }

  close(): void {
    this.#isClosed = true;
    this.#wake();
  }
}

/** The windows of one socket's streams, by name. */
export class StreamWindows {
  readonly #windows = new Map<string, StreamWindow>();

  /** The window of a new stream; undefined for one without a name. */
  open(stream: unknown): StreamWindow | undefined {
    if (typeof stream !== 'string') return undefined;
    const window = new StreamWindow();
    this.#windows.set(stream, window);
    return window;
  }

  /** Hears what a reader says; what is no report, or of a stream that is over, is nothing. */
  hear(payload: Readonly<Record<string, unknown>> | undefined): void {
    const { stream, taken } = payload ?? {};
    if (typeof stream === 'string' && typeof taken === 'number' && taken > 0) this.#windows.get(stream)?.free(taken);
  }

  close(stream: unknown): void {
    this.#windows.get(String(stream))?.close();
    this.#windows.delete(String(stream));
  }
}
