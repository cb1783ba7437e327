/** Was die Mitteilungen sagen. */
export const de = {
  title: 'Mitteilungen',
  intro: 'Was geschehen ist, das Neueste zuerst. Gelesenes bleibt 90 Tage.',
  readAll: 'Alle als gelesen markieren',
  more: 'Frühere laden',
  failed: 'Die Mitteilungen lassen sich gerade nicht laden.',
  stillUnread: 'Noch als ungelesen vermerkt',
  open: 'Ansehen',
  booked: 'Neue Buchung',
  kind: {
    APPOINTMENT_CONFIRMED: 'Ihr Termin ist bestätigt',
    APPOINTMENT_CANCELLED: 'Ein Termin wurde abgesagt',
    APPOINTMENT_RESCHEDULED: 'Ein Termin hat eine neue Zeit',
    APPOINTMENT_REMINDER: 'Erinnerung an Ihren Termin',
    INTAKE_MISSING: 'Bitte beantworten Sie die Fragen vor Ihrem Termin',
    MESSAGE_WAITING: 'Neue Nachricht',
    PAYMENT_REFUNDED: 'Eine Zahlung wurde erstattet',
    EXPORT_READY: 'Ihr Datenexport ist bereit',
    COMMISSION_EARNED: 'Neue Provision',
  },
};
