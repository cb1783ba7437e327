import { list, text, type Article } from '../../article.ts';
import type { QuestionId } from '../../topics.ts';

/** Fragen derer, die eine Marke betreiben oder mit ihr arbeiten. */
export const operation: Record<QuestionId<'portals' | 'growth' | 'start'>, Article> = {
  'why-portals': {
    title: 'Warum gibt es mehrere Portale?',
    blocks: [
      text(
        'Weil jede Rolle anderes tut und anderes sehen darf. Patientinnen und Patienten buchen und sprechen, Fachpersonen arbeiten in ihrem Arbeitsplatz, Organisationen behalten den Betrieb im Blick, Partner sehen ihre Vermittlungen. Getrennte Portale bleiben übersichtlich, und keines zeigt mehr, als die Rolle erlaubt.',
      ),
    ],
  },
  'which-portals': {
    title: 'Welche Portale braucht eine Marke?',
    blocks: [
      text(
        'In der Regel die für Patientinnen und Patienten, für Fachpersonen und für die Organisation. Das Partnerportal braucht nur, wer mit Partnern arbeitet.',
      ),
    ],
  },
  roles: {
    title: 'Wer darf was sehen?',
    blocks: [
      text(
        'Es gibt Rollen für Patientinnen und Patienten, Fachpersonen, Koordination, Organisationsleitung, Markenleitung, Datenschutz, Partner und Betrieb. Jede ist eine Menge einzelner Rechte, die bei jeder Abfrage an zwei Stellen geprüft werden. Notizen und Nachrichten sehen nur die beiden Menschen der Behandlung.',
      ),
    ],
  },
  'several-brands': {
    title: 'Lassen sich mehrere Marken betreiben?',
    blocks: [
      text(
        'Ja. Jede Marke hat eigene Adressen, Namen, Logo, Farben, Sprachen, Währung, Zeitzone und Rechtstexte. Alle laufen auf derselben Plattform; ihre Daten bleiben getrennt, und die aufgerufene Adresse entscheidet, welche Marke gilt.',
      ),
    ],
  },
  organizations: {
    title: 'Passen Kliniken und Arbeitgeberprogramme dazu?',
    blocks: [
      text(
        'Ja, beide sind Organisationen innerhalb einer Marke: Klinik, Verbund, Arbeitgeberprogramm oder Mischform. Organisationen können ineinander liegen; wer die obere leitet, sieht die unteren, nie umgekehrt.',
      ),
    ],
  },
  figures: {
    title: 'Welche Zahlen gibt es zum Betrieb?',
    blocks: [
      text(
        'Buchungen, Umsatz, neue Patientinnen und Patienten und Absagen, Tag für Tag und im Vergleich zum Zeitraum davor. Sie folgen jeder Buchung sofort. Partner sehen zusätzlich den Weg vom Aufruf bis zur Buchung über ihre Links.',
      ),
    ],
  },
  'who-sees-figures': {
    title: 'Verraten die Zahlen etwas über einzelne Menschen?',
    blocks: [
      text(
        'Nein. Berichte enthalten Summen, keine Namen. Auch in der Liste der Buchungen steht nicht, wer behandelt wird. Wer Berichte lesen darf, bestimmt die Rolle.',
      ),
    ],
  },
  partners: {
    title: 'Wie arbeitet man mit Partnern zusammen?',
    blocks: [
      text(
        'Partner teilen Links, sehen Aufrufe, Buchungen und ihre Provisionen und holen dieselben Zahlen auf Wunsch mit einem eng begrenzten Schlüssel in ihr System. Zugerechnet wird nur mit Einwilligung. Eine Erstattung nimmt die Provision von selbst zurück.',
      ),
    ],
  },
  'what-is-needed': {
    title: 'Was gehört zu einer Marke?',
    blocks: [
      list(
        'Adressen (Domains), Name, Logo und Farben; lesbar bleibt die Schrift bei jeder gewählten Farbe.',
        'Sprachen, Anrede, Währung und Zeitzone.',
        'Rechtstexte: Nutzungsbedingungen, Datenschutz, Impressum.',
        'Fachpersonen mit Arbeitszeiten, Terminarten, Preisen und Fragen vor dem Termin.',
        'Die Art der Bezahlung und die Gebühr des Anbieters.',
      ),
    ],
  },
  'create-a-brand': {
    title: 'Kann ich selbst eine Marke anlegen?',
    blocks: [
      text(
        'Nein. Marken werden vom Betrieb der Plattform eingerichtet. Schreiben Sie an {email}, wenn Sie Interesse haben.',
      ),
    ],
  },
  'try-it': {
    title: 'Kann man die Plattform ausprobieren?',
    blocks: [
      text(
        'Ja. Sie startet auf Wunsch mit einer Beispielwelt: zwei Marken, erfundene Menschen in jeder Rolle, ein Monat Vorgeschichte und Testzahlungen, bei denen kein Geld fließt.',
      ),
    ],
  },
};
