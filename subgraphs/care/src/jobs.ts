import type { CareContext } from './builder.ts';
import { purgeSignals } from './call/service.ts';
import { remindOfMessages } from './message/remind.ts';
import { closeVisit } from './visit/booked.ts';

/** Work that care queues for later. */
export const jobs = {
  remindOfMessages,
  purgeSignals,
  closeVisit,
  /** Closes the vendor's room after a visit, outside any transaction. */
  closeRoom: ({ vendors }: CareContext, { visitId }: Record<string, unknown>): Promise<void> =>
    vendors.video.closeRoom(String(visitId)),
};
