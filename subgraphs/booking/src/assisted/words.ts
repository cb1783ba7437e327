import type { Words } from '@daraport/domain';

/** What to change, by the fault. */
export const words = {
  key: { en: 'The key must have 8 to 200 characters.', de: 'Der Schlüssel muss 8 bis 200 Zeichen haben.' },
  words: { en: 'Please keep it below 2,000 characters.', de: 'Bitte höchstens 2.000 Zeichen.' },
  reason: {
    en: 'Please give a reason in 1 to 1,000 characters.',
    de: 'Bitte nennen Sie einen Grund in 1 bis 1.000 Zeichen.',
  },
  specialty: { en: 'This field does not exist here.', de: 'Dieses Fachgebiet gibt es hier nicht.' },
  organization: { en: 'This organization does not exist here.', de: 'Diese Organisation gibt es hier nicht.' },
  language: { en: 'Please name up to ten languages.', de: 'Bitte nennen Sie höchstens zehn Sprachen.' },
  region: {
    en: 'Please name a country or a part of one, like DE or DE-BE.',
    de: 'Bitte nennen Sie ein Land oder einen Teil davon, zum Beispiel DE oder DE-BE.',
  },
  window: {
    en: 'Please name up to 21 spans of time that end after they begin.',
    de: 'Bitte nennen Sie höchstens 21 Zeitspannen, die nach ihrem Beginn enden.',
  },
  timeZone: {
    en: 'Please name a time zone, like Europe/Berlin.',
    de: 'Bitte nennen Sie eine Zeitzone, zum Beispiel Europe/Berlin.',
  },
  hours: { en: 'Please choose 1 to 336 hours.', de: 'Bitte wählen Sie 1 bis 336 Stunden.' },
  times: { en: 'Please propose 1 to 10 times.', de: 'Bitte schlagen Sie 1 bis 10 Zeiten vor.' },
  twice: { en: 'This time is there twice.', de: 'Diese Zeit kommt doppelt vor.' },
  format: {
    en: 'This form of appointment is not offered here.',
    de: 'Diese Form des Termins wird hier nicht angeboten.',
  },
  licence: {
    en: 'This specialist is not licensed where the person is. On site it is possible.',
    de: 'Diese Fachperson ist nicht dort zugelassen, wo die Person ist. Vor Ort ist es möglich.',
  },
  own: { en: 'Nobody can meet themselves.', de: 'Niemand kann einen Termin bei sich selbst haben.' },
} satisfies Record<string, Words>;
