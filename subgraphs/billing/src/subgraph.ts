import { idempotencyKeys, inbox, outbox, relations } from '@daraport/drizzle/tables/billing';
import { defineSubgraph } from '@daraport/subgraph';
import { openVendors } from './env.ts';
import { handlers } from './events.ts';
import { closePayment, refundPayment } from './payment/jobs.ts';
import { checkAccounts } from './payout/check.ts';
import { schema } from './schema.ts';
import { webhookDoor } from './webhook/door.ts';

/** Money: prices, quotes, payments, refunds and the ledger that holds every cent of them. */
export const subgraph = defineSubgraph({
  name: 'billing',
  schema,
  relations,
  outbox,
  inbox,
  idempotencyKeys,
  openVendors,
  handlers,
  jobs: { refundPayment, closePayment },
  nightly: { checkAccounts },
  doors: [webhookDoor],
});
