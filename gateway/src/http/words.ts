import type { Words } from '@daraport/domain';

/** Everything the gateway's own pages say. */
export const words = {
  unknownTitle: { de: 'Unter dieser Adresse gibt es nichts', en: 'Nothing lives at this address' },
  unknownHost: {
    de: 'Der Host gehört zu keiner Marke dieser Installation:',
    en: 'The host belongs to no brand of this installation:',
  },
  unknownHelp: {
    de: 'Bitte prüfen Sie die Adresse auf Tippfehler. Wenn Sie sie aus einer E-Mail haben, öffnen Sie den Link dort noch einmal.',
    en: 'Please check the address for typing errors. If it came with an e-mail, open the link there once more.',
  },
  toList: { de: 'Marken dieser Installation', en: 'Brands of this installation' },
  listIntro: { de: 'Jede Marke hat ihre eigene Adresse.', en: 'Each brand has an address of its own.' },
  noBrands: { de: 'Noch ist keine Marke eingerichtet.', en: 'No brand has been set up yet.' },
  patient: { de: 'Für Patientinnen und Patienten', en: 'For patients' },
  specialist: { de: 'Für Fachleute', en: 'For specialists' },
  organization: { de: 'Für Organisationen', en: 'For organizations' },
  affiliate: { de: 'Für Partner', en: 'For partners' },
  unbuiltTitle: { de: 'Dieses Portal ist noch nicht gebaut', en: 'This portal has not been built yet' },
  unbuilt: {
    de: 'Die Dateien des Portals fehlen. „npm start“ baut sie.',
    en: 'The files of this portal are missing. “npm start” builds them.',
  },
  lostTitle: { de: 'Diese Seite gibt es nicht', en: 'There is no such page' },
  lost: {
    de: 'Unter dieser Adresse liegt nichts mehr, oder es hat nie etwas dort gelegen.',
    en: 'Nothing is at this address any more, or nothing ever was.',
  },
  unavailableTitle: { de: 'Im Moment nicht verfügbar', en: 'Not available at the moment' },
  unavailable: {
    de: 'Das dauert meist nur wenige Sekunden. Bitte laden Sie die Seite dann noch einmal.',
    en: 'This usually takes only a few seconds. Please load the page again then.',
  },
  brokenTitle: { de: 'Bei uns ist etwas schiefgegangen', en: 'Something went wrong on our side' },
  broken: {
    de: 'Bitte versuchen Sie es noch einmal. Nummer der Anfrage:',
    en: 'Please try again. Number of the request:',
  },
  home: { de: 'Zur Startseite', en: 'To the home page' },
} as const satisfies Record<string, Words>;
