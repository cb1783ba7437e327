import type { Dictionary } from '../../i18n/i18n.ts';
import type { de } from './de.ts';

/** What the settings say in English. */
export const en: Dictionary<typeof de> = {
  look: { title: 'Appearance', system: 'As the device', light: 'Light', dark: 'Dark' },
  settings: {
    title: 'Settings',
    profile: 'Your details',
    givenName: 'First name',
    familyName: 'Last name',
    email: 'E-mail address',
    timeZone: 'Time zone',
    timeZoneHelp: 'We show you all appointments in this time.',
    save: 'Save',
    saved: 'Saved',
    sessions: 'Signed-in devices',
    sessionsText: 'If you do not know a device, sign it out.',
    current: 'This device',
    lastSeen: 'Last seen {time}',
    unknownDevice: 'Unknown device',
    revoke: 'Sign out',
    revokeName: 'Sign out {name}',
    revoked: 'The device is signed out',
  },
};
