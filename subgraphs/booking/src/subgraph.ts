import { idempotencyKeys, inbox, outbox, relations } from '@daraport/drizzle/tables/booking';
import { defineSubgraph } from '@daraport/subgraph';
import { handlers } from './events.ts';
import { expireHold } from './hold/ending.ts';
import { forgetReminders, remind, replanReminders } from './reminder/service.ts';
import { schema } from './schema.ts';

/** Directory, availability, holds, appointments and the intake before them. */
export const subgraph = defineSubgraph({
  name: 'booking',
  schema,
  relations,
  outbox,
  inbox,
  idempotencyKeys,
  openVendors: () => ({}),
  handlers,
  jobs: { expireHold, remind, replanReminders },
  nightly: { forgetReminders },
  doors: [],
});
