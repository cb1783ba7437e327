import { createHash } from 'node:crypto';
import { decodeForm, type FormGroup } from '../wire/form.ts';
import type { Fault } from '../wire/faults.ts';
import { browserView } from './browser-view.ts';
import type { Call, Route } from './call.ts';
import { API_VERSION, type StripeEngine } from './engine.ts';
import { forbidden, invalidRequest, StripeError } from './errors.ts';
import { expanded } from './expand.ts';
import { assertMayCall, readCaller } from './keys.ts';
import { Params } from './params.ts';

/** One request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly pathname: string;
  readonly path: Readonly<Record<string, string>>;
  /** The form, from the body or the query. */
  readonly form: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly requestId: string;
  readonly fault: Fault | undefined;
}

export interface WireAnswer {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Runs one operation: key, account, idempotency, handler, commit. */
export function answer(engine: StripeEngine, route: Route, request: WireRequest): WireAnswer {
  try {
    const form = readForm(request.form);
    const caller = readCaller(request.headers['authorization'], form);
    assertMayCall(caller, route.isOpen ?? false);
    const account = readAccount(engine, request, form);
    const apiVersion = request.headers['stripe-version'] ?? API_VERSION;
    const { requestId, fault, path } = request;
    const idempotencyKey = readIdempotencyKey(request);
    const clientSecret = typeof form['client_secret'] === 'string' ? form['client_secret'] : undefined;
    const facts = { requestId, idempotencyKey, apiVersion, fault };
    const call = engine.open({
      account,
      params: new Params(form),
      path,
      isPublishable: caller.isPublishable,
      clientSecret,
      facts,
    });
    const result = known(call, request, idempotencyKey);
    if (result) return result;
    const fresh = perform(route, call, form);
    if (idempotencyKey !== null) remember(call, request, idempotencyKey, fresh);
    engine.commit(call);
    return fresh;
  } catch (error) {
    if (error instanceof StripeError) return { status: error.status, body: { error: error.body } };
    throw error;
  }
}

/** The first answer under this key, for the same request; refuses another request under it. */
function known(call: Call, request: WireRequest, key: string | null): WireAnswer | undefined {
  const first = key === null ? undefined : call.unit.get('idempotency', key);
  if (!first) return undefined;
  if (first.request === fingerprint(request))
    return {
      status: first.status,
      body: first.body,
      headers: { 'idempotent-replayed': 'true', 'original-request': first.requestId },
    };
  throw new StripeError(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
}

function remember(call: Call, request: WireRequest, key: string, { status, body }: WireAnswer): void {
  call.unit.put('idempotency', key, {
    created: call.now,
    request: fingerprint(request),
    requestId: request.requestId,
    status,
    body,
  });
}

function fingerprint({ method, pathname, form }: WireRequest): string {
  return createHash('sha256').update(`${method} ${pathname}\n${form}`).digest('base64url');
}

/** The handler's answer; a card error is one too, since it leaves its trace. */
function perform(route: Route, call: Call, form: FormGroup): WireAnswer {
  const seen = (body: object) => (call.isPublishable ? browserView(body) : body);
  try {
    const result = route.run(call);
    return { status: 200, body: seen(expanded(result, new Params(form).list('expand') ?? [], call.unit)) };
  } catch (error) {
    if (!(error instanceof StripeError)) throw error;
    const intent = error.body.payment_intent;
    const body = intent ? { ...error.body, payment_intent: seen(intent) } : error.body;
    if (!error.keepsChanges) throw new StripeError(error.status, body);
    return { status: error.status, body: { error: body } };
  }
}

function readForm(form: string): FormGroup {
  try {
    return decodeForm(form);
  } catch (error) {
    if (error instanceof RangeError) throw invalidRequest(error.message);
    throw error;
  }
}

function readAccount(engine: StripeEngine, { headers }: WireRequest, form: FormGroup): string {
  const account =
    headers['stripe-account'] ?? (typeof form['_stripe_account'] === 'string' ? form['_stripe_account'] : '');
  if (account === '' || engine.records.begin().get('account', account)) return account;
  throw forbidden(
    `The provided key does not have access to account '${account}' (or that account does not exist).`,
    'account_invalid',
  );
}

function readIdempotencyKey({ headers, method }: WireRequest): string | null {
  const key = headers['idempotency-key'];
  if (method !== 'POST' || !key) return null;
  if (key.length > 255) throw invalidRequest('Idempotency keys may be at most 255 characters.');
  return key;
}
