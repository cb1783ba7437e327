import { pino, type DestinationStream, type Logger } from 'pino';

/** What a log line says of an error. */
interface Described {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly stack: string;
  readonly cause?: Described;
}

/**
 * The house's logger. Of an error it writes what went wrong and where, never the values it went wrong with: a failed query is
 * logged without its parameters, and of what Postgres says about a value only the SQLSTATE is left.
 */
export const openLogger = (level: string, to: DestinationStream = pino.destination({ dest: 2, sync: false })): Logger =>
  pino({ level, serializers: { err: (error: unknown) => describe(error) ?? { message: String(error) } } }, to);

function describe(error: unknown): Described | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const cause = describe(error.cause);
  return {
    type: error.name,
    message: messageOf(error),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    stack: framesOf(error),
    ...(cause ? { cause } : {}),
  };
}

/** Classes 22 (data exception) and 23 (integrity): what Postgres says of them quotes values. */
const OF_VALUES = /^2[23]/;

function messageOf(error: Error): string {
  const { query, code, severity } = error as { query?: unknown; code?: unknown; severity?: unknown };
  if (typeof query === 'string') return `Failed query: ${query}`;
  if (severity !== undefined && OF_VALUES.test(String(code))) return `SQLSTATE ${String(code)}`;
  return error.message;
}

/** A stack begins with the message, which may have many lines. */
const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
