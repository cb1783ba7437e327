import type { Both } from './letter.ts';

/** What is told about credentials. No document and nobody is named: who reads over a shoulder learns nothing. */
export const specialistCleared: Both = {
  de: ({ brand }) => ({
    subject: `Sie sind bei ${brand} buchbar`,
    paragraphs: ['Alles ist da, was verlangt wird. Ab jetzt können Termine bei Ihnen gebucht werden.'],
    action: 'Nachweise ansehen',
  }),
  en: ({ brand }) => ({
    subject: `You can be booked at ${brand}`,
    paragraphs: ['Everything that is required is there. From now on appointments with you can be booked.'],
    action: 'See credentials',
  }),
};

export const specialistNotCleared: Both = {
  de: ({ brand }) => ({
    subject: `Neue Buchungen bei ${brand} sind angehalten`,
    paragraphs: [
      'Zurzeit können keine neuen Termine bei Ihnen gebucht werden. Vereinbarte Termine bleiben bestehen.',
      'Den Grund und was zu tun ist, finden Sie im Portal unter Ihren Nachweisen.',
    ],
    action: 'Nachsehen, was fehlt',
  }),
  en: ({ brand }) => ({
    subject: `New bookings at ${brand} are on hold`,
    paragraphs: [
      'At present no new appointments with you can be booked. Appointments that were made stand.',
      'The reason, and what to do, is in the portal with your credentials.',
    ],
    action: 'See what is missing',
  }),
};

export const credentialApproved: Both = {
  de: ({ brand }) => ({
    subject: `Ein Nachweis bei ${brand} ist bestätigt`,
    paragraphs: ['Ein Nachweis, den Sie eingereicht haben, wurde geprüft und bestätigt.'],
    action: 'Nachweise ansehen',
  }),
  en: ({ brand }) => ({
    subject: `A credential at ${brand} is approved`,
    paragraphs: ['A credential that you handed over was checked and approved.'],
    action: 'See credentials',
  }),
};

export const credentialReturned: Both = {
  de: ({ brand }) => ({
    subject: `Bitte ergänzen Sie Ihre Nachweise bei ${brand}`,
    paragraphs: [
      'Ein Nachweis konnte so nicht angenommen werden. Warum, steht im Portal; dort können Sie ihn ersetzen.',
    ],
    action: 'Nachweis ersetzen',
  }),
  en: ({ brand }) => ({
    subject: `Please complete your credentials at ${brand}`,
    paragraphs: ['A credential could not be accepted as it is. The portal says why; you can replace it there.'],
    action: 'Replace it',
  }),
};

export const credentialExpiring: Both = {
  de: ({ brand }) => ({
    subject: `Ein Nachweis bei ${brand} läuft bald ab`,
    paragraphs: [
      'Einer Ihrer Nachweise läuft bald ab. Ist er abgelaufen und wird er verlangt, können keine neuen Termine gebucht werden.',
      'Reichen Sie bitte rechtzeitig einen neuen ein.',
    ],
    action: 'Nachweis erneuern',
  }),
  en: ({ brand }) => ({
    subject: `A credential at ${brand} expires soon`,
    paragraphs: [
      'One of your credentials expires soon. Once it has, and it is required, no new appointments can be booked.',
      'Please hand over a new one in time.',
    ],
    action: 'Renew it',
  }),
};

export const specialistApproved: Both = {
  de: ({ brand }) => ({
    subject: `Sie sind bei ${brand} freigegeben`,
    paragraphs: ['Ihre Unterlagen wurden geprüft, und Sie sind freigegeben. Im Portal steht, ob noch etwas fehlt.'],
    action: 'Nachweise ansehen',
  }),
  en: ({ brand }) => ({
    subject: `You are approved at ${brand}`,
    paragraphs: ['What you handed in was checked, and you are approved. The portal says whether anything is missing.'],
    action: 'See credentials',
  }),
};

export const specialistSuspended: Both = {
  de: ({ brand }) => ({
    subject: `Ihre Buchungen bei ${brand} sind angehalten`,
    paragraphs: [
      'Ihre Organisation hat neue Buchungen bei Ihnen angehalten. Vereinbarte Termine bleiben bestehen.',
      'Den Grund finden Sie im Portal unter Ihren Nachweisen.',
    ],
    action: 'Grund ansehen',
  }),
  en: ({ brand }) => ({
    subject: `Your bookings at ${brand} are suspended`,
    paragraphs: [
      'Your organization has put new bookings with you on hold. Appointments that were made stand.',
      'The reason is in the portal with your credentials.',
    ],
    action: 'See the reason',
  }),
};

export const credentialsHandedIn: Both = {
  de: ({ brand }) => ({
    subject: `Nachweise zu prüfen bei ${brand}`,
    paragraphs: [
      'Eine Fachperson hat Nachweise zur Prüfung eingereicht.',
      'Wer es ist und was vorliegt, steht zum Schutz nur im Portal.',
    ],
    action: 'Nachweise prüfen',
  }),
  en: ({ brand }) => ({
    subject: `Credentials to check at ${brand}`,
    paragraphs: [
      'A specialist has handed in credentials to be checked.',
      'Who it is and what there is, only the portal says, for protection.',
    ],
    action: 'Check the credentials',
  }),
};

/** To somebody who may have no account: what is offered, by whom, and that nothing happens without them. */
export const specialistInvited: Both = {
  de: ({ brand, organization }) => ({
    subject: `Einladung als Fachperson bei ${brand}`,
    paragraphs: [
      `${organization ?? brand} lädt Sie ein, bei ${brand} als Fachperson zu arbeiten.`,
      'Mit diesem Link nehmen Sie an und legen Ihr Konto an. Er gilt sieben Tage und nur einmal.',
      'Sie erwarten keine Einladung? Dann ist nichts weiter zu tun; ohne Sie entsteht kein Konto.',
    ],
    action: 'Einladung ansehen',
  }),
  en: ({ brand, organization }) => ({
    subject: `Invitation to work as a specialist at ${brand}`,
    paragraphs: [
      `${organization ?? brand} invites you to work at ${brand} as a specialist.`,
      'With this link you accept and make your account. It is valid for seven days, and only once.',
      'You expect no invitation? Then there is nothing to do; without you no account is made.',
    ],
    action: 'See the invitation',
  }),
};
