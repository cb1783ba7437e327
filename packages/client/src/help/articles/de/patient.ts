import { list, note, steps, text, type Article } from '../../article.ts';
import type { GuideId } from '../../topics.ts';

/** So geht es im Bereich für Patientinnen und Patienten. */
export const patient: Record<GuideId<'PATIENT'>, Article> = {
  'find-and-book': {
    title: 'Hilfe finden und einen Termin buchen',
    blocks: [
      text(
        'Sie können das Verzeichnis ohne Konto ansehen. Ein Konto brauchen Sie erst, wenn Sie eine Zeit reservieren.',
      ),
      steps(
        'Öffnen Sie „Hilfe finden“ und geben Sie ein, worum es geht: ein Thema, ein Fachgebiet oder einen Namen. Kleine Tippfehler schaden nicht.',
        'Grenzen Sie die Liste mit den Filtern ein, oder haken Sie zwei bis vier Fachpersonen an und vergleichen Sie sie nebeneinander.',
        'Wählen Sie eine freie Zeit, in der Liste oder im Profil. Alle Zeiten stehen in Ihrer Zeitzone.',
        'Melden Sie sich an oder legen Sie ein Konto an. Ihre Auswahl bleibt erhalten.',
        'Beantworten Sie die Fragen der Fachperson, falls es welche gibt. Danach ist die Zeit zehn Minuten lang für Sie reserviert.',
        'Bezahlen Sie. Sobald die Zahlung bestätigt ist, ist der Termin gebucht, und Sie bekommen eine E-Mail mit Kalendereintrag.',
      ),
      note(
        'Nimmt jemand anderes die Zeit einen Augenblick früher, sagen wir es Ihnen sofort und zeigen die nächsten freien Zeiten.',
      ),
    ],
  },
  pay: {
    title: 'Einen Termin bezahlen',
    blocks: [
      text('Der Preis steht vor der Buchung fest, Steuern inbegriffen. Genau dieser Betrag wird abgebucht.'),
      list(
        'Ihre Kartendaten gehen direkt an den Zahlungsdienst. Sie laufen nicht über diese Plattform und werden hier nicht gespeichert.',
        'Lehnt Ihre Bank die Karte ab, bleibt die Zeit bis zum Ende der zehn Minuten reserviert. Versuchen Sie es so lange mit einer anderen Karte.',
        'Läuft die Reservierung ab, ist nichts bezahlt. Ist die Zeit noch frei, können Sie sie gleich wieder reservieren.',
        'Kommt eine Zahlung erst nach Ablauf an und ist die Zeit noch frei, wird der Termin trotzdem gebucht. Ist sie vergeben, erhalten Sie Ihr Geld zurück.',
      ),
      text(
        'Was Sie bezahlt und zurückerhalten haben, steht unter „Zahlungen“. Jede Zahlung lässt sich dort öffnen und als Beleg drucken.',
      ),
    ],
  },
  'join-call': {
    title: 'Einem Videogespräch beitreten',
    blocks: [
      text('Das Gespräch läuft im Browser, am Computer wie am Telefon. Sie müssen nichts installieren.'),
      steps(
        'Öffnen Sie den Termin. Kurz vor Beginn, meist zehn Minuten vorher, erscheint „Zum Gespräch“.',
        'Erlauben Sie dem Browser Kamera und Mikrofon. Sie sehen Ihr eigenes Bild und die Lautstärke Ihrer Stimme; sonst sieht und hört Sie noch niemand.',
        'Betreten Sie den Warteraum. Ihre Fachperson sieht, dass Sie da sind, und lässt Sie herein.',
      ),
      list(
        'Sie dürfen auch ohne Kamera teilnehmen.',
        'Bricht die Verbindung ab, wird sie von selbst wieder aufgebaut. Haben Sie die Seite geschlossen, kommen Sie über denselben Link wieder hinein.',
        'Öffnen Sie das Gespräch auf einem zweiten Gerät, gilt das neuere; das ältere sagt es Ihnen.',
        'Das Gespräch wird nicht aufgezeichnet.',
      ),
    ],
  },
  'device-trouble': {
    title: 'Kamera oder Mikrofon geht nicht',
    blocks: [
      text('Meist liegt es an einer Erlaubnis oder an einem anderen Programm. Gehen Sie der Reihe nach vor:'),
      steps(
        'Klicken Sie auf das Schloss neben der Adresse und erlauben Sie Kamera und Mikrofon. Danach „Noch einmal versuchen“.',
        'Schließen Sie andere Programme, die Kamera oder Mikrofon benutzen, zum Beispiel eine andere Videokonferenz.',
        'Prüfen Sie, ob Kamera und Kopfhörer eingesteckt sind und die Kamera nicht abgedeckt ist.',
        'Nehmen Sie einen aktuellen Firefox, Chrome, Edge oder Safari.',
        'Laden Sie die Seite neu. Sie verlieren dadurch nichts.',
      ),
      note(
        'Hilft nichts davon, treten Sie ohne Kamera bei oder nehmen Sie ein anderes Gerät. Auch eine Nachricht an Ihre Fachperson ist jederzeit möglich.',
      ),
    ],
  },
  messages: {
    title: 'Nachrichten schreiben',
    blocks: [
      text(
        'Mit Ihrem ersten Termin bei einer Fachperson beginnt ein Gespräch in Textform. Es bleibt nach dem Termin offen.',
      ),
      list(
        'Nachrichten kommen sofort an. Waren Sie offline, erscheint das Versäumte von selbst, jede Nachricht genau einmal.',
        'Unter Ihrer Nachricht steht, ob sie gesendet und ob sie gelesen wurde.',
        'Haben Sie eine Nachricht nach zehn Minuten noch nicht gelesen, erhalten Sie eine E-Mail. Ihr Inhalt steht nicht darin.',
        'Nachrichten lesen nur Sie und die Fachperson. Sie werden verschlüsselt gespeichert.',
      ),
      note('Nachrichten sind nicht für Notfälle da. Rufen Sie im Notfall 112 an.'),
    ],
  },
  cancel: {
    title: 'Einen Termin verschieben oder absagen',
    blocks: [
      text(
        'Bis wann Sie selbst verschieben oder absagen können, und ob es etwas kostet, steht schon beim Buchen und danach beim Termin.',
      ),
      text(
        'Zum Verschieben wählen Sie „Verschieben“ und eine freie Zeit. Der Termin bleibt derselbe, und Sie beide bekommen Bescheid.',
      ),
      steps(
        'Öffnen Sie unter „Termine“ den Termin und wählen Sie „Termin absagen“.',
        'Nennen Sie einen Grund, wenn Sie möchten. Ihre Fachperson kann ihn lesen.',
        'Bestätigen Sie. Die Zeit wird wieder frei; rückgängig machen lässt sich das nicht.',
      ),
      text(
        'Bevor Sie bestätigen, steht dort, was Sie zurückbekommen. Erstattet wird von selbst. Bis es auf Ihrem Konto ist, vergehen je nach Bank fünf bis zehn Werktage.',
      ),
      note('Danach ist das Absagen hier nicht mehr möglich. Schreiben Sie Ihrer Fachperson dann bitte eine Nachricht.'),
    ],
  },
  'group-seat': {
    title: 'Einen Platz in einer Gruppe buchen',
    blocks: [
      steps(
        'Wählen Sie beim Buchen eine Terminart mit dem Zusatz „Gruppe“. Bei jeder Zeit steht, wie viele Plätze noch frei sind.',
        'Buchen und bezahlen Sie Ihren Platz wie jeden anderen Termin. Je Gruppentermin ist es einer.',
      ),
      text(
        'Ihren Platz sagen Sie ab oder verschieben ihn auf einen anderen Termin der Gruppe, zu den Bedingungen, die auf seiner Seite stehen. Die anderen behalten ihren. Sagt Ihre Fachperson den Termin ab, erfahren Sie es und bekommen den ganzen Preis zurück.',
      ),
      note('Wer noch teilnimmt, zeigen wir niemandem. Auch Ihr Name ist für andere nicht zu sehen.'),
    ],
  },
  'who-saw-my-record': {
    title: 'Wer hat meine Akte gesehen?',
    blocks: [
      text('Unter „Meine Akte“ steht jeder Zugriff auf Ihre Gesundheitsdaten: wer, wann, in welcher Rolle und was.'),
      list(
        'Einträge kommen nur hinzu. Ändern oder löschen lassen sie sich nicht.',
        'Ihre eigenen Zugriffe blenden Sie mit dem Schalter über der Liste ein.',
        'Daneben stehen die unterschriebenen Notizen aus Ihren Terminen, mit allen Ergänzungen.',
      ),
      text('Verstehen Sie einen Eintrag nicht, fragen Sie Ihre Fachperson oder schreiben Sie an {email}.'),
    ],
  },
  'data-export': {
    title: 'Meine Daten herunterladen',
    blocks: [
      steps(
        'Öffnen Sie „Meine Daten“ und wählen Sie „Export anfordern“.',
        'Sie sehen, wie weit die Zusammenstellung ist, und können die Seite schließen. Ist alles bereit, bekommen Sie eine E-Mail.',
        'Laden Sie die ZIP-Datei herunter. Das geht sieben Tage lang und nur, wenn Sie angemeldet sind.',
      ),
      text(
        'Darin sind Ihr Konto, Ihre Termine, Antworten, Nachrichten, unterschriebenen Notizen, Zahlungen, Einwilligungen und die Zugriffe auf Ihre Akte: als Seite zum Lesen und als JSON für andere Systeme.',
      ),
      note('Fehlt ein Teil, nennt ihn die Seite. Fordern Sie den Export dann noch einmal an.'),
    ],
  },
  'guided-search': {
    title: 'Geführt jemanden finden',
    blocks: [
      text(
        'Ein paar Fragen, und Sie sehen, wer passt, warum, und wann die nächste Zeit frei ist. Gespeichert wird davon nichts.',
      ),
      list(
        'Alter, Form, Sprache, Versicherung und Fachgebiet können Vorschläge ausschließen; das legt die Marke fest. Alles andere bestimmt die Reihenfolge.',
        'Wer per Video oder Telefon behandelt, braucht mancherorts eine Zulassung an dem Ort, an dem Sie sind. Verlangt die Marke das, fragen wir danach, bevor Sie eine Zeit wählen. Vor Ort ist der Termin immer möglich, wo er angeboten wird.',
        'Manche Marken stellen statt unserer Fragen eigene. Auch diese Antworten werden nur für die Vorschläge gelesen.',
      ),
    ],
  },
  'let-us-find': {
    title: 'Einen Termin suchen lassen',
    blocks: [
      text(
        'Unter „Terminanfragen“ sagen Sie, was Sie suchen und wann es passt. Die Koordination schlägt Zeiten vor, und Sie wählen eine davon.',
      ),
      list(
        'Vorgeschlagene Zeiten sind nicht reserviert. Ist eine vergeben, sehen Sie freie in der Nähe.',
        'Passt keine, sagen Sie warum. Dann wird weitergesucht.',
        'Auf der Seite der Anfrage steht, bis wann Sie eine Antwort bekommen. Wird es später, sagen wir Ihnen das.',
        'Bis zu drei Anfragen können zugleich offen sein. Jede lässt sich zurückziehen.',
      ),
    ],
  },
  'waiting-list': {
    title: 'Auf eine Zeit warten',
    blocks: [
      text(
        'Passt beim Buchen keine Zeit, können Sie sich auf die Warteliste setzen. Wird eine frei, die zu Ihren Wünschen passt, bieten wir sie Ihnen an.',
      ),
      list(
        'Ein Angebot gilt nur eine Weile. Bis wann, steht in der Nachricht und auf der Seite.',
        'In Ihren Ruhezeiten wird nichts verschickt. Die Zeit bleibt so lange für Sie reserviert.',
        'Wer vor Ihnen wartet, bekommt eine Zeit zuerst. Ihren Platz in der Reihe nennen wir nicht, weil das etwas über andere verriete.',
        'Nach drei Angeboten ohne Antwort endet das Warten.',
      ),
    ],
  },
  'book-one-of-several': {
    title: 'Eine von mehreren Fachpersonen buchen',
    blocks: [
      text(
        'Manche Termine können Sie bei einem Team buchen: Sie wählen die Zeit, und wer aus dem Team frei und an der Reihe ist, übernimmt den Termin.',
      ),
      text('Bei wem er ist und was er kostet, sehen Sie, bevor Sie zahlen. Passt es nicht, geben Sie die Zeit zurück.'),
    ],
  },
};
