/** The members of Stripe's error object, https://docs.stripe.com/api/errors. */
export interface StripeErrorBody {
  readonly type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
  readonly message: string;
  readonly code?: string;
  readonly decline_code?: string;
  readonly param?: string;
  readonly charge?: string;
  readonly payment_intent?: object;
  readonly payment_method?: object;
}

/** A refusal as Stripe answers it. A card error keeps what was staged (the failed charge); others undo it. */
export class StripeError extends Error {
  readonly status: number;
  readonly body: StripeErrorBody;

  constructor(status: number, body: StripeErrorBody) {
    super(body.message);
    this.status = status;
    this.body = body;
  }

  get keepsChanges(): boolean {
    return this.body.type === 'card_error';
  }
}

/** 400: the request makes no sense, or not in this state. */
export const invalidRequest = (
  message: string,
  more: { code?: string; param?: string; payment_intent?: object } = {},
) => new StripeError(400, { type: 'invalid_request_error', message, ...more });

/** 404 with `resource_missing`. */
export const missing = (noun: string, id: string, param = 'id') =>
  new StripeError(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${noun}: '${id}'`,
    param,
  });

/** 402: the bank or the card says no. */
export const cardError = (body: Omit<StripeErrorBody, 'type'>) => new StripeError(402, { type: 'card_error', ...body });

/** 401: no key, or not one of the sandbox. */
export const unauthenticated = (message: string) => new StripeError(401, { type: 'invalid_request_error', message });

/** 403: this key may not do that. */
export const forbidden = (message: string, code: string) =>
  new StripeError(403, { type: 'invalid_request_error', code, message });

/** 400 with `resource_missing`: a parameter names something that is not there (Stripe answers 404 only for the path). */
export const missingParam = (noun: string, id: string, param: string) =>
  invalidRequest(`No such ${noun}: '${id}'`, { code: 'resource_missing', param });
