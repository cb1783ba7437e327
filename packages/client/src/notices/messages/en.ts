import type { Dictionary } from '../../i18n/i18n.ts';
import type { de } from './de.ts';

/** What notices say. */
export const en: Dictionary<typeof de> = {
  title: 'Notifications',
  intro: 'What has happened, the newest first. What was read stays for 90 days.',
  readAll: 'Mark all as read',
  more: 'Load earlier ones',
  failed: 'The notifications cannot be loaded right now.',
  stillUnread: 'Still marked as unread',
  open: 'View',
  booked: 'New booking',
  kind: {
    APPOINTMENT_CONFIRMED: 'Your appointment is confirmed',
    APPOINTMENT_CANCELLED: 'An appointment was cancelled',
    APPOINTMENT_RESCHEDULED: 'An appointment has a new time',
    APPOINTMENT_REMINDER: 'Reminder of your appointment',
    WAITLIST_OFFER: 'A time has become free for you',
    APPOINTMENT_MISSED: 'You missed an appointment',
    INTAKE_MISSING: 'Please answer the questions before your appointment',
    MESSAGE_WAITING: 'New message',
    PAYMENT_REFUNDED: 'A payment was refunded',
    EXPORT_READY: 'Your data export is ready',
    COMMISSION_EARNED: 'New commission',
    PROPOSALS_READY: 'We have times to propose to you',
    REQUEST_ANSWERED: 'An answer to a request',
    REQUEST_CLOSED: 'No time was found for your request',
    REQUEST_OVERDUE: 'A request is overdue',
    REQUEST_DELAYED: 'Your request takes longer',
    SPECIALIST_CLEARED: 'You can be booked now',
    SPECIALIST_NOT_CLEARED: 'New bookings are on hold',
    CREDENTIAL_APPROVED: 'A credential is approved',
    CREDENTIAL_RETURNED: 'Please complete a credential',
    CREDENTIAL_EXPIRING: 'A credential expires soon',
  },
};
