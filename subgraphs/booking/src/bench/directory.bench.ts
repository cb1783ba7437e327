import type { Id } from '@daraport/domain';
import type { BookingContext, BookingTransaction } from '../builder.ts';
import { loadCalendars } from '../calendar/load.ts';
import { nextSlots } from '../calendar/rules.ts';
import { findSpecialists, type AskedPage } from '../directory/find.ts';
import { suggestionsFor } from '../suggestion/service.ts';
import { brandId, now } from './world.bench.ts';

/** A page of the directory as the graph's fields ask for it: who, the next three times of each, and the counts where asked for. */
async function page(context: BookingContext, asked: AskedPage, withCounts: boolean): Promise<void> {
  const found = await findSpecialists(context, asked);
  const ids = found.edges.map(({ node }) => node.id);
  const calendars = await loadCalendars(context.rows, { brandId, ids, now, isOnlyFree: true });
  const anyTime = { now: now.getTime(), range: { startsAt: now.getTime(), endsAt: Infinity }, fits: () => true };
  for (const calendar of calendars.values()) nextSlots(calendar, calendar.types, anyTime, 3);
  if (withCounts) await found.facets.counts();
}

type Search = (context: BookingContext) => Promise<unknown>;
const paged =
  (asked: Omit<AskedPage, 'first'>, withCounts = false): Search =>
  (context) =>
    page(context, { first: 24, ...asked }, withCounts);

/** What is measured: searches, and what is suggested while one types. */
export const searches: Record<string, Search> = {
  'page by name': paged({}),
  'two words': paged({ filter: { search: 'psychotherapie angst' } }),
  'a typing error': paged({ filter: { search: 'psichoterapie' } }),
  'a typing error of five letters': paged({ filter: { search: 'Pschy' } }),
  'with all counts': paged({ filter: { specialties: ['sleep'], languages: ['en'] } }, true),
  'free within 7 days': paged({ filter: { freeTime: { withinDays: 7, timeZone: 'Europe/Berlin' } } }),
  'soonest first': paged({ sort: 'NEXT_FREE' }),
  'suggestions while typing': (context) => suggestionsFor(context, 'krue'),
  'suggestions for a typing error': (context) => suggestionsFor(context, 'Kreuger'),
};

/** The part of a request's context that a search reads. */
export function contextOf(tx: BookingTransaction, viewer: BookingContext['viewer']): BookingContext {
  const loaders = new Map<string, unknown>();
  const loader = <Value>(name: string, load: (ids: readonly Id[]) => Promise<Map<Id, Value>>) => {
    const known = new Map<Id, Promise<Map<Id, Value>>>();
    const loadMany = async (ids: readonly Id[]) => {
      const fresh = ids.filter((id) => !known.has(id));
      const loading = fresh.length > 0 ? load(fresh) : Promise.resolve(new Map<Id, Value>());
      for (const id of fresh) known.set(id, loading);
      return Promise.all(ids.map(async (id) => (await known.get(id))?.get(id) ?? null));
    };
    const made = loaders.get(name) ?? { loadMany, load: async (id: Id) => (await loadMany([id]))[0] ?? null };
    loaders.set(name, made);
    return made;
  };
  return { rows: tx, viewer, now: () => now, loader } as unknown as BookingContext;
}

interface Client {
  query(...parts: unknown[]): Promise<unknown>;
}
const clientOf = (tx: BookingTransaction): Client => (tx as unknown as { session: { client: Client } }).session.client;

/** What the work asks of the database, to be asked again with nothing made of the rows. */
export async function recorded(tx: BookingTransaction, work: () => Promise<unknown>): Promise<unknown[][]> {
  const client = clientOf(tx);
  const asked: unknown[][] = [];
  const query = client.query.bind(client);
  client.query = (...parts) => {
    asked.push(parts);
    return query(...parts);
  };
  await work().finally(() => {
    client.query = query;
  });
  return asked;
}

/** Asks the same again, but for every appointment as a row of its own where we let the database put them together. */
export async function replay(tx: BookingTransaction, asked: readonly unknown[][]): Promise<void> {
  for (const [statement, ...parameters] of asked) await clientOf(tx).query(rowByRow(statement), ...parameters);
}

function rowByRow(statement: unknown): unknown {
  const { text } = statement as { readonly text: string };
  const taken = /range_agg[^]* from \((select calendar_id[^]*?)\) as busy where/.exec(text)?.[1];
  if (!taken) return statement;
  return {
    ...(statement as object),
    text: `select calendar_id as id, blocks, elsewhere, extract(epoch from starts_at) * 1000 as begins, extract(epoch from ends_at) * 1000 as ends,
      extract(epoch from appointment_at) * 1000 as at, appointment_type_id as type from (${taken}) as busy`,
  };
}
