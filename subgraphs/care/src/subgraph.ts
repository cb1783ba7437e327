import { idempotencyKeys, inbox, outbox, relations } from '@daraport/drizzle/tables/care';
import { defineSubgraph } from '@daraport/subgraph';
import { openCareVendors } from './env.ts';
import { handlers } from './events.ts';
import { jobs } from './jobs.ts';
import { schema } from './schema.ts';

/** Visits, messages and notes. */
export const subgraph = defineSubgraph({
  name: 'care',
  schema,
  relations,
  outbox,
  inbox,
  idempotencyKeys,
  openVendors: openCareVendors,
  handlers,
  jobs,
  doors: [],
});
