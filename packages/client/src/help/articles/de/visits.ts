import { list, text, type Article } from '../../article.ts';
import type { QuestionId } from '../../topics.ts';

/** Fragen zu Terminen und zum Gespräch. */
export const visits: Record<QuestionId<'journey' | 'care'>, Article> = {
  'book-online': {
    title: 'Kann ich Termine online buchen?',
    blocks: [
      text(
        'Ja. Sie sehen, wer wobei hilft, was es kostet und wann Zeit ist, und buchen in einem Zug: Zeit, Angaben, Bezahlung. Wann Termine möglich sind und welche Arten es gibt, legen die Fachpersonen fest.',
      ),
    ],
  },
  'choose-someone': {
    title: 'Wie finde ich heraus, wer zu mir passt?',
    blocks: [
      text(
        'Suchen Sie im Verzeichnis nach Thema, Fachgebiet oder Namen und filtern Sie nach Sprache und Art des Termins. Bis zu vier Fachpersonen lassen sich nebeneinander vergleichen, mit Preis und nächsten freien Zeiten.',
      ),
    ],
  },
  'questions-before': {
    title: 'Weiß die Fachperson vor dem Termin, worum es geht?',
    blocks: [
      text(
        'Ja, wenn für die Terminart Fragen hinterlegt sind. Sie beantworten sie beim Buchen oder später auf der Seite des Termins und können sie bis zu der Zeit ändern, die dort steht; die Antworten liegen der Fachperson vor dem Gespräch vor. Gespeichert werden sie verschlüsselt, und zu jeder Antwort bleibt erhalten, welche Fassung der Frage gestellt wurde.',
      ),
    ],
  },
  'which-mails': {
    title: 'Welche E-Mails bekomme ich?',
    blocks: [
      list(
        'Die Bestätigung eines Termins und gegebenenfalls seine Absage, jeweils mit einer Datei für den Kalender.',
        'Einen Hinweis, wenn eine Nachricht zehn Minuten ungelesen ist.',
        'Eine Mitteilung, wenn Geld erstattet wurde oder Ihr Datenexport bereit ist.',
        'Anmeldelinks, die Sie selbst anfordern.',
      ),
      text('Was Sie besprechen oder schreiben, steht in keiner E-Mail.'),
    ],
  },
  'time-zones': {
    title: 'In welcher Zeitzone stehen die Zeiten?',
    blocks: [
      text(
        'Immer in Ihrer eigenen, mit dem Namen des Ortes daneben. Ist die Fachperson woanders, sehen Sie beim Buchen beide Zeiten. Die Umstellung auf Sommer- und Winterzeit wird richtig gerechnet. Ihre Zeitzone ändern Sie in den Einstellungen.',
      ),
    ],
  },
  'two-at-once': {
    title: 'Kann dieselbe Zeit zweimal vergeben werden?',
    blocks: [
      text(
        'Nein. Eine Zeit gehört dem, der sie zuerst reserviert; dafür sorgt die Datenbank selbst, die Pufferzeiten vor und nach dem Termin eingerechnet. Wer zu spät kommt, sieht sofort die nächsten freien Zeiten.',
      ),
    ],
  },
  'no-download': {
    title: 'Muss ich für ein Videogespräch etwas installieren?',
    blocks: [
      text(
        'Nein. Es läuft im Browser, am Computer wie am Telefon. Vorher prüfen Sie Kamera und Mikrofon und sehen dabei nur sich selbst.',
      ),
    ],
  },
  'secure-messages': {
    title: 'Kann man sich zwischen den Terminen schreiben?',
    blocks: [
      text(
        'Ja. Zu jeder Behandlung gehört ein Gespräch in Textform zwischen der Patientin oder dem Patienten und der Fachperson. Nachrichten kommen sofort an, gehen bei einer Unterbrechung nicht verloren und werden verschlüsselt gespeichert. In den Portalen kann sie niemand sonst lesen, auch nicht die Verwaltung.',
      ),
    ],
  },
  'good-call': {
    title: 'Wie ist es um Qualität und Privatsphäre im Gespräch bestellt?',
    blocks: [
      list(
        'Bild und Ton laufen auf dem kürzesten möglichen Weg zwischen den beiden Browsern und sind dabei verschlüsselt.',
        'Eine Aufzeichnung gibt es nicht.',
        'Kamera und Mikrofon lassen sich jederzeit aus- und einschalten; man kann auch ganz ohne Kamera teilnehmen.',
        'Ins Gespräch kommt nur, wer eingelassen wird.',
      ),
    ],
  },
  'one-place': {
    title: 'Wie hängen Buchung, Gespräch und Nachsorge zusammen?',
    blocks: [
      text(
        'Sie liegen auf einer Seite. Fachpersonen sehen vor dem Termin die Antworten und frühere Termine, schreiben während des Gesprächs die Notiz daneben und bleiben danach über Nachrichten in Verbindung, ohne das Programm zu wechseln.',
      ),
    ],
  },
  'dropped-call': {
    title: 'Was geschieht, wenn die Verbindung abreißt?',
    blocks: [
      text(
        'Sie wird von selbst wieder aufgebaut. Über denselben Link kommen beide jederzeit wieder hinein, solange der Termin nicht beendet ist. Daneben bleibt der Weg über Nachrichten offen.',
      ),
    ],
  },
};
