/** An error as the log may hold it. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly stack: string;
  readonly cause?: LoggedError;
}

/** What code says of itself quotes names of the program, not values. */
const ABOUT_CODE = new Set(['TypeError', 'ReferenceError', 'AssertionError']);
/** Classes 22 (data exception) and 23 (integrity): what Postgres says of them quotes values. */
const OF_VALUES = /^2[23]/;
const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|„[^“]*“|«[^»]*»/gs;
const ADDRESS = /[^\s@<>"']+@[^\s@<>"']+/g;
const DIGITS = /\+?\d[\d\s/()-]{4,}\d/g;
const MOST_CAUSES = 4;

/**
 * An error without the values it went wrong with: a failed query without its parameters, of what Postgres says about a value only
 * the SQLSTATE, of other messages no quoted part, address or long number. The stack stands without the message, which it begins with.
 */
export function loggedError(error: unknown, depth = 1): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: redacted(String(error)), stack: '' };
  const { code, constraint, cause } = error as { code?: unknown; constraint?: unknown; cause?: unknown };
  return {
    type: error.name,
    message: messageOf(error),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    stack: framesOf(error),
    ...(cause instanceof Error && depth < MOST_CAUSES ? { cause: loggedError(cause, depth + 1) } : {}),
  };
}

function messageOf(error: Error): string {
  const { query, code, severity } = error as { query?: unknown; code?: unknown; severity?: unknown };
  if (typeof query === 'string') return `Failed query: ${withoutLiterals(query)}`;
  if (severity !== undefined && OF_VALUES.test(String(code))) return `SQLSTATE ${String(code)}`;
  return ABOUT_CODE.has(error.name) ? withoutNumbers(error.message) : redacted(error.message);
}

/** A text of a library without what it may quote of a person. */
export const redacted = (text: string): string => withoutNumbers(text.replace(QUOTED, '"…"'));

/** A statement with its placeholders and names, and without literals. */
export const withoutLiterals = (statement: string): string => statement.replace(/'(?:[^']|'')*'/g, "'…'");

const withoutNumbers = (text: string): string => text.replace(ADDRESS, '…').replace(DIGITS, '…');

const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
