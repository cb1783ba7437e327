import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

/** How much of a refused body is read and thrown away, and for how long: then the client has had its chance. */
const LINGER = { bytes: 16 * 1024 * 1024, ms: 5000 };

/**
 * Answers 413 at once, and closes the connection only when the client has stopped sending, or had 5 s or 16 MiB for it:
 * closed while it still sends, its system would throw the answer away and report a reset (RFC 9112 §9.6).
 */
export function lingerAfterOversize(app: FastifyInstance): void {
  app.addHook<string>('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 413) return payload;
    reply.header('content-length', Buffer.byteLength(payload));
    return Readable.from(answerThenDrain(payload, request.raw));
  });
}

async function* answerThenDrain(answer: string, request: IncomingMessage): AsyncGenerator<string> {
  yield answer;
  await drained(request);
}

function drained(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let bytes = 0;
    const stop = (): void => {
      clearTimeout(late);
      request.off('data', count).pause();
      resolve();
    };
    const count = (chunk: Buffer): void => void ((bytes += chunk.length) > LINGER.bytes && stop());
    const late = setTimeout(stop, LINGER.ms);
    if (request.complete || request.destroyed) return stop();
    request.on('data', count).once('end', stop).once('close', stop);
  });
}
