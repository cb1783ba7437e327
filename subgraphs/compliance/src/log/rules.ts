import type { Locale, Words } from '@daraport/domain';

/** What the log's resource types are called; the keys are names of GraphQL types. */
const words: Readonly<Record<string, Words>> = {
  ApiToken: { de: 'Zugangsschlüssel', en: 'Access token' },
  Appointment: { de: 'Termin', en: 'Appointment' },
  AppointmentType: { de: 'Terminart', en: 'Appointment type' },
  AuditEvent: { de: 'Zugriffsprotokoll', en: 'Access log' },
  Availability: { de: 'Sprechzeiten', en: 'Hours of practice' },
  Brand: { de: 'Einstellungen der Marke', en: 'Brand settings' },
  Consent: { de: 'Einwilligung', en: 'Consent' },
  Conversation: { de: 'Nachrichtenverlauf', en: 'Conversation' },
  DataRequest: { de: 'Datenauskunft', en: 'Data export' },
  Document: { de: 'Dokument', en: 'Document' },
  Hold: { de: 'Terminreservierung', en: 'Held time' },
  IntakeForm: { de: 'Vorlage eines Fragebogens', en: 'Questions of an intake form' },
  AssistedRequest: { de: 'Terminanfrage', en: 'Request for a time' },
  MatchingSettings: { de: 'Gewichte der Vorschläge', en: 'Weights of suggestions' },
  AssistedSettings: { de: 'Fristen der Terminfindung', en: 'Deadlines of scheduling' },
  IntakeResponse: { de: 'Fragebogen', en: 'Intake form' },
  Invitation: { de: 'Einladung', en: 'Invitation' },
  Membership: { de: 'Mitgliedschaft', en: 'Membership' },
  Message: { de: 'Nachricht', en: 'Message' },
  Note: { de: 'Notiz', en: 'Note' },
  NoteAddendum: { de: 'Nachtrag zur Notiz', en: 'Addendum to a note' },
  Organization: { de: 'Organisation', en: 'Organization' },
  Payment: { de: 'Zahlung', en: 'Payment' },
  PayoutAccount: { de: 'Auszahlungskonto', en: 'Payout account' },
  Person: { de: 'Profil', en: 'Profile' },
  Profile: { de: 'Profil', en: 'Profile' },
  Quote: { de: 'Preisangebot', en: 'Quote' },
  Refund: { de: 'Erstattung', en: 'Refund' },
  Role: { de: 'Rechte einer Rolle', en: 'Rights of a role' },
  Session: { de: 'Anmeldung', en: 'Session' },
  Specialist: { de: 'Fachprofil', en: 'Specialist profile' },
  TrackingLink: { de: 'Partnerlink', en: 'Tracking link' },
  Visit: { de: 'Videosprechstunde', en: 'Video visit' },
};

/** The resource type in the viewer's language; the bare name when it is not one of ours. */
export const resourceWords = (resourceType: string, locale: Locale): string =>
  Object.hasOwn(words, resourceType) ? (words[resourceType]?.[locale] ?? resourceType) : resourceType;
