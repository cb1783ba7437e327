import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { activeSpan, errorType, type Span } from './scope.ts';

const START = 'http.client.request.start';
const FINISH = 'http.client.response.finish';
const ERROR = 'http.client.request.error';

/**
 * Makes every call that Node's HTTP client sends out a part of what is under way: to whom and how it ended, never its path, which
 * may name somebody. Vendors' SDKs send so; calls between our own processes do not. Gives back how to stop.
 */
export function watchVendorCalls(): () => void {
  const open = new WeakMap<ClientRequest, Span>();
  const onStart = (message: unknown): void => {
    const parent = activeSpan();
    if (!parent) return;
    const { request } = message as { request: ClientRequest };
    const facts = { 'http.request.method': request.method, 'server.address': request.host };
    open.set(request, parent.child(`${request.method} ${request.host}`, facts, { role: 'client' }));
  };
  const end = (request: ClientRequest, settle: (span: Span) => void): void => {
    const span = open.get(request);
    if (!span) return;
    open.delete(request);
    settle(span);
    span.end();
  };
  const onFinish = (message: unknown): void => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    end(request, (span) => span.set({ 'http.response.status_code': response.statusCode }));
  };
  const onError = (message: unknown): void => {
    const { request, error } = message as { request: ClientRequest; error: unknown };
    end(request, (span) => span.fail(errorType(error)));
  };
  subscribe(START, onStart);
  subscribe(FINISH, onFinish);
  subscribe(ERROR, onError);
  return () => {
    unsubscribe(START, onStart);
    unsubscribe(FINISH, onFinish);
    unsubscribe(ERROR, onError);
  };
}
