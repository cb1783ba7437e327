import type { de } from './de.ts';

/** Credentials in words, for every portal. */
export const en: typeof de = {
  kind: {
    LICENCE: 'Licence',
    TRAINING: 'Training',
    LIABILITY_INSURANCE: 'Liability insurance',
    IDENTITY: 'Identity',
    CONTRACT: 'Contract',
    PAYOUT_ACCOUNT: 'Payout account',
    APPROVAL: 'Approval',
  },
  state: { SUBMITTED: 'handed in', APPROVED: 'approved', RETURNED: 'returned', EXPIRED: 'expired' },
  fromDay: 'from {day}',
  untilDay: 'until {day}',
  sentAt: 'handed over {time}',
  decided: 'Decided by {name}, {time}',
  decidedAt: 'Decided {time}',
  because: 'Reason: {reason}',
  scan: {
    NOT_SCANNED: 'not checked for viruses',
    WAITING: 'waits for the virus check',
    CLEAN: 'checked for viruses',
    INFECTED: 'contained malware, deleted',
  },
};
