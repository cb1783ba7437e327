import pg from 'pg';

/** Where a transport hands on what it hears. */
export interface Ear {
  readonly hear: (text: string) => void;
  /** Notices may have been missed. */
  readonly resync: () => void;
}

/** What brings notices into this process, and out of it. */
export interface Transport {
  /** Sends to every process, this one too, outside any transaction. Rejects while Postgres is away. */
  say(text: string): Promise<void>;
  close(): Promise<void>;
}

/** The channel of Postgres that carries every live notice of the database. */
export const channel = 'daraport_live';

/** Notices by Postgres alone: NOTIFY sends them at the commit of what they tell of, in the order of commits. */
export async function overPostgres(url: string, { hear, resync }: Ear): Promise<Transport> {
  let isFirst = true;
  return keepConnection(url, {
    async onOpen(client) {
      await client.query(`listen ${channel}`);
      if (!isFirst) resync();
      isFirst = false;
    },
    onNotice: hear,
  });
}

/** A connection to Postgres that is opened again whenever it is lost. Rejects when it cannot be opened at first. */
export async function keepConnection(
  url: string,
  on: {
    readonly onOpen: (client: pg.Client) => Promise<void>;
    readonly onLost?: () => void;
    readonly onNotice: (text: string) => void;
  },
): Promise<Transport> {
  let client: pg.Client | undefined;
  let isClosed = false;
  let saying: Promise<unknown> = Promise.resolve();

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, application_name: 'daraport-live', keepAlive: true });
    next.on('notification', ({ payload }) => on.onNotice(payload ?? ''));
    next.on('error', () => undefined);
    try {
      await next.connect();
      await on.onOpen(next);
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    client = next;
    if (isClosed) return next.end();
    // Only now: an attempt that fails ends as well, and whoever made it tries again already.
    next.on('end', () => {
      on.onLost?.();
      void reconnect();
    });
  }

  async function reconnect(): Promise<void> {
    for (let wait = 50; !isClosed; wait = Math.min(wait * 2, 2000)) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const isConnected = await connect().then(
        () => true,
        () => false,
      );
      if (isConnected) return;
    }
  }

  await connect();
  return {
    say(text) {
      const said = saying.then(() => client?.query('select pg_notify($1, $2)', [channel, text]));
      saying = said.catch(() => undefined);
      return said.then(() => undefined);
    },
    async close() {
      isClosed = true;
      await client?.end().catch(() => undefined);
    },
  };
}
