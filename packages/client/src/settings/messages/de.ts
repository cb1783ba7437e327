/** What the settings say in German, formal. */
export const de = {
  look: { title: 'Darstellung', system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  settings: {
    title: 'Einstellungen',
    profile: 'Ihre Angaben',
    givenName: 'Vorname',
    familyName: 'Nachname',
    email: 'E-Mail-Adresse',
    timeZone: 'Zeitzone',
    timeZoneHelp: 'In dieser Zeit zeigen wir Ihnen alle Termine.',
    save: 'Speichern',
    saved: 'Gespeichert',
    sessions: 'Angemeldete Geräte',
    sessionsText: 'Kennen Sie ein Gerät nicht, melden Sie es ab.',
    current: 'Dieses Gerät',
    lastSeen: 'Zuletzt {time}',
    unknownDevice: 'Unbekanntes Gerät',
    revoke: 'Abmelden',
    revokeName: '{name} abmelden',
    revoked: 'Das Gerät ist abgemeldet',
  },
};
