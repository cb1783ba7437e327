import type { IncomingMessage } from 'node:http';

/**
 * Where a request came from. Behind a trusted proxy it is the last entry of `X-Forwarded-For`, which the proxy itself
 * added; whatever stands before it came from the client. Without one the header says nothing: the socket counts.
 */
export function clientAddressOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, trustProxy: boolean): string {
  return (trustProxy && lastOf(request.headers['x-forwarded-for'])) || (request.socket.remoteAddress ?? '');
}

/** The last entry of a header that proxies append to. */
export const lastOf = (header: string | string[] | undefined): string | undefined =>
  String(header ?? '')
    .split(',')
    .at(-1)
    ?.trim() || undefined;
