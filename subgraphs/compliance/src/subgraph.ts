import { idempotencyKeys, inbox, outbox, relations } from '@daraport/drizzle/tables/compliance';
import { defineSubgraph } from '@daraport/subgraph';
import { doors } from './doors.ts';
import { handlers } from './events.ts';
import { packExport } from './request/pack.ts';
import { abandonExport, expireExport } from './request/service.ts';
import { schema } from './schema.ts';

/** Consents, the audit log, and the data people ask for. */
export const subgraph = defineSubgraph({
  name: 'compliance',
  schema,
  relations,
  outbox,
  inbox,
  idempotencyKeys,
  openVendors: () => ({}),
  handlers,
  jobs: {
    packExport: (context, { requestId }) => packExport(context, String(requestId)),
    abandonExport: (context, { requestId }) => abandonExport(context, String(requestId)),
    expireExport: (context, { requestId }) => expireExport(context, String(requestId)),
  },
  doors,
});
