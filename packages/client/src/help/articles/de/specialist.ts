import { list, note, steps, text, type Article } from '../../article.ts';
import type { GuideId } from '../../topics.ts';

/** So geht es im Bereich für Fachpersonen. */
export const specialist: Record<GuideId<'SPECIALIST'>, Article> = {
  today: {
    title: 'Die Seite „Heute“',
    blocks: [
      text('Hier beginnt Ihr Tag. Alles folgt von selbst, ohne dass Sie neu laden.'),
      list(
        'Oben steht Ihr nächster Termin. Sobald der Raum offen ist, führt „Zum Gespräch“ hinein; wartet schon jemand, sehen Sie es dort.',
        '„Ihr Tag“ zeigt die Termine der Reihe nach.',
        '„Zu tun“ sammelt, was zwischen den Terminen liegen bleibt: ungelesene Nachrichten, ungeschriebene und nicht unterschriebene Notizen, unbeantwortete Fragebögen. Jede Zeile führt dorthin, wo Sie es erledigen.',
        '„Zuletzt gebucht“ zeigt neue Buchungen für heute und die nächsten 14 Tage.',
      ),
    ],
  },
  calendar: {
    title: 'Der Kalender',
    blocks: [
      text(
        'Der Kalender zeigt Tag, Woche, Monat oder eine Liste in Ihrer Zeitzone. Am Telefon steht die Woche als Liste.',
      ),
      list(
        'Mit den Pfeiltasten gehen Sie von Termin zu Termin, mit Enter öffnen Sie ihn. Bild auf und Bild ab blättern, T führt zu heute; D, W, M und A wechseln zwischen Tag, Woche, Monat und Liste.',
        'Neue Buchungen und Absagen erscheinen sofort. Abgesagte Termine werden gezählt, aber nicht gezeigt.',
        'Jeder Termin öffnet seinen Arbeitsplatz mit Person, Gespräch, Notiz und Nachrichten.',
      ),
      note(
        'Zwei Termine zur selben Zeit kann es nicht geben, Pufferzeiten eingerechnet. Das stellt die Datenbank selbst sicher.',
      ),
    ],
  },
  patients: {
    title: 'Ihre Patientinnen und Patienten',
    blocks: [
      text(
        'Hier stehen alle, die Sie behandeln, nach Familienname. Wer zum ersten Mal bei Ihnen bucht, kommt von selbst hinzu.',
      ),
      list(
        'Die Suche findet Namen auch mit Tippfehlern. Strg+K (am Mac ⌘K) sucht von jeder Seite aus.',
        'In der Liste sehen Sie den letzten und den nächsten Termin und ungelesene Nachrichten; jede Angabe führt dorthin.',
        'Ein Name öffnet die Seite der Person: was offen ist, alle gemeinsamen Termine, Ihre Notizen und Ihr Gespräch in Textform.',
        'Notizen lesen und schreiben Sie im Arbeitsplatz des Termins, zu dem sie gehören.',
      ),
      note(
        'Jeder Blick auf einen Namen oder eine Notiz wird protokolliert, und die Patientin oder der Patient kann es sehen. Die Liste lädt deshalb nur, was sie zeigt.',
      ),
    ],
  },
  'before-a-visit': {
    title: 'Vor einem Termin',
    blocks: [
      steps(
        'Öffnen Sie den Termin aus „Heute“ oder dem Kalender.',
        'Lesen Sie die Antworten auf Ihre Fragen. Sie sind verschlüsselt gespeichert und nur für Sie und die Patientin oder den Patienten lesbar.',
        'Sehen Sie unter „Weitere Termine mit Ihnen“, was vorher war.',
        'Öffnen Sie den Raum, um Kamera und Mikrofon zu prüfen. Gesehen und gehört werden Sie dabei noch nicht.',
      ),
      note(
        'Das Lesen von Antworten und Notizen wird protokolliert, und die Patientin oder der Patient kann es sehen. Öffnen Sie deshalb nur, was Sie brauchen.',
      ),
    ],
  },
  'during-a-visit': {
    title: 'Während eines Termins',
    blocks: [
      steps(
        'Öffnen Sie den Raum. Wer wartet, wird oben auf der Seite angezeigt.',
        'Wählen Sie „Hereinlassen“. Erst dann sehen und hören Sie einander.',
        'Schreiben Sie Ihre Notiz neben dem Gespräch. Am großen Bildschirm steht alles nebeneinander; am Telefon bleibt das Bild klein in der Ecke, während Sie lesen oder schreiben.',
        'Mit „Gespräch beenden“ schließen Sie den Termin für beide. Danach kommt niemand mehr hinein; Notiz und Nachrichten bleiben offen.',
      ),
      text(
        'Verlassen Sie nur den Raum, kommen Sie über dieselbe Seite wieder hinein, solange der Termin nicht beendet ist.',
      ),
    ],
  },
  'after-a-visit': {
    title: 'Nach einem Termin',
    blocks: [
      list(
        'Schreiben Sie die Notiz zu Ende und unterschreiben Sie sie. Bis dahin erinnert „Zu tun“ Sie daran.',
        'Im Gespräch in Textform bleiben Sie mit der Patientin oder dem Patienten in Verbindung, auch Wochen danach.',
        '„Stand“ zeigt, ob Termin, Notiz und Nachrichten erledigt sind.',
        '„Wer hat hineingesehen“ zeigt, wer etwas zu diesem Termin gelesen oder geändert hat.',
      ),
    ],
  },
  notes: {
    title: 'Notizen schreiben, unterschreiben und ergänzen',
    blocks: [
      list(
        'Ein Entwurf gehört nur Ihnen. Er speichert sich zwei Sekunden nach der letzten Eingabe; mit Strg+S (am Mac ⌘S) sofort.',
        'Klappt das Speichern nicht, bleibt Ihr Text auf der Seite stehen, und es wird weiter versucht. Schließen Sie die Seite erst, wenn „Gespeichert“ dort steht.',
        'Frühere Fassungen bleiben sichtbar, unter „Fassungen“.',
      ),
      steps(
        'Wählen Sie „Unterschreiben“ und bestätigen Sie. Ab jetzt lässt sich der Text nicht mehr ändern, und die Patientin oder der Patient kann ihn lesen.',
        'Ist später etwas hinzuzufügen, wählen Sie „Ergänzen“. Die Ergänzung steht mit Namen und Zeit darunter und bleibt ebenfalls unverändert.',
      ),
      note('So verlangt es § 630f BGB: Was einmal in der Akte stand, bleibt erkennbar.'),
    ],
  },
  'group-sessions': {
    title: 'Gruppentermine anlegen und leiten',
    blocks: [
      steps(
        'Legen Sie bei Ihren Arbeitszeiten eine Terminart mit Plätzen an. Eine Gruppe trifft sich vor Ort.',
        'Legen Sie unter „Kalender“, „Gruppen“ die Termine an, einzeln oder als ganzen Kurs. Jede Zeit wird geprüft; was im Weg ist, ändern Sie vorher oder lassen es aus. Jeder Termin ist sofort buchbar und hält Ihnen die Zeit frei.',
        'Öffnen Sie einen Termin, um zu sehen, wer teilnimmt. Dort verschieben Sie ihn, ändern die Plätze oder sagen ihn ab.',
      ),
      list(
        'Sagen Sie den ganzen Termin ab, erfährt es jede Person und bekommt den ganzen Preis zurück.',
        'Sagt eine Person ab, behalten die anderen ihren Platz; der freie wird angeboten, wenn jemand auf der Warteliste steht.',
        'Wer nicht kommt, wird auf der Seite seines Termins einzeln vermerkt.',
      ),
      note('Teilnehmende erfahren voneinander nichts, auch keine Namen. Nur die Zahl der freien Plätze ist zu sehen.'),
    ],
  },
  'call-fails': {
    title: 'Wenn ein Gespräch nicht klappt',
    blocks: [
      steps(
        'Warten Sie einen Moment: Eine abgerissene Verbindung wird von selbst wieder aufgebaut.',
        'Laden Sie die Seite neu und treten Sie wieder bei. Der Raum bleibt derselbe, auch für die andere Seite.',
        'Prüfen Sie Kamera und Mikrofon: die Erlaubnis im Schloss neben der Adresse, andere Programme, den Stecker.',
        'Schreiben Sie eine Nachricht, ohne den Termin zu verlassen. Das Gespräch in Textform ist auf derselben Seite.',
      ),
      text(
        'Beenden Sie den Termin erst, wenn feststeht, dass er nicht mehr stattfindet; danach kommt niemand mehr hinein. Was geschehen ist, halten Sie in der Notiz fest.',
      ),
    ],
  },
  earnings: {
    title: 'Was Ihre Termine einbringen',
    blocks: [
      text('Unter „Einnahmen“ steht, was im gewählten Zeitraum floss, an dem Tag, an dem es geschah.'),
      list(
        '„Ihr Anteil“ ist, was nach Erstattungen und der Gebühr der Plattform für Sie bleibt. Daneben steht der gleich lange Zeitraum davor.',
        'Das Säulendiagramm zeigt den Verlauf, das Flussbild, wohin alles Bezahlte ging. Beide lassen sich mit den Pfeiltasten ablesen und als Tabelle zeigen.',
        '„An Ihr Konto überwiesen“ zählt, was der Zahlungsanbieter schon an Ihr eigenes Konto geschickt hat.',
        '„Alle Zahlungen“ nennt jede einzelne mit Stand, Gebühr und Ihrem Anteil; der Termin daneben führt zu seinem Arbeitsplatz.',
        'Beide Tabellen lassen sich als CSV-Datei mitnehmen.',
        'Ein Auszahlungskonto richten Sie unter „Profil“, „Nachweise“ ein, wenn es verlangt wird. Bankdaten geben Sie nur beim Zahlungsdienstleister an.',
      ),
      note(
        'Die Zahlen stammen aus dem Hauptbuch, in dem jede Buchung auf den Cent aufgeht. Wer bezahlt hat, steht dort nicht.',
      ),
    ],
  },
  'own-profile': {
    title: 'Was das Verzeichnis über Sie sagt',
    blocks: [
      text('Unter „Profil“ sehen Sie sich, wie Patientinnen und Patienten Sie sehen.'),
      list(
        '„Name und Texte ändern“: Titel, Name, ein Satz dazu, wobei Sie helfen, und Ihre Vorstellung, mit einer Vorschau in beiden Sprachen.',
        'Schreiben Sie nur in einer Sprache, zeigen wir diesen Text auch in der anderen.',
        '„Auf einen Blick“: Fachgebiete, Schwerpunkte, Sprachen, Ort und Kostenträger. Danach wird gefiltert.',
      ),
      note(
        'Jede Änderung gilt sofort, auch für die Suche. Die Adresse Ihres Profils bleibt, auch wenn Sie anders heißen.',
      ),
    ],
  },
  'whom-you-take': {
    title: 'Wen und wie viele Sie annehmen',
    blocks: [
      text(
        'Unter „Profil“ und „Wen Sie annehmen“ legen Sie fest, wonach Sie vorgeschlagen werden und wie viele Anfragen Sie bekommen.',
      ),
      list(
        'Altersgruppen: Ohne Auswahl werden Sie Erwachsenen jeden Alters vorgeschlagen.',
        'Wo Sie zugelassen sind, kommt aus Ihren bestätigten Zulassungen und endet mit ihnen.',
        'Grenzen gelten für das, was Ihnen gegeben wird: Anfragen und, bei neuen Personen, auch Termine über ein Team. Wer Sie selbst auswählt, kann weiter buchen.',
      ),
    ],
  },
  'own-waiting-list': {
    title: 'Wer auf Sie wartet',
    blocks: [
      text('Auf der Warteliste steht, wer auf eine Zeit bei Ihnen wartet und was gerade angeboten ist.'),
      text(
        'Sie müssen nichts tun: Wird in Ihrem Kalender eine Zeit frei, wird sie von selbst angeboten, der Reihe nach und nur, wem sie passt.',
      ),
    ],
  },
};
