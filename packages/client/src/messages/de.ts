/** What the shared pages say in German, formal. */
export const de = {
  menu: {
    signIn: 'Anmelden',
    help: 'Hilfe',
    helpHere: 'Hilfe zu dieser Seite',
    signOut: 'Abmelden',
    language: 'Sprache',
    german: 'Deutsch',
    english: 'English',
    languageKept: 'Die Sprache ließ sich nicht umstellen',
  },
  trouble: {
    offlineTitle: 'Keine Verbindung',
    offline:
      'Wir erreichen den Server gerade nicht. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    notLoaded:
      'Das hatten Sie noch nicht geöffnet; ohne Verbindung ist es nicht verfügbar. Sobald wir den Server erreichen, erscheint es von selbst.',
    disabledTitle: 'Das wird hier zurzeit nicht angeboten',
    disabled: 'Was schon begonnen hat, bleibt bestehen.',
    limited:
      'Das waren sehr viele Anfragen in kurzer Zeit. Bitte warten Sie einen Moment und versuchen Sie es dann noch einmal.',
    unavailableTitle: 'Im Moment nicht verfügbar',
    unavailable: 'Das dauert meist nur wenige Sekunden. Bitte versuchen Sie es dann noch einmal.',
    crashTitle: 'Diese Seite ist auf einen Fehler gelaufen',
    crash: 'Der Fehler liegt bei uns. Laden Sie die Seite neu; was Sie gespeichert haben, ist noch da.',
    bootTitle: 'Der Dienst ist gerade nicht erreichbar',
    boot: 'Ihre Daten sind sicher. Bitte versuchen Sie es in einem Moment noch einmal.',
    again: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  },
  away: {
    device:
      'Sie sind offline. Was Sie sehen, ist der letzte Stand; sobald die Verbindung steht, geht es von selbst weiter.',
    server: 'Wir erreichen den Server gerade nicht. Was Sie sehen, ist der letzte Stand; wir versuchen es weiter.',
    retry: 'Jetzt versuchen',
  },
  stillSignedIn: {
    title: 'Sie sind noch angemeldet',
    text: 'Wir erreichen den Server gerade nicht. Bitte melden Sie sich ab, sobald die Verbindung wieder steht.',
  },
  newVersion: {
    text: 'Es gibt eine neue Version dieser Seite. Speichern oder senden Sie, was Sie gerade schreiben, und laden Sie die Seite dann neu.',
    reload: 'Neu laden',
  },
  conversation: {
    with: 'Gespräch mit {name}',
    earlier: 'Frühere Nachrichten',
    missing: 'Dieses Gespräch gibt es nicht',
    stillUnread: 'Das Gespräch ist noch als ungelesen vermerkt',
    closed: 'Hier können zurzeit keine neuen Nachrichten geschrieben werden. Was geschrieben wurde, bleibt lesbar.',
  },
};
