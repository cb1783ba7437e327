import type { Words } from '@daraport/domain';
import { demoLegalTexts } from './legal.ts';
import type { DemoBrand } from './people.ts';

/** A text people of the demo world consent to; paragraphs are separated by an empty line. */
export interface DemoConsentText {
  readonly purpose: 'TERMS' | 'PRIVACY' | 'ATTRIBUTION' | 'VIDEO';
  readonly title: Words;
  readonly body: Words;
}

/** Terms and privacy as the brand publishes them, and its texts on partners and on video. */
export const demoConsentTexts = (brand: DemoBrand): DemoConsentText[] => [
  ...demoLegalTexts(brand).flatMap(({ kind, title, body }) =>
    kind === 'IMPRINT' ? [] : [{ purpose: kind, title, body }],
  ),
  attribution(brand),
  video(brand),
];

const paragraphs = (...all: string[]): string => all.join('\n\n');

const attribution = ({ name }: DemoBrand): DemoConsentText => ({
  purpose: 'ATTRIBUTION',
  title: { de: 'Hinweis auf den Partner, der Sie zu uns geführt hat', en: 'Remembering the partner who led you here' },
  body: {
    de: paragraphs(
      `Sie sind über den Link eines Partners zu ${name} gekommen. Wenn Sie einwilligen, merken wir uns das 30 Tage lang in einem eigenen Cookie, damit der Partner für eine Buchung eine Vergütung erhält.`,
      'Der Partner erfährt nur, dass gebucht wurde und wie hoch seine Vergütung ist. Er erfährt weder Ihren Namen noch bei wem oder weshalb Sie einen Termin haben.',
      'Die Einwilligung ist freiwillig. Ohne sie können Sie alles ebenso nutzen, und Sie können sie jederzeit in Ihrem Konto widerrufen.',
    ),
    en: paragraphs(
      `A partner's link led you to ${name}. If you consent, we remember this for 30 days in a cookie of our own, so that the partner is paid for a booking.`,
      'The partner only learns that a booking was made and what he earns. He learns neither your name nor with whom or why you have an appointment.',
      'Consent is voluntary. Everything works the same without it, and you can withdraw it in your account at any time.',
    ),
  },
});

const video = ({ name }: DemoBrand): DemoConsentText => ({
  purpose: 'VIDEO',
  title: { de: 'Videosprechstunde', en: 'Video visit' },
  body: {
    de: paragraphs(
      'Die Videosprechstunde läuft im Browser und verschlüsselt unmittelbar zwischen Ihnen und Ihrer Fachperson. Dafür tauschen beide Geräte ihre Netzadressen aus.',
      `Weder ${name} noch die Fachperson zeichnet Bild oder Ton auf. Bitte nehmen auch Sie nichts auf. Wir halten fest, wer wann beigetreten ist und wann das Gespräch geendet hat.`,
      'Sorgen Sie für einen ruhigen Raum, in dem niemand mithört. Sie dürfen die Kamera ausgeschaltet lassen. Ihre Einwilligung können Sie jederzeit widerrufen; Termine vor Ort oder am Telefon bleiben möglich.',
    ),
    en: paragraphs(
      'The video visit runs in the browser, encrypted, directly between you and your specialist. For this, the two devices exchange their network addresses.',
      `Neither ${name} nor the specialist records picture or sound. Please do not record anything either. We keep who joined when, and when the visit ended.`,
      'Choose a quiet room where nobody listens in. You may leave the camera off. You can withdraw your consent at any time; appointments in person or by phone remain possible.',
    ),
  },
});
