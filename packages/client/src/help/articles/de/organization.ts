import { list, note, steps, text, type Article } from '../../article.ts';
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
        '„Ändern“ öffnet eine Buchung: verschieben, absagen, Nichterscheinen vermerken, Gebühren erlassen. Vor jedem Schritt steht, was zurückgeht oder einbehalten wird.',
        'Unbezahlte spätere Termine einer Serie enden nur, wenn die Bedingungen unter „Erinnerungen“ das vorsehen; erinnert wird immer.',
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
        'Fachpersonen laden Sie unter „Nachweise“ per E-Mail ein. Der Link gilt sieben Tage und nur einmal; Sie können ihn noch einmal senden oder zurückziehen.',
        'Wer angenommen hat, wird erst gebucht, wenn alles da ist, was verlangt wird: Nachweise, Ihre Freigabe und, wo Sie es verlangen, ein Auszahlungskonto beim Zahlungsdienstleister.',
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
  requests: {
    title: 'Terminanfragen bearbeiten',
    blocks: [
      text(
        'Wer einen Termin suchen lässt, steht in der Liste, die nächste Frist zuerst. Sie erneuert sich von selbst.',
      ),
      list(
        'Übernehmen Sie eine Anfrage, bevor Sie Zeiten vorschlagen. Andere können sie mit einer Begründung übernehmen.',
        'Neben jeder Anfrage steht, wer passt und warum, und wer nicht.',
        'Vorgeschlagene Zeiten reservieren nichts. Sie müssen buchbar sein, wenn Sie sie vorschlagen.',
        'Ist eine Antwort überfällig, werden alle, die koordinieren, und die Person einmal benachrichtigt, jeweils außerhalb der Ruhezeiten.',
      ),
    ],
  },
  allocation: {
    title: 'Anfragen zuteilen',
    blocks: [
      text(
        'Wer eine Anfrage bekommt, folgt einer Regel: unter denen, die passen, eine freie Zeit haben, teilnehmen und Platz haben.',
      ),
      list(
        '„Faire Anteile“: wer in vier Wochen, gemessen am eigenen Anteil, die wenigsten bekommen hat.',
        '„Freie Plätze“: wer, gemessen an der eigenen Grenze offener Anfragen, am meisten Platz hat.',
        'Auf der Seite „Zuteilung“ bestimmen Sie je Fachperson Teilnahme, Anteil und Grenzen. Grenzen setzen Fachpersonen auch selbst. Wer in einer Woche niemand Neues mehr nimmt, bekommt auch über ein Team niemand Neues; wer die Fachperson selbst auswählt, kann weiter buchen.',
        'Gezählt wird alles in der Marke, gleich wer es sieht.',
        'Weitergegeben wird nach derselben Regel. Im Verlauf der Anfrage steht, woraus sich die Wahl ergab.',
      ),
      note('Regel und sofortige Zuteilung ändert, wer die Marke verwalten darf.'),
    ],
  },
  matching: {
    title: 'Passung einstellen',
    blocks: [
      text('Hier legen Sie fest, was bei Vorschlägen sein muss und was wie viel zählt.'),
      list(
        'Was sein muss, schließt aus. Alles andere zählt mit seinem Gewicht für die Reihenfolge.',
        'Muss die Zulassung am Ort der Person gelten, wird per Video und Telefon nur vorgeschlagen und gebucht, wer dort zugelassen ist.',
        'Das Beispiel zeigt beim Ändern sofort, wer aufrückt, abfällt oder herausfällt. Gespeichert wird erst mit „Speichern“.',
        'Die geführte Suche kann statt ihrer eigenen Fragen einen Ihrer Fragebögen stellen. An dessen Fragen sagen Sie, was sie beantworten.',
      ),
    ],
  },
  groups: {
    title: 'Gruppentermine anlegen',
    blocks: [
      steps(
        'Wählen Sie unter „Gruppen“ die Terminart einer Fachperson. Sie braucht Plätze; die Fachperson legt sie bei ihren Arbeitszeiten an.',
        'Wählen Sie den ersten Tag und wie oft sich der Termin wiederholt. Jede Zeit wird geprüft, bevor etwas angelegt wird.',
        'Ist eine Zeit nicht frei, wählen Sie dafür eine andere, oder lassen Sie sie aus. Angelegt wird alles zusammen oder nichts.',
      ),
      list(
        'Die Fachperson erfährt, was Sie anlegen, verschieben oder absagen.',
        'Sagen Sie einen ganzen Termin ab, erfährt es jede Person und bekommt den ganzen Preis zurück.',
        'Wer teilnimmt, sehen nur Rollen, die Personen sehen dürfen.',
      ),
    ],
  },
  experiments: {
    title: 'Wege zum Termin vergleichen',
    blocks: [
      text(
        'Sie zeigen einem Teil der Menschen einen anderen Weg zum Termin und sehen, über welchen mehr Menschen buchen und bezahlen.',
      ),
      list(
        'Teil nimmt nur, wer zustimmt. Alle anderen sehen den Weg, der für die Marke eingestellt ist, und werden nicht gezählt.',
        'Wer einen Weg gezeigt bekommen hat, behält ihn, auch nach dem Anmelden.',
        'Ob jemand bucht, steht erst fest, wenn die eingestellte Frist um ist. Bis dahin steht bei der Quote „noch offen“.',
        'Die Grenzen des Unterschieds gelten, so oft Sie auch nachsehen. Liegen beide über null, buchen sicher mehr Menschen; liegt null dazwischen, ist es noch offen.',
        'Stimmt die Aufteilung nicht, warnt die Seite. Dann sind die Zahlen nicht verlässlich.',
        'Auf Wunsch beendet sich ein Vergleich selbst, wenn ein Weg sicher schlechter ist. Sie bekommen dann eine Mitteilung.',
        'Mit „Übernehmen“ gilt ein Weg sofort für alle, und der Vergleich ist beendet.',
      ),
    ],
  },
  waiting: {
    title: 'Warteliste verfolgen',
    blocks: [
      text(
        'Hier steht, wer auf eine Zeit wartet, was gerade angeboten ist und wer in Teams als Nächstes an der Reihe ist.',
      ),
      text(
        'Frei werdende Zeiten werden von selbst angeboten, der Reihe nach. Wie lange ein Angebot gilt, stellen Sie auf derselben Seite ein.',
      ),
    ],
  },
  pools: {
    title: 'Teams einrichten',
    blocks: [
      text('Ein Team besteht aus mehreren Fachpersonen mit gleich langen Terminen, von denen eine gebucht wird.'),
      list(
        'Angeboten werden die freien Zeiten aller. Den Termin bekommt, wer frei ist und gemessen am Gewicht die wenigsten Buchungen der letzten 28 Tage hat.',
        'Das Gewicht, 1 bis 10, sagt, wie groß der Anteil im Verhältnis zu den anderen ist.',
        'Wer das Team nicht mehr anbietet, behält, was gebucht ist.',
      ),
    ],
  },
};
