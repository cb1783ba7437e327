import { idempotencyKeys, inbox, outbox, relations } from '@daraport/drizzle/tables/growth';
import { defineSubgraph } from '@daraport/subgraph';
import { doors } from './doors.ts';
import { handlers } from './events.ts';
import { forgetVisitors } from './experiment/nightly.ts';
import { checkGuardrail } from './experiment/guardrail.ts';
import { schema } from './schema.ts';

/** Partners and figures: programs, links, clicks, conversions, commissions, metrics. */
export const subgraph = defineSubgraph({
  name: 'growth',
  schema,
  relations,
  outbox,
  inbox,
  idempotencyKeys,
  openVendors: () => ({}),
  handlers,
  jobs: { checkGuardrail },
  nightly: { forgetVisitors },
  doors,
});
