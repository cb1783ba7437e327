import { idempotencyKeys, inbox, outbox, relations } from '@daraport/drizzle/tables/booking';
import { defineSubgraph } from '@daraport/subgraph';
import { allocateByRule } from './allocation/service.ts';
import { assistedDue } from './assisted/due.ts';
import { tellOverdueTo } from './assisted/overdue.ts';
import { handlers } from './events.ts';
import { createFetcher } from './busy/fetch.ts';
import { importBusy } from './busy/import.ts';
import { closeNoShow } from './change/no-show.ts';
import { feedDoor } from './feed/door.ts';
import { expireHold } from './hold/ending.ts';
import { forgetUnfinished } from './intake/forget.ts';
import { remindIntake } from './intake/remind.ts';
import { forgetReminders, renewPlans, remind, replanReminders } from './reminder/service.ts';
import { schema } from './schema.ts';
import { endUnpaid, remindPayment, renewPayments } from './unpaid/service.ts';
import { expireOffer } from './waitlist/ending.ts';
import { offerTimes, renewWaitlist } from './waitlist/offering.ts';
import { tellOffer } from './waitlist/telling.ts';

/** Directory, availability, holds, appointments and the intake before them. */
export const subgraph = defineSubgraph({
  name: 'booking',
  schema,
  relations,
  outbox,
  inbox,
  idempotencyKeys,
  openVendors: () => ({ fetchCalendar: createFetcher() }),
  handlers,
  jobs: {
    allocateRequest: allocateByRule,
    assistedDue,
    tellOverdue: tellOverdueTo,
    expireHold,
    closeNoShow,
    remind,
    remindIntake,
    replanReminders,
    remindPayment,
    endUnpaid,
    importBusy,
    offerTimes,
    expireOffer,
    tellOffer,
  },
  nightly: { forgetReminders, forgetUnfinished, renewPayments, renewPlans, renewWaitlist },
  doors: [feedDoor],
});
