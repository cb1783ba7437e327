import type { Module } from '@daraport/access';
import type { NoticeRequest } from '@daraport/events';
import type { Template } from '@daraport/notify';
import { decodeCursor, encodeCursor } from '@daraport/subgraph';
import { GraphQLError } from 'graphql';
import { days } from '@daraport/domain';
import type { PortalName } from '../enums.ts';

/** What a person may be told in a portal, where it becomes words. */
export const noticeKinds = [
  'APPOINTMENT_CONFIRMED',
  'APPOINTMENT_CANCELLED',
  'APPOINTMENT_RESCHEDULED',
  'APPOINTMENT_REMINDER',
  'APPOINTMENT_MISSED',
  'INTAKE_MISSING',
  'PAYMENT_DUE',
  'WAITLIST_OFFER',
  'MESSAGE_WAITING',
  'PAYMENT_REFUNDED',
  'EXPORT_READY',
  'COMMISSION_EARNED',
  'PROPOSALS_READY',
  'REQUEST_ANSWERED',
  'REQUEST_CLOSED',
  'REQUEST_OVERDUE',
  'REQUEST_DELAYED',
  'SPECIALIST_CLEARED',
  'SPECIALIST_NOT_CLEARED',
  'SPECIALIST_APPROVED',
  'SPECIALIST_SUSPENDED',
  'CREDENTIALS_HANDED_IN',
  'CREDENTIAL_APPROVED',
  'CREDENTIAL_RETURNED',
  'CREDENTIAL_EXPIRING',
  'EXPERIMENT_STOPPED',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What a notice may be about, and so where it leads. */
export const noticeTargets = [
  'APPOINTMENT',
  'GROUP_SESSION',
  'CONVERSATION',
  'PAYMENT',
  'DATA_REQUEST',
  'CONVERSION',
  'ASSISTED_REQUEST',
  'WAITLIST',
  'CREDENTIALS',
  'EXPERIMENT',
] as const;
export type NoticeTargetKind = (typeof noticeTargets)[number];

/** What the mail of a template is in the portal; of waiting messages the portal tells at once, long before the mail. */
export const kindOfTemplate: Readonly<Record<NoticeRequest['template'], NoticeKind | null>> = {
  appointmentConfirmed: 'APPOINTMENT_CONFIRMED',
  appointmentCancelled: 'APPOINTMENT_CANCELLED',
  appointmentRescheduled: 'APPOINTMENT_RESCHEDULED',
  appointmentReminder: 'APPOINTMENT_REMINDER',
  appointmentMissed: 'APPOINTMENT_MISSED',
  intakeMissing: 'INTAKE_MISSING',
  paymentDue: 'PAYMENT_DUE',
  waitlistOffer: 'WAITLIST_OFFER',
  paymentRefunded: 'PAYMENT_REFUNDED',
  exportReady: 'EXPORT_READY',
  proposalsReady: 'PROPOSALS_READY',
  requestAnswered: 'REQUEST_ANSWERED',
  requestClosed: 'REQUEST_CLOSED',
  requestOverdue: 'REQUEST_OVERDUE',
  requestDelayed: 'REQUEST_DELAYED',
  specialistCleared: 'SPECIALIST_CLEARED',
  specialistNotCleared: 'SPECIALIST_NOT_CLEARED',
  specialistApproved: 'SPECIALIST_APPROVED',
  specialistSuspended: 'SPECIALIST_SUSPENDED',
  credentialsHandedIn: 'CREDENTIALS_HANDED_IN',
  credentialApproved: 'CREDENTIAL_APPROVED',
  credentialReturned: 'CREDENTIAL_RETURNED',
  credentialExpiring: 'CREDENTIAL_EXPIRING',
  experimentStopped: 'EXPERIMENT_STOPPED',
  messageWaiting: null,
};

/** What only a brand with that module asks of anyone. */
export const moduleOfTemplate: Readonly<Partial<Record<Template, Module>>> = {
  intakeMissing: 'INTAKE',
};

/** What goes out once like a reminder and is none, so that nobody switches it off: it was asked for, or is work. */
export const isNoReminder = (template: Template): boolean =>
  ['waitlistOffer', 'requestOverdue', 'requestDelayed'].includes(template);

/** How long a notice is kept once it was read, and how long if it never is. */
export const keptRead = days(90);
export const keptUnread = days(365);

/** Where in a recipient's portal the button of a mail leads. */
export function noticePath(portal: PortalName, subject: NoticeRequest['subject']): string {
  const id = encodeURIComponent(subject.id);
  if (subject.kind === 'ASSISTED_REQUEST')
    return portal === 'PATIENT' || portal === 'ORGANIZATION' ? `/requests/${id}` : '/';
  if (subject.kind === 'CREDENTIALS' && portal === 'ORGANIZATION') return `/onboarding/${id}`;
  if (subject.kind === 'EXPERIMENT') return portal === 'ORGANIZATION' ? '/experiments' : '/';
  if (subject.kind === 'GROUP_SESSION')
    return portal === 'SPECIALIST' || portal === 'ORGANIZATION' ? `/groups/${id}` : '/';
  if (portal !== 'PATIENT' && portal !== 'SPECIALIST') return '/';
  if (subject.kind === 'APPOINTMENT') return `/appointments/${id}`;
  if (subject.kind === 'CONVERSATION') return `/messages/${id}`;
  if (portal === 'SPECIALIST') return subject.kind === 'CREDENTIALS' ? '/profile/documents' : '/';
  if (subject.kind === 'CREDENTIALS') return '/';
  if (subject.kind === 'WAITLIST') return '/waitlist';
  return subject.kind === 'PAYMENT' ? '/payments' : '/data';
}

/** The place of a notice in its person's list. */
export const cursorOf = ({ sequence }: { readonly sequence: number }): string => encodeCursor([sequence]);

/** The place a cursor names; a cursor that is none of ours is refused with `BAD_USER_INPUT`. */
export function sequenceOf(cursor: string): number {
  const sequence = Number(decodeCursor(cursor, 1)[0]);
  // The column is an integer of 32 bits.
  if (Number.isInteger(sequence) && sequence >= 0 && sequence < 2 ** 31) return sequence;
  throw new GraphQLError('This cursor does not belong to this list.', { extensions: { code: 'BAD_USER_INPUT' } });
}
