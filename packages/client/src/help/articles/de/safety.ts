import { list, note, text, type Article } from '../../article.ts';
import type { QuestionId } from '../../topics.ts';

/** Fragen zu Geld und Daten. */
export const safety: Record<QuestionId<'payments' | 'privacy'>, Article> = {
  'how-to-pay': {
    title: 'Wie wird bezahlt?',
    blocks: [
      text(
        'Mit Karte, beim Buchen, über den Zahlungsdienst Stripe. Die Kartendaten gehen vom Browser direkt dorthin und berühren diese Plattform nicht. In einer Testumgebung fließt kein Geld; die Seite sagt es dann.',
      ),
    ],
  },
  'what-it-costs': {
    title: 'Kann sich der Preis nach der Buchung noch ändern?',
    blocks: [
      text(
        'Nein. Mit der Reservierung wird der Preis für Sie festgehalten, und genau er wird abgebucht. Preise haben die Fachpersonen je Terminart; was enthalten ist, steht dabei.',
      ),
    ],
  },
  'money-back': {
    title: 'Bekomme ich mein Geld zurück, wenn ein Termin ausfällt?',
    blocks: [
      text(
        'Ja. Wird ein bezahlter Termin rechtzeitig abgesagt, wird der volle Betrag von selbst erstattet. Dasselbe gilt, wenn eine Zahlung so spät ankommt, dass die Zeit schon vergeben ist.',
      ),
      note('Absagen können Patientinnen und Patienten bis 24 Stunden vor Beginn.'),
    ],
  },
  'who-is-paid': {
    title: 'Wer erhält das Geld?',
    blocks: [
      text(
        'Das legt jede Marke fest. Entweder nimmt der Anbieter die Zahlung an und schuldet der Fachperson ihren Anteil, oder Stripe überweist ihn unmittelbar auf das Konto der Fachperson und behält die Gebühr des Anbieters ein. Jeder Cent steht in einem Buch, in dem nichts geändert werden kann und das immer aufgeht.',
      ),
    ],
  },
  protection: {
    title: 'Wie sind Gesundheitsdaten geschützt?',
    blocks: [
      list(
        'Nachrichten, Notizen und Antworten werden verschlüsselt gespeichert, mit einem eigenen Schlüssel je Patientin oder Patient.',
        'Für jede einzelne Angabe ist festgelegt, wer sie lesen darf. Was keine Regel hat, wird nicht herausgegeben.',
        'Die Daten verschiedener Marken sind in der Datenbank getrennt; ein Konto der einen öffnet nichts bei der anderen.',
        'Von Passwörtern, Sitzungen und Schlüsseln wird nur ein Prüfwert gespeichert.',
      ),
    ],
  },
  'audit-log': {
    title: 'Wird festgehalten, wer was ansieht?',
    blocks: [
      text(
        'Ja, über alle Portale hinweg. Einträge kommen nur hinzu und sind miteinander verkettet. Patientinnen und Patienten sehen die Zugriffe auf ihre eigene Akte selbst; das ganze Protokoll einer Marke lesen die Markenleitung und der Datenschutz.',
      ),
    ],
  },
  consents: {
    title: 'Wie werden Einwilligungen gehandhabt?',
    blocks: [
      text(
        'Eine Einwilligung gilt für einen Zweck und eine Fassung des Textes und wird mit ihrem Zeitpunkt aufbewahrt. Ohne Ihr Ja wird zum Beispiel nicht festgehalten, über welchen Partner Sie gekommen sind. Patientinnen und Patienten lesen die Texte unter „Einwilligungen“, sehen, welcher Fassung sie zugestimmt haben, und nehmen eine Zustimmung dort mit einem Klick zurück.',
      ),
    ],
  },
  'my-data': {
    title: 'Kann ich meine Daten mitnehmen?',
    blocks: [
      text(
        'Ja. Patientinnen und Patienten fordern unter „Meine Daten“ einen Export an und laden ihn als ZIP herunter: lesbar als Seite und als JSON für andere Systeme.',
      ),
    ],
  },
  deletion: {
    title: 'Kann ich meine Daten löschen lassen?',
    blocks: [
      text(
        'Schreiben Sie dafür bitte an {email}. Behandlungsunterlagen müssen nach § 630f BGB zehn Jahre aufbewahrt werden; so lange dürfen sie nicht gelöscht werden.',
      ),
    ],
  },
};
