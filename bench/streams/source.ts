import { follow } from '@daraport/subgraph';

/** What stands in a room. `sentAt` is in milliseconds since 1970, with fractions, the same in every process. */
export interface Notice {
  readonly seq: number;
  readonly sentAt: number;
  readonly body: string;
  readonly author: { readonly __typename: 'Person'; readonly id: string };
}

/** What the bench tells whoever has the source: so many notices a second, for so long, to the rooms in turn. */
export interface Beat {
  readonly rooms: readonly number[];
  readonly perSecond: number;
  readonly seconds: number;
  readonly bytes: number;
}

export const clock = (): number => performance.timeOrigin + performance.now();

const rooms = new Map<number, Notice[]>();
const listeners = new Map<number, Set<() => void>>();
/** How many notices of a room were handed to whoever reads there, for all its readers together. */
const handedOut = new Map<number, number>();

/** Notices of a room after a number, those there are and those to come; read from a cursor as the house's streams are. */
export function noticesOf(room: number, after: number, signal?: AbortSignal): AsyncIterableIterator<Notice> {
  let place = after;
  const notices = follow({
    live: { listen: (_topic, listener) => listen(room, () => listener({ kind: 'new' })) },
    topic: String(room),
    signal,
    async read() {
      const rows = (rooms.get(room) ?? []).slice(place);
      place += rows.length;
      return { rows };
    },
  });
  return {
    async next() {
      const result = await notices.next();
      if (!result.done) handedOut.set(room, (handedOut.get(room) ?? 0) + 1);
      return result;
    },
    return: async () => (await notices.return?.()) ?? { value: undefined, done: true },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function listen(room: number, listener: () => void): () => void {
  const set = listeners.get(room) ?? new Set();
  listeners.set(room, set.add(listener));
  return () => set.delete(listener);
}

function publish(room: number, body: string): void {
  const notices = rooms.get(room) ?? [];
  rooms.set(room, notices);
  notices.push({
    seq: notices.length + 1,
    sentAt: clock(),
    body,
    author: { __typename: 'Person', id: String(notices.length % 7) },
  });
  listeners.get(room)?.forEach((listener) => listener());
}

/** Publishes what it is told to, evenly spread; says how many notices each room then has, and how many were read there. */
export function publishOnDemand(): void {
  process.on('message', ({ beats }: { beats?: readonly Beat[] }) => void (beats && runAll(beats)));
}

async function runAll(beats: readonly Beat[]): Promise<void> {
  await Promise.all(beats.map(run));
  process.send?.({ counts: [...rooms].map(([room, notices]) => [room, notices.length]), handedOut: [...handedOut] });
}

async function run({ rooms: wanted, perSecond, seconds, bytes }: Beat): Promise<void> {
  const body = 'x'.repeat(bytes);
  const from = performance.now();
  const total = perSecond * seconds;
  for (let sent = 0; sent < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - from) / 1000) * perSecond) + 1);
    for (; sent < due; sent += 1) publish(wanted[sent % wanted.length] ?? 0, body);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
