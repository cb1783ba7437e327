import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DemoOptions } from '../options.ts';
import { sendLost } from './pages.ts';

const CARD_BYTES = 16 * 1024;
const VENDOR_TIMEOUT = 10_000;
const PUBLISHABLE = /^pk_\w{1,200}$/;

/** Only in a demo: the mailbox's pages, and the two requests a browser makes to the card vendor. */
export function serveSandbox(app: FastifyInstance, demo: DemoOptions): void {
  const { mailbox, stripeOrigin } = demo;
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: CARD_BYTES },
    (_request, body, done) => done(null, body),
  );

  if (mailbox) {
    const show = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
      const url = new URL(request.url, 'http://sandbox');
      const answer = mailbox.handle(url.pathname, url.searchParams, request.headers['accept-language']);
      if (!answer) return sendLost(request, reply);
      return reply.status(answer.status).header('cache-control', 'no-store').headers(answer.headers).send(answer.body);
    };
    for (const path of ['/sandbox/mailbox', '/sandbox/mailbox.css', '/sandbox/mailbox.json', '/sandbox/mailbox/*'])
      app.get(path, show);
  }

  if (stripeOrigin) {
    const pass = async (
      request: FastifyRequest<{ Params: { id: string } }>,
      reply: FastifyReply,
    ): Promise<FastifyReply> => {
      const isConfirmation = request.method === 'POST';
      const body = isConfirmation && typeof request.body === 'string' ? request.body : '';
      const query = new URL(request.url, 'http://sandbox').search;
      const key = publishableKeyOf(request.headers.authorization, isConfirmation ? body : query);
      if (!PUBLISHABLE.test(key) || !/^pi_\w{1,100}$/.test(request.params.id)) return sendLost(request, reply);
      const answer = await fetch(
        `${stripeOrigin}/v1/payment_intents/${request.params.id}${isConfirmation ? '/confirm' : query}`,
        {
          method: request.method,
          headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-www-form-urlencoded' },
          signal: AbortSignal.timeout(VENDOR_TIMEOUT),
          ...(isConfirmation ? { body } : {}),
        },
      );
      reply
        .status(answer.status)
        .header('cache-control', 'no-store')
        .type(answer.headers.get('content-type') ?? 'application/json');
      return reply.send(Buffer.from(await answer.arrayBuffer()));
    };
    app.post('/sandbox/stripe/v1/payment_intents/:id/confirm', pass);
    app.get('/sandbox/stripe/v1/payment_intents/:id', pass);
  }
}

/** The browser's key, as Stripe takes it: a bearer, or the field `key`. */
function publishableKeyOf(authorization: string | undefined, fields: string): string {
  return authorization?.replace(/^Bearer /, '') ?? new URLSearchParams(fields).get('key') ?? '';
}
