import type { Dictionary } from '../../i18n/i18n.ts';
import type { de } from './de.ts';

/** What the search of the shell says. */
export const en: Dictionary<typeof de> = {
  open: 'Search',
  placeholder: {
    PATIENT: 'Specialist, appointment, page or question',
    SPECIALIST: 'Patient, appointment, page or question',
    ORGANIZATION: 'Specialist, person, booking, page or question',
    AFFILIATE: 'Link, page or question',
  },
  pages: 'Pages',
  account: 'Account and look',
  help: 'Help',
  speakGerman: 'Language: Deutsch',
  speakEnglish: 'Language: English',
  look: { system: 'Look: as the device has it', light: 'Look: light', dark: 'Look: dark' },
  groups: {
    specialists: 'Specialists',
    specialties: 'Specialties',
    appointments: 'Your appointments',
    conversations: 'Messages',
    patients: 'Patients',
    people: 'People',
    bookings: 'Bookings',
    links: 'Links',
  },
  words: { language: 'language Sprache', look: 'colour mode theme' },
};
