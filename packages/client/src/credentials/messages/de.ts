/** Nachweise in Worten, für alle Portale. */
export const de = {
  kind: {
    LICENCE: 'Zulassung',
    TRAINING: 'Ausbildung',
    LIABILITY_INSURANCE: 'Berufshaftpflicht',
    IDENTITY: 'Identität',
    CONTRACT: 'Vertrag',
    PAYOUT_ACCOUNT: 'Auszahlungskonto',
    APPROVAL: 'Freigabe',
  },
  state: { SUBMITTED: 'eingereicht', APPROVED: 'bestätigt', RETURNED: 'zurückgegeben', EXPIRED: 'abgelaufen' },
  fromDay: 'ab {day}',
  untilDay: 'bis {day}',
  sentAt: 'eingereicht {time}',
  decided: 'Entschieden von {name}, {time}',
  decidedAt: 'Entschieden {time}',
  because: 'Grund: {reason}',
  scan: {
    NOT_SCANNED: 'nicht auf Viren geprüft',
    WAITING: 'wartet auf die Virenprüfung',
    CLEAN: 'auf Viren geprüft',
    INFECTED: 'enthielt Schadsoftware, gelöscht',
  },
};
