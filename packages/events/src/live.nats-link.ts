import { connect, type NatsConnection } from '@nats-io/transport-node';

/** An open connection to NATS. */
export interface NatsLink {
  readonly publish: (text: string) => void;
}

/** A connection to NATS that is opened again whenever it is lost; `onAway` is told once each time it is, with the reason. */
export function dialNats(
  url: string,
  on: {
    readonly subject: string;
    readonly onMessage: (text: string) => void;
    readonly onOpen: (link: NatsLink) => void;
    readonly onAway: (reason: string) => void;
  },
): { close(): Promise<void> } {
  let connection: NatsConnection | undefined;
  let isClosed = false;
  let isAway = false;
  const stop = new AbortController();

  function away(reason: string): void {
    if (!isAway && !isClosed) on.onAway(reason);
    isAway = true;
  }

  /** One connection from its beginning to its end. */
  async function hold(): Promise<void> {
    const open = await connect(optionsOf(url));
    connection = open;
    if (isClosed) return open.close();
    open.subscribe(on.subject, { callback: (error, message) => (error ? undefined : on.onMessage(message.string())) });
    // Only when the server has taken the subscription nothing passes us by.
    await open.flush();
    isAway = false;
    on.onOpen({ publish: (text) => (open.isClosed() ? undefined : open.publish(on.subject, text)) });
    const error = await open.closed();
    away(error?.message ?? 'the connection ended');
  }

  async function keep(): Promise<void> {
    for (let wait = 50; !isClosed; wait = Math.min(wait * 2, 2000)) {
      const since = performance.now();
      await hold().catch(async (error: unknown) => {
        away(error instanceof Error ? error.message : String(error));
        await connection?.close().catch(() => undefined);
      });
      if (performance.now() - since > 5000) wait = 50;
      await pause(wait, stop.signal);
    }
  }

  const keeping = keep();
  return {
    async close() {
      isClosed = true;
      stop.abort();
      await connection?.close().catch(() => undefined);
      await keeping;
    },
  };
}

/** Credentials stand in the address, as in a database's; `tls://` asks for TLS. Reconnecting is ours, to resync after it. */
function optionsOf(url: string) {
  const { protocol, host, username, password } = new URL(url);
  const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
  return {
    servers: host,
    name: 'daraport-live',
    reconnect: false,
    timeout: 3000,
    pingInterval: 2000,
    maxPingOut: 2,
    ...(pass && { user, pass }),
    ...(user && !pass && { token: user }),
    ...(protocol === 'tls:' ? { tls: {} } : {}),
  };
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
