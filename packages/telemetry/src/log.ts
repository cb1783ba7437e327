import { pino, type DestinationStream, type Logger } from 'pino';
import { loggedError } from './redact.ts';
import { traceOfLine } from './scope.ts';

/**
 * The house's logger. Of an error it writes what went wrong and where, never the values it went wrong with; of what happens within a
 * trace, which one.
 */
export const openLogger = (
  level: string,
  { to = pino.destination({ dest: 2, sync: false }), service }: { to?: DestinationStream; service?: string } = {},
): Logger =>
  pino(
    {
      level,
      ...(service ? { base: { service } } : {}),
      mixin: traceOfLine,
      serializers: { err: (error: unknown) => (error instanceof Error ? loggedError(error) : error) },
    },
    to,
  );
