import { newSid, pageOf, text, type TwilioCall, type TwilioRoute } from './engine.ts';
import { notFound, TwilioError } from './errors.ts';

const BASE = '/2010-04-01/Accounts/:account/Messages';

/** https://www.twilio.com/docs/messaging/api/message-resource; nothing is sent, it waits in the outbox. */
export const messageRoutes: readonly TwilioRoute[] = [
  { method: 'POST', path: `${BASE}.json`, status: 201, run: create },
  { method: 'GET', path: `${BASE}.json`, status: 200, run: list },
  { method: 'GET', path: `${BASE}/:message`, status: 200, run: retrieve },
  { method: 'DELETE', path: `${BASE}/:message`, status: 204, run: remove },
];

/** Twilio's magic number that no message reaches, https://www.twilio.com/docs/iam/test-credentials. */
const UNREACHABLE = '+15005550009';

function create(call: TwilioCall): object {
  const to = text(call.form, 'To');
  const body = text(call.form, 'Body');
  const from = text(call.form, 'From') ?? null;
  const service = text(call.form, 'MessagingServiceSid') ?? null;
  if (to === undefined) throw new TwilioError(400, 21604, "A 'To' phone number is required.");
  if (from === null && service === null) throw new TwilioError(400, 21603, "A 'From' phone number is required.");
  if (body === undefined) throw new TwilioError(400, 21602, 'Message body is required.');
  if (!/^\+[1-9]\d{6,14}$/.test(to))
    throw new TwilioError(400, 21211, `Invalid 'To' Phone Number: ${to.slice(0, -4)}XXXX`);
  if (to === UNREACHABLE) throw new TwilioError(400, 21614, `'To' number is not a valid mobile number: ${to}`);
  if (body.length > 1_600)
    throw new TwilioError(400, 21617, 'The concatenated message body exceeds the 1600 character limit');
  const sid = newSid('SM');
  const date = call.now.toUTCString().replace('GMT', '+0000');
  const message = {
    account_sid: call.accountSid,
    api_version: '2010-04-01',
    body,
    date_created: date,
    date_sent: date,
    date_updated: date,
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from,
    messaging_service_sid: service,
    num_media: '0',
    num_segments: String(segments(body)),
    price: null,
    price_unit: 'EUR',
    sid,
    subresource_uris: {},
    to,
    uri: `/2010-04-01/Accounts/${call.accountSid}/Messages/${sid}.json`,
  };
  call.unit.put('message', sid, { ...message, status: 'delivered' });
  return { ...message, status: 'queued', date_sent: null };
}

/** GSM-7 holds 160 characters in one message and 153 in each of several; other text 70 and 67. */
function segments(body: string): number {
  const isGsm = /^[\n\r !-_a-z{|}~^[\]\\€£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà]*$/.test(body);
  const [one, several] = isGsm ? [160, 153] : [70, 67];
  return body.length <= one ? 1 : Math.ceil(body.length / several);
}

function list(call: TwilioCall): object {
  const to = text(call.form, 'To');
  const from = text(call.form, 'From');
  const found = call.unit
    .all('message')
    .reverse()
    .filter((each) => (to === undefined || each.to === to) && (from === undefined || each.from === from));
  const { rows, page, size, hasMore } = pageOf(call.form, found);
  const at = (number: number) =>
    `/2010-04-01/Accounts/${call.accountSid}/Messages.json?PageSize=${size}&Page=${number}`;
  return {
    end: page * size + rows.length - 1,
    first_page_uri: at(0),
    messages: rows,
    next_page_uri: hasMore ? at(page + 1) : null,
    page,
    page_size: size,
    previous_page_uri: page > 0 ? at(page - 1) : null,
    start: page * size,
    uri: at(page),
  };
}

function retrieve(call: TwilioCall): object {
  return load(call);
}

function remove(call: TwilioCall): object {
  call.unit.remove('message', load(call).sid);
  return {};
}

function load(call: TwilioCall) {
  const message = call.unit.get('message', (call.path['message'] ?? '').replace(/\.json$/, ''));
  if (!message) throw notFound(call.pathname);
  return message;
}
