import { AsyncLocalStorage } from 'node:async_hooks';

/** What is told beside a name: numbers, flags, and texts that are ours; never what a person wrote or may read. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Whom a span is between: `server` was asked by somebody, `client` asks somebody, `consumer` works on what was queued. */
export type Role = 'internal' | 'server' | 'client' | 'consumer';

/** One thing that took time, as part of a trace. Where the sampler left the trace out, nothing is kept of it. */
export interface Span {
  readonly traceId: string;
  /** As W3C Trace Context writes it, for whoever goes on with the trace. */
  readonly traceparent: string;
  /** Begins a part of this one. `startedAt` in milliseconds since 1970 where it began before now. */
  child(name: string, facts?: Facts, options?: { role?: Role; startedAt?: number }): Span;
  set(facts: Facts): void;
  /** It went wrong: a code or the name of an error's class, never its message, which may quote what was asked. */
  fail(type: string): void;
  end(): void;
}

/** What the statements of one operation took together. */
export interface Tally {
  statements: number;
  milliseconds: number;
}

/** What is being done at the moment, in this asynchronous context. */
export interface Scope {
  readonly span?: Span | undefined;
  readonly tally?: Tally | undefined;
  /** What calls out of the house are to, where their host is nothing to be told. */
  readonly callee?: string | undefined;
}

const scopes = new AsyncLocalStorage<Scope>();
const nothing: Scope = {};

/** Does the work as no part of anything. */
export const inNoScope = <Result>(work: () => Result): Result => scopes.run(nothing, work);

/** Does the work as what is being done at the moment. */
export const inScope = <Result>(scope: Scope, work: () => Result): Result => scopes.run(scope, work);

/** The span that is under way; undefined where nothing is traced. */
export const activeSpan = (): Span | undefined => scopes.getStore()?.span;

/** Does the work, and tells of its calls that they are to this: for hosts that a person wrote. */
export const calledAs = <Result>(callee: string, work: () => Result): Result =>
  scopes.run({ ...scopes.getStore(), callee }, work);

/** What calls are to at the moment, in the place of their host. */
export const activeCallee = (): string | undefined => scopes.getStore()?.callee;

/** Where the statements of the operation under way are counted. */
export const activeTally = (): Tally | undefined => scopes.getStore()?.tally;

/** For a line in the log: the trace it belongs to; pino's `mixin`. */
export function traceOfLine(): { traceId?: string } {
  const span = activeSpan();
  return span ? { traceId: span.traceId } : {};
}

/** The name of an error's class, or its code: what may be told of it outside of the log. */
export function errorType(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? code : error.name;
}

/** Does the work as a part of what is under way, if anything is. */
export async function asPart<Result>(
  name: string,
  facts: Facts,
  work: () => Promise<Result>,
  role: Role = 'internal',
): Promise<Result> {
  const parent = scopes.getStore();
  if (!parent?.span) return work();
  const span = parent.span.child(name, facts, { role });
  try {
    return await scopes.run({ ...parent, span }, work);
  } catch (error) {
    span.fail(errorType(error));
    throw error;
  } finally {
    span.end();
  }
}
