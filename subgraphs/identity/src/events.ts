import { onEvent } from '@daraport/subgraph';
import { exportPerson } from './exports.ts';
import { followComparison } from './journey/comparison.ts';
import { nameCoordinators } from './organization/coordinators.ts';
import { knowPatient, knowRequester, welcomePatient } from './organization/patients.ts';
import { knowToSpecialist } from './patient/specialists.ts';
import { queueNotice } from './notice/mail.ts';
import { keepPayoutAccount } from './onboarding/payout.ts';
import { addCommission, addMessage, addNotice, readConversation } from './notice/service.ts';

/** What identity does when others tell of something. */
export const handlers = [
  onEvent('identity.noticeRequested', 'queueNotice', queueNotice),
  onEvent('identity.noticeRequested', 'addNotice', addNotice),
  onEvent('booking.timeHeld', 'knowPatient', knowPatient),
  onEvent('booking.requestMade', 'knowRequester', knowRequester),
  onEvent('booking.requestOverdue', 'nameCoordinators', nameCoordinators),
  onEvent('booking.waitJoined', 'knowPatient', knowPatient),
  onEvent('booking.appointmentConfirmed', 'welcomePatient', welcomePatient),
  onEvent('booking.timeHeld', 'knowToSpecialist', knowToSpecialist),
  onEvent('booking.waitJoined', 'knowToSpecialist', knowToSpecialist),
  onEvent('booking.appointmentConfirmed', 'knowToSpecialist', knowToSpecialist),
  onEvent('care.messageSent', 'addMessage', addMessage),
  onEvent('care.conversationRead', 'readConversation', readConversation),
  onEvent('growth.comparisonChanged', 'followComparison', followComparison),
  onEvent('billing.payoutAccountChanged', 'keepPayoutAccount', keepPayoutAccount),
  onEvent('growth.conversionCounted', 'addCommission', addCommission),
  onEvent('compliance.exportRequested', 'exportPerson', exportPerson),
];
