import type { Call, Route } from './call.ts';
import { missing } from './errors.ts';
import { listOf } from './lists.ts';

/** https://docs.stripe.com/api/events: what happened, also when its webhook was lost. */
export const eventRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1/events', run: list },
  { method: 'GET', path: '/v1/events/:id', run: retrieve },
];

function list(call: Call): object {
  const type = call.params.text('type');
  const types = call.params.list('types');
  return listOf(
    call,
    'event',
    '/v1/events',
    (each) =>
      (type === undefined || matches(type, each.type)) &&
      (types === undefined || types.some((one) => matches(one, each.type))),
  );
}

/** `charge.*` names all of a noun. */
const matches = (pattern: string, type: string) =>
  pattern === type || (pattern.endsWith('*') && type.startsWith(pattern.slice(0, -1)));

function retrieve(call: Call): object {
  call.params.refuseUnknown();
  const id = call.path['id'] ?? '';
  const event = call.unit.get('event', id);
  if (!event) throw missing('event', id);
  return event;
}
