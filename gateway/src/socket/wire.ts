import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { loggedError } from '@daraport/telemetry';
import { handleProtocols, type Server as Protocol } from 'graphql-ws';
import type { Logger } from 'pino';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { closeCodes, type CloseReason, socketRules } from './rules.ts';

/** What a handshake came to: what the protocol is told of the socket, or why there is none. */
export type Admitted<Extra> = { readonly refused: 403 | 404 } | { readonly extra: (socket: WebSocket) => Extra };

/** Sockets on an HTTP server's own port. */
export interface Wire {
  readonly size: number;
  /** Tells every client that the server goes away, and waits for none of them. */
  close(): void;
}

/**
 * Carries a protocol over WebSockets: frames and keep-alive as `socketRules` says. A handshake is refused with 503 when `admit` rejects.
 */
export function openWire<Extra>(parts: {
  readonly server: Server;
  readonly protocol: Protocol<Extra>;
  readonly admit: (request: IncomingMessage) => Promise<Admitted<Extra>>;
  readonly onClosed?: (extra: Extra) => void;
  readonly logger: Logger;
}): Wire {
  const { server, protocol, logger } = parts;
  const wire = new WebSocketServer({
    noServer: true,
    maxPayload: socketRules.frameBytes,
    handleProtocols,
    perMessageDeflate: false,
  });

  function adopt(socket: WebSocket, extra: Extra): void {
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise((resolve) =>
            socket.readyState === socket.OPEN ? socket.send(data, () => resolve()) : resolve(),
          ),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) =>
          void socket.on(
            'message',
            (data) => void Promise.resolve(handle(textOf(data))).catch((error: unknown) => failed(socket, error)),
          ),
      },
      extra,
    );
    const stopPinging = keepAlive(socket);
    socket.on('error', (error) => logger.debug({ err: loggedError(error) }, 'a socket failed'));
    socket.once('close', (code, reason) => {
      stopPinging();
      parts.onClosed?.(extra);
      void closed(code, String(reason));
    });
  }

  function failed(socket: WebSocket, error: unknown): void {
    logger.warn({ err: loggedError(error) }, 'a socket message could not be handled');
    socket.close(closeCodes.broken.code, closeCodes.broken.reason);
  }

  async function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    const admitted = await parts.admit(request);
    if ('refused' in admitted) return refuse(stream, admitted.refused);
    wire.handleUpgrade(request, stream, head, (socket) => adopt(socket, admitted.extra(socket)));
  }

  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy());
    upgrade(request, stream, head).catch((error: unknown) => {
      logger.error({ err: loggedError(error) }, 'a socket could not be opened');
      refuse(stream, 503);
    });
  });

  return {
    get size() {
      return wire.clients.size;
    },
    close() {
      for (const socket of wire.clients) endSocket(socket, closeCodes.goingAway);
      wire.close();
    },
  };
}

/** Closes, and cuts a reader that does not even take the close frame. */
export function endSocket(socket: WebSocket, { code, reason }: CloseReason): void {
  socket.close(code, reason);
  setTimeout(() => socket.terminate(), socketRules.closeGrace).unref();
}

const textOf = (data: RawData): string =>
  (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer)).toString('utf8');

function refuse(stream: Duplex, status: 403 | 404 | 503): void {
  const text = { 403: 'Forbidden', 404: 'Not Found', 503: 'Service Unavailable' }[status];
  stream.end(`HTTP/1.1 ${status} ${text}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function keepAlive(socket: WebSocket): () => void {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, socketRules.keepAlive).unref();
  return () => clearInterval(timer);
}
