import type { Locale, Words } from '@daraport/domain';

/** Titles of the shares, by subgraph. */
const sections: Readonly<Record<string, Words>> = {
  identity: { de: 'Ihr Konto', en: 'Your account' },
  booking: { de: 'Termine und Fragebögen', en: 'Appointments and intake forms' },
  care: { de: 'Nachrichten, Notizen und Gespräche', en: 'Messages, notes and visits' },
  billing: { de: 'Zahlungen', en: 'Payments' },
  compliance: { de: 'Einwilligungen und Zugriffe', en: 'Consents and accesses' },
};

/** German for the names of lists and fields; their English is the name itself, in words. */
const german: Readonly<Record<string, string>> = {
  accessLog: 'Wer auf Ihre Daten zugegriffen hat',
  action: 'Vorgang',
  actor: 'Durch',
  addenda: 'Nachträge',
  address: 'Adresse',
  amount: 'Betrag',
  answers: 'Antworten',
  appointment: 'Termin',
  appointments: 'Termine',
  appointmentType: 'Terminart',
  at: 'Zeitpunkt',
  author: 'Verfasst von',
  authorRole: 'Verfasst von',
  birthDate: 'Geburtsdatum',
  body: 'Text',
  bookedAt: 'Gebucht am',
  brand: 'Anbieter',
  brandName: 'Anbieter',
  cancelledAt: 'Abgesagt am',
  channel: 'Kanal',
  code: 'Code',
  completedAt: 'Abgeschlossen am',
  confirmedAt: 'Bestätigt am',
  consents: 'Einwilligungen',
  conversations: 'Gespräche',
  createdAt: 'Angelegt am',
  currency: 'Währung',
  dataRequests: 'Datenauskünfte',
  description: 'Beschreibung',
  displayName: 'Name',
  email: 'E-Mail-Adresse',
  endedAt: 'Beendet am',
  endsAt: 'Ende',
  expiresAt: 'Gültig bis',
  failureReason: 'Grund des Fehlschlags',
  familyName: 'Nachname',
  field: 'Feld',
  form: 'Fragebogen',
  format: 'Form',
  givenAt: 'Erteilt am',
  givenName: 'Vorname',
  holds: 'Reservierungen',
  intakeResponses: 'Fragebögen',
  joinedAt: 'Beigetreten am',
  kind: 'Art',
  label: 'Bezeichnung',
  lastUsedAt: 'Zuletzt genutzt am',
  leftAt: 'Verlassen am',
  locale: 'Sprache',
  lockedAt: 'Abgeschlossen am',
  memberships: 'Mitgliedschaften',
  messages: 'Nachrichten',
  method: 'Zahlungsart',
  name: 'Name',
  note: 'Notiz',
  notes: 'Notizen',
  organization: 'Organisation',
  origin: 'Herkunft',
  paidAt: 'Bezahlt am',
  participants: 'Teilnehmende',
  participations: 'Teilnahmen',
  payments: 'Zahlungen',
  person: 'Person',
  price: 'Preis',
  profile: 'Profil',
  provider: 'Anbieter',
  purpose: 'Zweck',
  question: 'Frage',
  quotes: 'Preisangebote',
  readAt: 'Gelesen am',
  readyAt: 'Bereit seit',
  reason: 'Grund',
  refundedAt: 'Erstattet am',
  refunds: 'Erstattungen',
  registeredAt: 'Registriert am',
  relationships: 'Behandlungsverhältnisse',
  requestedAt: 'Angefordert am',
  resourceType: 'Gegenstand',
  revokedAt: 'Widerrufen am',
  role: 'Rolle',
  roles: 'Rollen',
  savedAt: 'Gespeichert am',
  sentAt: 'Gesendet am',
  sessions: 'Anmeldungen',
  signedAt: 'Unterzeichnet am',
  signIns: 'Anmeldungen',
  specialist: 'Fachperson',
  startsAt: 'Beginn',
  state: 'Stand',
  status: 'Stand',
  submittedAt: 'Abgegeben am',
  tasks: 'Aufgaben',
  text: 'Text',
  timeZone: 'Zeitzone',
  title: 'Titel',
  tokens: 'Zugangsschlüssel',
  type: 'Art',
  updatedAt: 'Geändert am',
  userAgent: 'Gerät',
  version: 'Fassung',
  versions: 'Fassungen',
  visits: 'Videosprechstunden',
  withdrawnAt: 'Widerrufen am',
};

/** Codes that stand in fields. */
const codes: Readonly<Record<string, Words>> = {
  READ: { de: 'gelesen', en: 'read' },
  WRITE: { de: 'geschrieben', en: 'written' },
  EXPORT: { de: 'exportiert', en: 'exported' },
  SIGN_IN: { de: 'angemeldet', en: 'signed in' },
  ADMINISTER: { de: 'verwaltet', en: 'administered' },
  REFUSED: { de: 'abgewiesen', en: 'refused' },
  SELF: { de: 'Sie selbst', en: 'yourself' },
  SYSTEM: { de: 'das System', en: 'the platform' },
  PATIENT: { de: 'Patientin oder Patient', en: 'patient' },
  SPECIALIST: { de: 'Fachperson', en: 'specialist' },
  COORDINATOR: { de: 'Koordination', en: 'coordinator' },
  ORGANIZATION_ADMIN: { de: 'Verwaltung der Organisation', en: 'organization admin' },
  BRAND_ADMIN: { de: 'Verwaltung der Marke', en: 'brand admin' },
  COMPLIANCE_OFFICER: { de: 'Datenschutz', en: 'compliance officer' },
  TERMS: { de: 'Nutzungsbedingungen', en: 'terms of use' },
  PRIVACY: { de: 'Datenschutz', en: 'privacy' },
  ATTRIBUTION: { de: 'Zuordnung zu Partnern', en: 'attribution' },
  VIDEO: { de: 'Video', en: 'video' },
  IN_PERSON: { de: 'vor Ort', en: 'in person' },
  PHONE: { de: 'Telefon', en: 'phone' },
  CONFIRMED: { de: 'bestätigt', en: 'confirmed' },
  COMPLETED: { de: 'abgeschlossen', en: 'completed' },
  CANCELLED: { de: 'abgesagt', en: 'cancelled' },
  NO_SHOW: { de: 'nicht erschienen', en: 'no-show' },
  SUCCEEDED: { de: 'bezahlt', en: 'paid' },
  REFUNDED: { de: 'erstattet', en: 'refunded' },
  FAILED: { de: 'fehlgeschlagen', en: 'failed' },
  PENDING: { de: 'ausstehend', en: 'pending' },
  SIGNED: { de: 'unterzeichnet', en: 'signed' },
  DRAFT: { de: 'Entwurf', en: 'draft' },
  READY: { de: 'bereit', en: 'ready' },
  EXPIRED: { de: 'abgelaufen', en: 'expired' },
  PACKING: { de: 'in Arbeit', en: 'under way' },
  COLLECTING: { de: 'in Arbeit', en: 'under way' },
  QUEUED: { de: 'in Arbeit', en: 'under way' },
};

/** The title of a share. */
export const sectionTitle = (subgraph: string, locale: Locale): string =>
  own(sections, subgraph)?.[locale] ?? inWords(subgraph);

/** A list's or field's name for people: `givenAt` is "Given at", "Erteilt am". */
export const labelOf = (name: string, locale: Locale): string =>
  (locale === 'de' ? own(german, name) : undefined) ?? inWords(name);

/** A code for people; undefined when the text is not one. */
export function codeOf(text: string, locale: Locale): string | undefined {
  const known = own(codes, text)?.[locale];
  if (known) return known;
  return /^[A-Z]+(_[A-Z]+)+$/.test(text) ? text.toLowerCase().replaceAll('_', ' ') : undefined;
}

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function inWords(name: string): string {
  const spaced = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
