import type { Words } from '@daraport/domain';
import type { DemoBrand } from './people.ts';

/** A legal text as the demo's brands publish it; paragraphs are separated by an empty line. */
export interface DemoLegalText {
  readonly kind: 'TERMS' | 'PRIVACY' | 'IMPRINT';
  readonly title: Words;
  readonly body: Words;
}

interface Company {
  readonly name: string;
  readonly address: string;
  readonly register: string;
  readonly director: string;
  readonly payer: Words;
  readonly authority: Words;
}

const companies: Readonly<Record<DemoBrand['slug'], Company>> = {
  nordlicht: {
    name: 'Nordlicht Gesundheit GmbH',
    address: 'Speicherstraße 12, 24103 Kiel',
    register: 'Amtsgericht Kiel, HRB 00000',
    director: 'Dr. Wiebke Jansen',
    payer: {
      de: 'Die Preise zahlen Sie selbst; sie stehen vor jeder Buchung fest. Sie sind Selbstzahlerleistungen.',
      en: 'You pay the prices yourself; they are fixed before every booking. The services are self-paid.',
    },
    authority: {
      de: 'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein',
      en: 'Independent Centre for Privacy Protection Schleswig-Holstein',
    },
  },
  vitalis: {
    name: 'Vitalis Betriebsgesundheit GmbH',
    address: 'Mariahilfer Straße 88, 1070 Wien',
    register: 'Handelsgericht Wien, FN 000000 x',
    director: 'Mag. Johanna Pichler',
    payer: {
      de: 'Ihr Arbeitgeber übernimmt die vereinbarten Kosten. Er erfährt weder, ob Sie das Programm nutzen, noch worum es geht.',
      en: 'Your employer covers the agreed costs. It learns neither whether you use the programme nor what it is about.',
    },
    authority: { de: 'Österreichische Datenschutzbehörde', en: 'Austrian Data Protection Authority' },
  },
};

const paragraphs = (...all: string[]): string => all.join('\n\n');

/** Terms, privacy text and imprint of a demo brand, in both languages. */
export function demoLegalTexts(brand: DemoBrand): DemoLegalText[] {
  const company = companies[brand.slug];
  return [terms(brand, company), privacy(brand, company), imprint(brand, company)];
}

const terms = ({ name }: DemoBrand, company: Company): DemoLegalText => ({
  kind: 'TERMS',
  title: { de: 'Nutzungsbedingungen', en: 'Terms of use' },
  body: {
    de: paragraphs(
      `1. ${name} ist ein Angebot der ${company.name}. Wir vermitteln Termine bei Fachleuten und stellen die Technik dafür. Der Behandlungsvertrag entsteht zwischen Ihnen und der Fachperson.`,
      '2. Ihr Konto gehört Ihnen allein. Bitte geben Sie Ihr Passwort nicht weiter und halten Sie Ihre Angaben aktuell.',
      `3. ${company.payer.de}`,
      '4. Einen Termin können Sie bis 24 Stunden vor Beginn im Portal kostenlos absagen. Danach schreiben Sie bitte Ihrer Fachperson.',
      '5. Das Angebot ist nicht für Notfälle gedacht. Wählen Sie in einem Notfall den Notruf 112.',
      '6. Ihr Konto schließen wir jederzeit auf Ihren Wunsch. Behandlungsunterlagen bewahren wir so lange auf, wie es das Gesetz verlangt.',
    ),
    en: paragraphs(
      `1. ${name} is a service of ${company.name}. We arrange appointments with specialists and provide the technology for them. The contract for treatment is between you and the specialist.`,
      '2. Your account is yours alone. Please keep your password to yourself and your details up to date.',
      `3. ${company.payer.en}`,
      '4. You can cancel an appointment in the portal free of charge until 24 hours before it begins. After that, please write to your specialist.',
      '5. The service is not meant for emergencies. In an emergency, call 112.',
      '6. We close your account at any time when you ask us to. We keep treatment records for as long as the law requires.',
    ),
  },
});

const privacy = ({ name, slug }: DemoBrand, company: Company): DemoLegalText => ({
  kind: 'PRIVACY',
  title: { de: 'Datenschutzerklärung', en: 'Privacy' },
  body: {
    de: paragraphs(
      `Verantwortlich für die Verarbeitung Ihrer Daten ist die ${company.name}, ${company.address}. Unsere Datenschutzbeauftragte erreichen Sie unter datenschutz@${slug}.example.org.`,
      'Wir verarbeiten Ihre Angaben zur Person, Ihre Termine und Zahlungen, um den Vertrag mit Ihnen zu erfüllen (Art. 6 Abs. 1 lit. b DSGVO). Gesundheitsdaten verarbeiten die Fachleute, die Sie behandeln (Art. 9 Abs. 2 lit. h DSGVO). Sie liegen verschlüsselt.',
      'Wer Ihre Akte gesehen hat, wann und warum, können Sie im Portal jederzeit nachsehen.',
      'Cookies setzen wir nur, soweit sie für die Anmeldung nötig sind. Kommen Sie über den Link eines Partners zu uns, fragen wir Sie, bevor wir das merken; der Partner erfährt nie, wer Sie sind.',
      'Behandlungsunterlagen bewahren wir zehn Jahre nach Abschluss der Behandlung auf. Alles andere löschen wir, sobald wir es nicht mehr brauchen.',
      `Sie haben das Recht auf Auskunft, Berichtigung, Löschung, Einschränkung, Datenübertragbarkeit und Widerspruch. Eine Kopie Ihrer Daten laden Sie im Portal herunter. Beschweren können Sie sich bei dieser Behörde: ${company.authority.de}.`,
    ),
    en: paragraphs(
      `${company.name}, ${company.address}, is responsible for processing your data. You reach our data protection officer at datenschutz@${slug}.example.org.`,
      'We process your personal details, appointments and payments to fulfil our contract with you (Art. 6(1)(b) GDPR). Health data is processed by the specialists who treat you (Art. 9(2)(h) GDPR). It is kept encrypted.',
      'Who has seen your record, when and why, is shown to you in the portal at any time.',
      `${name} sets cookies only as far as signing in needs them. If a partner's link brought you here, we ask before we remember it; the partner never learns who you are.`,
      'We keep treatment records for ten years after the end of treatment. Everything else is deleted as soon as we no longer need it.',
      `You have the right of access, rectification, erasure, restriction, portability and objection. You can download a copy of your data in the portal. Complaints go to this authority: ${company.authority.en}.`,
    ),
  },
});

const imprint = ({ slug }: DemoBrand, company: Company): DemoLegalText => ({
  kind: 'IMPRINT',
  title: { de: 'Impressum', en: 'Imprint' },
  body: {
    de: paragraphs(
      `${company.name}\n${company.address}`,
      `Vertreten durch: ${company.director}`,
      `E-Mail: hilfe@${slug}.example.org`,
      `Registereintrag: ${company.register}`,
      'Dies ist eine Vorführung: Unternehmen und Personen sind erfunden.',
    ),
    en: paragraphs(
      `${company.name}\n${company.address}`,
      `Represented by: ${company.director}`,
      `E-mail: hilfe@${slug}.example.org`,
      `Register: ${company.register}`,
      'This is a demonstration: companies and people are invented.',
    ),
  },
});
