/** What a live notice says: ids and kinds, no content. `{ kind: 'resync' }` means notices may have been missed. */
export type LiveNotice = Readonly<Record<string, string>>;

/** Postgres' NOTIFY takes less than 8,000 bytes; every transport keeps to it. */
const mostBytes = 7500;

/** A notice as it travels. Throws a RangeError past 7,500 bytes: what is said is ids and kinds. */
export function encodeNotice(topic: string, notice: LiveNotice): string {
  const text = JSON.stringify([topic, notice]);
  const bytes = Buffer.byteLength(text);
  if (bytes > mostBytes) throw new RangeError(`a live notice of ${bytes} bytes; ${mostBytes} are the most`);
  return text;
}

/** What travelled, or undefined when it is no notice: whoever may log in to Postgres or NATS can send anything. */
export function decodeNotice(text: string): { topic: string; notice: LiveNotice } | undefined {
  if (Buffer.byteLength(text) > mostBytes) return undefined;
  const parsed = parse(text);
  if (!Array.isArray(parsed) || parsed.length !== 2) return undefined;
  const [topic, notice] = parsed as [unknown, unknown];
  return typeof topic === 'string' && isNotice(notice) ? { topic, notice } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isNotice = (value: unknown): value is LiveNotice =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one === 'string');
