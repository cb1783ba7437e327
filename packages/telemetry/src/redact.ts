/** An error as the log may hold it. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly cause?: LoggedError;
}

/** What code says of itself: it quotes names of the program, not values. */
const aboutCode = new Set(['TypeError', 'ReferenceError', 'AssertionError']);
const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|„[^“]*“|«[^»]*»/gs;
const ADDRESS = /[^\s@<>"']+@[^\s@<>"']+/g;
const DIGITS = /\+?\d[\d\s/()-]{4,}\d/g;
const DEPTH = 4;

/**
 * An error without what a person wrote: of a message the quoted parts, addresses and long numbers are taken out, of a failed
 * statement its parameters, of a database's error the row. The stack is kept without the message.
 */
export function loggedError(error: unknown, depth = 1): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: redacted(String(error)), stack: '' };
  const { code, constraint, cause } = error as { code?: unknown; constraint?: unknown; cause?: unknown };
  return {
    type: error.name,
    message: aboutCode.has(error.name) ? withoutAddresses(error.message) : redacted(error.message),
    stack: framesOf(error),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(cause instanceof Error && depth < DEPTH ? { cause: loggedError(cause, depth + 1) } : {}),
  };
}

/** A text of a library without what it may quote of a person. */
export function redacted(text: string): string {
  // Drizzle: "Failed query: select … where "email" = $1\nparams: ada@example.org"
  const [statement] = text.split(/\nparams: /, 1);
  const isStatement = text.startsWith('Failed query: ');
  return isStatement ? withoutLiterals(statement ?? '') : withoutAddresses(text.replace(QUOTED, '"…"'));
}

/** A statement with its placeholders and names, and without literals. */
export const withoutLiterals = (statement: string): string => statement.replace(/'(?:[^']|'')*'/g, "'…'");

const withoutAddresses = (text: string): string => text.replace(ADDRESS, '…').replace(DIGITS, '…');

const framesOf = ({ stack }: Error): string =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
