import { list, note, text, type Article } from '../../article.ts';
import type { GuideId } from '../../topics.ts';

/** So geht es im Bereich für Organisationen. */
export const organization: Record<GuideId<'ORGANIZATION'>, Article> = {
  overview: {
    title: 'Die Übersicht lesen',
    blocks: [
      text(
        'Vier Zahlen für den gewählten Zeitraum: Buchungen, Umsatz, neue Patientinnen und Patienten, Absagen. Daneben steht, wie es im gleich langen Zeitraum davor war.',
      ),
      list(
        'Wählen Sie oben 7, 30 oder 90 Tage. Gezählt wird in der Zeitzone Ihrer Marke.',
        'Die Zahlen folgen jeder Buchung, ohne neu zu laden.',
        'Jedes Diagramm gibt es auch als Tabelle.',
        'Darunter stehen die nächsten und jüngsten Termine.',
      ),
      note('Sie sehen die Übersicht nur, wenn Ihre Rolle Berichte lesen darf.'),
    ],
  },
  bookings: {
    title: 'Buchungen verfolgen',
    blocks: [
      text('Alle Termine Ihrer Marke oder Organisation mit Fachperson, Art, Stand und Zahlung, die spätesten zuerst.'),
      list(
        'Mit den Filtern grenzen Sie auf einen Stand und einen Zeitraum ein.',
        'Wer behandelt wird, steht hier bewusst nicht: Für den Betrieb braucht es den Namen nicht.',
        'Notizen, Antworten und Nachrichten sind aus diesem Bereich nicht zu erreichen.',
      ),
    ],
  },
  people: {
    title: 'Personen und Rollen',
    blocks: [
      text(
        'Unter „Personen“ steht, wer ein Konto hat und in welchen Rollen. Sie können nach Namen und E-Mail-Adresse suchen und eine Rolle für sich ansehen.',
      ),
      list(
        'Die Seite sehen nur Rollen, die Kontaktdaten lesen dürfen. Das Lesen fremder Kontaktdaten wird protokolliert.',
        'Eine Person kann mehrere Rollen haben. In jedem Bereich gilt die Rolle, die dort arbeitet.',
        '„Fachleute“ zeigt, wie Ihre Fachpersonen im Verzeichnis stehen, mit ihrer nächsten freien Zeit.',
      ),
    ],
  },
  forms: {
    title: 'Fragebögen schreiben',
    blocks: [
      text(
        'Unter „Fragebögen“ legen Sie fest, was vor einem Termin gefragt wird. Beginnen Sie mit einer Vorlage; daneben sehen Sie, was Patientinnen und Patienten sehen, in beiden Sprachen und so breit wie ein Telefon.',
      ),
      list(
        'Eine Frage oder ein Abschnitt kann an früheren Antworten hängen. Was dadurch nicht gefragt wird, muss niemand beantworten und wird nicht gespeichert.',
        'Speichern legt einen Entwurf ab. Gefragt wird erst, was Sie veröffentlichen; fehlt noch ein Text in einer Sprache, steht es an der Stelle.',
        'Jede Veröffentlichung ist eine neue Version. Wer schon geantwortet hat, behält seine. Zwei Versionen lassen sich vergleichen.',
        '„Wofür gefragt wird“ nennt die Terminarten und bis wann Antworten da sein sollen. Bis dahin lassen sie sich auch ändern.',
        'Antworten sind von hier aus nicht zu lesen; sie gehen nur an die Fachperson.',
      ),
    ],
  },
  audit: {
    title: 'Das Protokoll',
    blocks: [
      text(
        'Das Protokoll hält jeden Zugriff auf Gesundheitsdaten und jede Verwaltungshandlung fest: wann, wer, in welcher Rolle, was. Lesen dürfen es die Markenleitung und der Datenschutz.',
      ),
      list(
        'Der Filter zeigt eine Art von Handlung für sich, zum Beispiel nur das Lesen.',
        'Einträge kommen nur hinzu. Jeder ist mit dem vorigen verkettet; wird einer geändert, entfernt oder umgestellt, findet das die Prüfung.',
        'Wer das Protokoll liest, steht danach selbst darin.',
        'Inhalte stehen nicht im Protokoll, nur was angesehen oder getan wurde.',
      ),
    ],
  },
};
