import type { Both } from './letter.ts';

/** The coordination proposes times to a patient. */
export const proposalsReady: Both = {
  de: ({ brand }) => ({
    subject: `Terminvorschläge für Sie bei ${brand}`,
    paragraphs: [
      'Wir haben Zeiten für Sie gefunden. Bitte wählen Sie eine davon; bis dahin ist keine für Sie reserviert.',
      'Passt keine, sagen Sie uns im Portal, warum. Dann suchen wir weiter.',
    ],
    action: 'Vorschläge ansehen',
  }),
  en: ({ brand }) => ({
    subject: `Proposed times for you at ${brand}`,
    paragraphs: [
      'We have found times for you. Please choose one of them; until then none is kept for you.',
      'If none of them suits, tell us why in the portal, and we go on looking.',
    ],
    action: 'See the proposals',
  }),
};

/** A patient chose, declined or withdrew; for the coordinator who looks after the request. */
export const requestAnswered: Both = {
  de: ({ brand }) => ({
    subject: `Neues zu einer Terminanfrage bei ${brand}`,
    paragraphs: ['Zu einer Anfrage, um die Sie sich kümmern, gibt es eine Antwort.'],
    action: 'Anfrage ansehen',
  }),
  en: ({ brand }) => ({
    subject: `News of a request at ${brand}`,
    paragraphs: ['There is an answer to a request that you look after.'],
    action: 'See the request',
  }),
};

/** The coordination found no time. */
export const requestClosed: Both = {
  de: ({ brand }) => ({
    subject: `Ihre Terminanfrage bei ${brand}`,
    paragraphs: ['Wir konnten leider keine passende Zeit für Sie finden. Warum, steht im Portal.'],
    action: 'Anfrage ansehen',
  }),
  en: ({ brand }) => ({
    subject: `Your request at ${brand}`,
    paragraphs: ['We are sorry: we could not find a time that suits. The portal says why.'],
    action: 'See the request',
  }),
};
