/** Was die Suche in der Leiste sagt. */
export const de = {
  open: 'Suche',
  placeholder: {
    PATIENT: 'Fachperson, Termin, Seite oder Frage',
    SPECIALIST: 'Patientin, Patient, Termin, Seite oder Frage',
    ORGANIZATION: 'Fachperson, Person, Buchung, Seite oder Frage',
    AFFILIATE: 'Link, Seite oder Frage',
  },
  pages: 'Seiten',
  account: 'Konto und Darstellung',
  help: 'Hilfe',
  speakGerman: 'Sprache: Deutsch',
  speakEnglish: 'Sprache: English',
  look: { system: 'Darstellung: wie das Gerät', light: 'Darstellung: hell', dark: 'Darstellung: dunkel' },
  groups: {
    specialists: 'Fachpersonen',
    specialties: 'Fachgebiete',
    appointments: 'Ihre Termine',
    conversations: 'Nachrichten',
    patients: 'Patientinnen und Patienten',
    people: 'Personen',
    bookings: 'Buchungen',
    links: 'Links',
  },
  words: { language: 'Sprache language', look: 'Farbe Modus Theme' },
};
