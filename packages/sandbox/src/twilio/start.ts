import type { FastifyReply, FastifyRequest } from 'fastify';
import { virtualClock, type VirtualClock } from '../wire/clock.ts';
import type { Faults } from '../wire/faults.ts';
import { decodeForm } from '../wire/form.ts';
import { listen, textServer, type Listening } from '../wire/listen.ts';
import { newSid, SANDBOX_ACCOUNT, TwilioEngine, type TwilioAccount, type TwilioRoute } from './engine.ts';
import { notFound, TwilioError, unauthenticated } from './errors.ts';
import { messageRoutes } from './messages.ts';
import type { SmsMessage } from './objects.ts';
import { roomRoutes } from './rooms.ts';

export interface TwilioSandboxOptions {
  readonly port?: number;
  readonly host?: string;
  /** The only credentials it takes; by default account `AC000…` with token `sandbox`. */
  readonly account?: TwilioAccount;
  readonly clock?: () => Date;
  /** A file of JSON lines that keeps rooms and messages over a restart. */
  readonly statePath?: string;
}

/** What has been sent by SMS, newest first. */
export interface SmsOutbox {
  messages(filter?: { readonly to?: string }): SmsMessage[];
}

/** A running Twilio: the SDK reaches it through an `httpClient` that replaces the origin (see README). */
export interface TwilioSandbox extends Listening, AsyncDisposable {
  readonly account: TwilioAccount;
  readonly clock: VirtualClock;
  readonly faults: Faults;
  readonly sms: SmsOutbox;
  /** Shows a person as connected to a room that is in progress, as joining with media would. */
  connectParticipant(roomSid: string, identity: string): void;
  close(): Promise<void>;
}

/** Starts the Twilio sandbox. */
export async function startTwilioSandbox(options: TwilioSandboxOptions = {}): Promise<TwilioSandbox> {
  const engine = new TwilioEngine(options.account ?? SANDBOX_ACCOUNT, virtualClock(options.clock), options.statePath);
  const app = textServer();
  for (const route of [...roomRoutes, ...messageRoutes])
    app.route({
      method: route.method,
      url: route.path,
      handler: (request, reply) => serve(engine, route, request, reply),
    });
  app.setNotFoundHandler((request, reply) => refuse(reply, notFound(pathOf(request))));
  const address = await listen(app, options.host ?? '127.0.0.1', options.port ?? 0).catch((error: unknown) => {
    engine.records.close();
    throw error;
  });
  const close = async () => {
    await app.close();
    engine.records.close();
  };
  return {
    ...address,
    account: engine.account,
    clock: engine.clock,
    faults: engine.faults,
    sms: {
      messages: ({ to } = {}) =>
        engine.records
          .everywhere('message')
          .reverse()
          .filter((each) => to === undefined || each.to === to),
    },
    connectParticipant: (roomSid, identity) => connect(engine, roomSid, identity),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function serve(engine: TwilioEngine, route: TwilioRoute, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const pathname = pathOf(request);
  const fault = engine.faults.take(request.method, pathname);
  if (fault?.kind === 'timeout') return reply.hijack();
  if (fault?.kind === 'drop') return drop(request, reply);
  if (fault?.kind === 'http500') return refuse(reply, new TwilioError(500, 20500, 'Internal Server Error'));
  if (fault?.kind === 'http429') return refuse(reply, new TwilioError(429, 20429, 'Too Many Requests'));
  try {
    const path = request.params as Record<string, string>;
    authenticate(engine.account, request.headers.authorization, path['account']);
    const form = decodeForm(
      [request.url.split('?')[1], typeof request.body === 'string' ? request.body : ''].filter(Boolean).join('&'),
    );
    const unit = engine.records.begin();
    const body = route.run({
      unit,
      accountSid: engine.account.accountSid,
      form,
      path,
      pathname,
      now: engine.clock.now(),
    });
    unit.commit();
    if (fault?.kind === 'drop-after-commit') return drop(request, reply);
    return route.status === 204 ? reply.code(204).send() : reply.code(route.status).send(body);
  } catch (error) {
    if (error instanceof TwilioError) return refuse(reply, error);
    if (error instanceof RangeError) return refuse(reply, new TwilioError(400, 20001, error.message));
    throw error;
  }
}

function authenticate(
  account: TwilioAccount,
  authorization: string | undefined,
  accountInPath: string | undefined,
): void {
  const expected = `Basic ${Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64')}`;
  if (authorization !== expected || (accountInPath !== undefined && accountInPath !== account.accountSid))
    throw unauthenticated();
}

function connect(engine: TwilioEngine, roomSid: string, identity: string): void {
  const unit = engine.records.begin();
  if (unit.get('room', roomSid)?.status !== 'in-progress') throw new TwilioError(404, 53106, 'Room not found');
  const sid = newSid('PA');
  const at = engine.clock.now().toISOString().replace(/\.\d+/, '');
  unit.put('participant', sid, {
    account_sid: engine.account.accountSid,
    date_created: at,
    date_updated: at,
    duration: null,
    end_time: null,
    identity,
    links: {},
    room_sid: roomSid,
    sid,
    start_time: at,
    status: 'connected',
    url: `https://video.twilio.com/v1/Rooms/${roomSid}/Participants/${sid}`,
  });
  unit.commit();
}

function drop(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}

const refuse = (reply: FastifyReply, error: TwilioError) => reply.code(error.status).send(error.body);
const pathOf = (request: FastifyRequest) => request.url.split('?')[0] ?? '';
