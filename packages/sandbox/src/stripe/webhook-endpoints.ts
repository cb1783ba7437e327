import type { Call, Route } from './call.ts';
import { invalidRequest, missing } from './errors.ts';
import { listOf } from './lists.ts';
import type { WebhookEndpoint } from './objects.ts';
import { changedMetadata } from './params.ts';

/** https://docs.stripe.com/api/webhook_endpoints; the secret is shown once, by create. */
export const webhookEndpointRoutes: readonly Route[] = [
  { method: 'POST', path: '/v1/webhook_endpoints', run: create },
  { method: 'GET', path: '/v1/webhook_endpoints', run: list },
  { method: 'GET', path: '/v1/webhook_endpoints/:id', run: retrieve },
  { method: 'POST', path: '/v1/webhook_endpoints/:id', run: update },
  { method: 'DELETE', path: '/v1/webhook_endpoints/:id', run: remove },
];

function create(call: Call): object {
  const url = readUrl(call.params.requiredText('url'));
  const enabled_events = call.params.list('enabled_events') ?? ['*'];
  const metadata = changedMetadata({}, call.params.metadata());
  const description = call.params.text('description') ?? null;
  call.params.flag('connect');
  call.params.text('api_version');
  call.params.refuseUnknown();
  const id = call.id('we');
  return call.platform.put('webhook_endpoint', id, {
    id,
    object: 'webhook_endpoint',
    created: call.now,
    description,
    enabled_events,
    livemode: false,
    metadata,
    secret: call.id('whsec'),
    status: 'enabled',
    url,
  });
}

function list(call: Call): object {
  const page = listOf(call, 'webhook_endpoint', '/v1/webhook_endpoints') as { data: WebhookEndpoint[] };
  return { ...page, data: page.data.map(withoutSecret) };
}

function retrieve(call: Call): object {
  call.params.refuseUnknown();
  return withoutSecret(load(call));
}

function update(call: Call): object {
  const current = load(call);
  const url = call.params.text('url');
  const isDisabled = call.params.flag('disabled');
  const enabled_events = call.params.list('enabled_events') ?? current.enabled_events;
  call.params.refuseUnknown();
  const changed = { ...current, enabled_events, url: url === undefined ? current.url : readUrl(url) };
  const switched: WebhookEndpoint =
    isDisabled === undefined ? changed : { ...changed, status: isDisabled ? 'disabled' : 'enabled' };
  return withoutSecret(call.platform.put('webhook_endpoint', current.id, switched));
}

function remove(call: Call): object {
  call.params.refuseUnknown();
  const { id } = load(call);
  call.platform.remove('webhook_endpoint', id);
  return { id, object: 'webhook_endpoint', deleted: true };
}

function withoutSecret({ secret: _secret, ...shown }: WebhookEndpoint): object {
  return shown;
}

function readUrl(url: string): string {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    throw invalidRequest('Invalid URL: An explicit scheme (such as https) must be provided.', {
      code: 'url_invalid',
      param: 'url',
    });
  return url;
}

function load(call: Call): WebhookEndpoint {
  const id = call.path['id'] ?? '';
  const endpoint = call.platform.get('webhook_endpoint', id);
  if (!endpoint) throw missing('webhook endpoint', id);
  return endpoint;
}
