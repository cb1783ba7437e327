import type { Call } from './call.ts';
import { invalidRequest } from './errors.ts';
import type { StripeKinds } from './objects.ts';

type Listed = {
  [Kind in keyof StripeKinds]: StripeKinds[Kind] extends { id: string; created: number } ? Kind : never;
}[keyof StripeKinds];

/** A page of Stripe's list: newest first, `limit` 1–100 (10), `starting_after`, `ending_before`, `created[gte…]`. */
export function listOf<Kind extends Listed>(
  call: Call,
  kind: Kind,
  url: string,
  isWanted: (each: StripeKinds[Kind]) => boolean = () => true,
): object {
  const limit = pageSize(call);
  const after = call.params.text('starting_after');
  const before = call.params.text('ending_before');
  const isInTime = createdFilter(call);
  call.params.refuseUnknown();
  const rows = call.unit
    .all(kind)
    .reverse()
    .filter((each) => isWanted(each) && isInTime(each.created))
    .sort((one, other) => other.created - one.created);
  const { data, has_more } = page(rows, limit, after, before);
  return { object: 'list', url, has_more, data };
}

/** A whole list in one page, as it stands inside another object. */
export const embeddedList = (url: string, data: readonly object[]) => ({
  object: 'list',
  url,
  has_more: false,
  data,
  total_count: data.length,
});

function pageSize(call: Call): number {
  const limit = call.params.integer('limit') ?? 10;
  if (limit < 1 || limit > 100) throw invalidRequest('Invalid limit: must be between 1 and 100.', { param: 'limit' });
  return limit;
}

function page<Row extends { id: string }>(
  rows: readonly Row[],
  limit: number,
  after: string | undefined,
  before: string | undefined,
) {
  const position = (id: string, param: string): number => {
    const at = rows.findIndex((row) => row.id === id);
    if (at < 0) throw invalidRequest(`No such object: '${id}'`, { code: 'resource_missing', param });
    return at;
  };
  if (before !== undefined) {
    const end = position(before, 'ending_before');
    const start = Math.max(0, end - limit);
    return { data: rows.slice(start, end), has_more: start > 0 };
  }
  const start = after === undefined ? 0 : position(after, 'starting_after') + 1;
  return { data: rows.slice(start, start + limit), has_more: rows.length > start + limit };
}

function createdFilter(call: Call): (created: number) => boolean {
  if (call.params.isText('created')) {
    const exact = call.params.integer('created');
    return (created) => created === exact;
  }
  const range = call.params.group('created');
  if (!range) return () => true;
  const gt = range.integer('gt') ?? -Infinity;
  const gte = range.integer('gte') ?? -Infinity;
  const lt = range.integer('lt') ?? Infinity;
  const lte = range.integer('lte') ?? Infinity;
  return (created) => created > gt && created >= gte && created < lt && created <= lte;
}
