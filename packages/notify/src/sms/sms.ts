import twilio from 'twilio';

/** One short message. `to` is E.164: `+4930123456`. */
export interface Sms {
  readonly to: string;
  readonly body: string;
}

/** Sends short messages. */
export interface SmsSender {
  /** Resolves with the vendor's id once it has taken the message; rejects when it did not. */
  send(sms: Sms): Promise<{ readonly id: string }>;
}

/** The SDK's HTTP client, sent to another origin: the offline twin, or a proxy. */
class RedirectedClient extends twilio.RequestClient {
  readonly #origin: string;
  constructor(origin: string) {
    super();
    this.#origin = origin;
  }
  override request<Data>(options: Parameters<twilio.RequestClient['request']>[0]) {
    const { pathname, search } = new URL(options.uri);
    return super.request<Data>({ ...options, uri: `${this.#origin}${pathname}${search}` } as never);
  }
}

/** An SMS sender over Twilio. `apiBase` is the origin to talk to instead of Twilio's. */
export function createSmsSender(options: {
  accountSid: string;
  authToken: string;
  /** Number or sender id messages come from. */
  from: string;
  apiBase?: string | undefined;
}): SmsSender {
  const { accountSid, apiBase, authToken, from } = options;
  const client = twilio(
    accountSid,
    authToken,
    apiBase ? { httpClient: new RedirectedClient(new URL(apiBase).origin) } : {},
  );
  return {
    async send({ body, to }) {
      if (!/^\+[1-9]\d{6,14}$/.test(to)) throw new Error('a phone number must be in E.164, like +4930123456');
      const { sid } = await client.messages.create({ to, from, body });
      return { id: sid };
    },
  };
}
