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

/** The answer to a request is late; for everybody who coordinates where it was made. */
export const requestOverdue: Both = {
  de: ({ brand }) => ({
    subject: `Überfällige Terminanfrage bei ${brand}`,
    paragraphs: [
      'Die Antwort auf eine Terminanfrage ist überfällig. Jemand wartet darauf.',
      'Wer sich darum kümmert und was gewünscht ist, steht im Portal.',
    ],
    action: 'Anfrage ansehen',
  }),
  en: ({ brand }) => ({
    subject: `Overdue request at ${brand}`,
    paragraphs: [
      'The answer to a request for a time is overdue. Somebody is waiting for it.',
      'The portal says who looks after it, and what is wished.',
    ],
    action: 'See the request',
  }),
};

/** The same, said to the patient who waits. */
export const requestDelayed: Both = {
  de: ({ brand }) => ({
    subject: `Ihre Terminanfrage bei ${brand} dauert länger`,
    paragraphs: [
      'Wir haben Ihnen eine Antwort zugesagt und diese Frist nicht eingehalten. Das tut uns leid.',
      'Ihre Anfrage bleibt bestehen, und die Koordination wurde erinnert. Wenn Sie nicht warten möchten, können Sie selbst buchen oder die Anfrage zurückziehen.',
    ],
    action: 'Anfrage ansehen',
  }),
  en: ({ brand }) => ({
    subject: `Your request at ${brand} takes longer`,
    paragraphs: [
      'We promised you an answer and did not keep to that time. We are sorry.',
      'Your request stands, and the coordination was reminded. If you do not want to wait, you can book yourself or withdraw the request.',
    ],
    action: 'See the request',
  }),
};
