import { NotFoundError } from '@daraport/domain';
import { builder, type BookingContext } from '../builder.ts';
import { requestLoader } from './reads.ts';
import type { RequestRow } from './record.ts';
import { AssistedRequest, seen } from './types.ts';

/** What every change of a request answers: the request. */
export const payload = (name: string, description: string) =>
  builder.objectRef<{ request: RequestRow }>(name).implement({
    ...seen,
    description,
    fields: (t) => ({
      request: t.field({ type: AssistedRequest, description: 'As it is now.', resolve: ({ request }) => request }),
    }),
  });

/** The request after a change that answers its id. */
export async function changed(
  context: BookingContext,
  change: (context: BookingContext, input: unknown) => Promise<string>,
  input: unknown,
): Promise<{ request: RequestRow }> {
  const id = await change(context, input);
  // Another field of the same operation may have read it before.
  const request = await requestLoader(context).clear(id).load(id);
  if (!request) throw new NotFoundError();
  return { request };
}
