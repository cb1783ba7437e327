import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { activeCallee, activeSpan, errorType, type Span } from './scope.ts';

/** A call of `fetch`, as undici tells of it. */
interface FetchRequest {
  readonly origin: string | URL;
  readonly method: string;
  /** Names and values in turn. */
  readonly headers: readonly unknown[] | string;
}

/**
 * Makes every call that Node's HTTP client or `fetch` sends out a part of what is under way: to whom and how it ended, never its path,
 * which may name somebody. Vendors' SDKs send so; calls between our own processes are told of by who makes them. Gives back how to stop.
 */
export function watchVendorCalls(): () => void {
  const open = new WeakMap<object, Span>();
  const begin = (request: object, method: string, host: string): void => {
    const callee = activeCallee() ?? host;
    const facts = { 'http.request.method': method, 'server.address': callee };
    const span = activeSpan()?.child(`${method} ${callee}`, facts, { role: 'client' });
    if (span) open.set(request, span);
  };
  const end = (request: object, settle: (span: Span) => void): void => {
    const span = open.get(request);
    if (!span) return;
    open.delete(request);
    settle(span);
    span.end();
  };
  const onError = (message: unknown): void => {
    const { request, error } = message as { request: object; error: unknown };
    end(request, (span) => span.fail(errorType(error)));
  };
  const listeners: Readonly<Record<string, (message: unknown) => void>> = {
    'http.client.request.start'(message) {
      const { request } = message as { request: ClientRequest };
      begin(request, request.method, request.host);
    },
    'http.client.response.finish'(message) {
      const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
      end(request, (span) => span.set({ 'http.response.status_code': response.statusCode }));
    },
    'http.client.request.error': onError,
    'undici:request:create'(message) {
      const { request } = message as { request: FetchRequest };
      if (!request.headers.includes('traceparent')) begin(request, request.method, new URL(request.origin).hostname);
    },
    'undici:request:headers'(message) {
      const { request, response } = message as { request: object; response: { statusCode: number } };
      end(request, (span) => span.set({ 'http.response.status_code': response.statusCode }));
    },
    'undici:request:error': onError,
  };
  for (const [name, listener] of Object.entries(listeners)) subscribe(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(listeners)) unsubscribe(name, listener);
  };
}
