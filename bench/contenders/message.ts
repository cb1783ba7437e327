/** What the bench tells a contender at the start. */
export interface Setup {
  readonly supergraphSdl: string;
  /** The same with the access rules that only our gateway enforces; left out where there are none. */
  readonly guardedSdl?: string;
  /** What is asked, as JSON bodies. */
  readonly bodies: readonly string[];
  /** What who asks may do, for our gateway; nobody in particular may do nothing. */
  readonly scopes: readonly string[];
  /** Signed addresses of the subgraphs, for our HTTP mode. */
  readonly signedUrls: Readonly<Record<string, string>>;
  /** What ours tells of itself, by the variables that say so; nothing when left out. */
  readonly telemetry?: Readonly<Record<string, string>>;
}

/** The header that makes every request its own, so that nobody answers two with one fetch. */
export const UNIQUE = 'x-unique';

/** Key between our gateway and the sample subgraphs. */
export const keys = [{ id: 'bench', secret: Buffer.alloc(32, 'bench') }] as const;

/** Waits for the setup, starts, tells the port, and from then on answers how much processor time was used. */
export function serveContender(start: (setup: Setup) => Promise<number>): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', (message: { setup?: Setup; question?: 'cpu' | 'memory' | 'memory now' }) => {
    if (message.setup) void start(message.setup).then((port) => process.send?.({ port }), fail);
    if (message.question === 'cpu') process.send?.({ cpu: process.cpuUsage() });
    if (message.question === 'memory') process.send?.({ memory: memoryInUse() });
    if (message.question === 'memory now') process.send?.({ memory: process.memoryUsage.rss() });
  });
}

/** Resident memory; the sockets' buffers lie outside of the heap. */
function memoryInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

function fail(error: unknown): void {
  process.send?.({ failure: error instanceof Error ? error.message : String(error) });
}
