/** What a live notice says: ids and kinds, no content. `{ kind: 'resync' }` means notices may have been missed. */
export type LiveNotice = Readonly<Record<string, string>>;

/** Postgres' NOTIFY takes less than 8,000 bytes; every transport keeps to it. */
const mostBytes = 7500;

/** What was heard: a notice, and the span that told it (W3C Trace Context) where that is traced. */
export interface Heard {
  readonly topic: string;
  readonly notice: LiveNotice;
  readonly traceparent: string | undefined;
}

/**
 * A notice as it travels; the span beside its ids, where who does not know of it reads on. Throws a RangeError past 7,500 bytes: what
 * is said is ids and kinds.
 */
export function encodeNotice(topic: string, notice: LiveNotice, traceparent?: string): string {
  const text = JSON.stringify([topic, traceparent === undefined ? notice : { ...notice, traceparent }]);
  const bytes = Buffer.byteLength(text);
  if (bytes > mostBytes) throw new RangeError(`a live notice of ${bytes} bytes; ${mostBytes} are the most`);
  return text;
}

/** What travelled, or undefined when it is no notice: whoever may log in to Postgres or NATS can send anything. */
export function decodeNotice(text: string): Heard | undefined {
  if (Buffer.byteLength(text) > mostBytes) return undefined;
  const parsed = parse(text);
  if (!Array.isArray(parsed) || parsed.length !== 2) return undefined;
  const [topic, said] = parsed as [unknown, unknown];
  if (typeof topic !== 'string' || !isNotice(said)) return undefined;
  const { traceparent, ...notice } = said;
  return { topic, notice, traceparent };
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
