/** What a call says in German, formal. */
export const de = {
  call: {
    checkTitle: 'Kamera und Mikrofon prüfen',
    checkLead: 'Nur Sie sehen dieses Bild. Ihr Gespräch wird nicht aufgezeichnet.',
    join: 'Gespräch betreten',
    joinPatient: 'Warteraum betreten',
    rejoin: 'Wieder beitreten',
    cameraOn: 'Kamera einschalten',
    cameraOff: 'Kamera ausschalten',
    microphoneOn: 'Mikrofon einschalten',
    microphoneOff: 'Mikrofon ausschalten',
    preview: 'Ihr Bild',
    level: 'Lautstärke Ihres Mikrofons',
    retryDevices: 'Noch einmal versuchen',
    withoutCamera: 'Ohne Kamera beitreten',
    opensAt: 'Der Raum öffnet {time}. Diese Seite öffnet ihn dann von selbst.',
    waiting: '{name} weiß, dass Sie da sind, und lässt Sie gleich herein. Bitte lassen Sie diese Seite offen.',
    connecting: 'Die Verbindung wird aufgebaut.',
    leftTitle: 'Sie haben das Gespräch verlassen',
    left: 'Solange der Termin läuft, kommen Sie über diese Seite wieder hinein.',
    replacedTitle: 'Das Gespräch läuft in einem anderen Fenster',
    replaced: 'Sie sind mit einem anderen Gerät oder Fenster beigetreten. Hier können Sie es zurückholen.',
    endedTitle: 'Das Gespräch ist beendet',
    ended: 'Unter Nachrichten bleiben Sie in Verbindung.',
    cancelledTitle: 'Dieser Termin wurde abgesagt',
    cancelled: 'Einzelheiten stehen beim Termin.',
    otherLeft: '{name} ist gerade nicht im Gespräch. Es geht von selbst weiter, sobald {name} zurück ist.',
    otherWaiting: '{name} ist im Warteraum.',
    otherAbsent: '{name} ist noch nicht da.',
    admit: 'Hereinlassen',
    end: 'Gespräch beenden',
    unsupportedTitle: 'Dieser Browser kann keine Videogespräche',
    unsupported: 'Bitte öffnen Sie die Seite in einem aktuellen Firefox, Chrome, Edge oder Safari.',
    providerMissing:
      'Diese Art der Videoverbindung bieten wir hier nicht an. Bitte schreiben Sie eine Nachricht, dann finden wir einen Weg.',
    device: {
      denied:
        'Der Browser darf Kamera oder Mikrofon nicht benutzen. Erlauben Sie es über das Schloss neben der Adresse und versuchen Sie es noch einmal.',
      missing:
        'Es wurde keine Kamera oder kein Mikrofon gefunden. Schließen Sie ein Gerät an, oder treten Sie ohne Kamera bei.',
      busy: 'Kamera oder Mikrofon wird gerade von einem anderen Programm benutzt. Schließen Sie es und versuchen Sie es noch einmal.',
      insecure: 'Kamera und Mikrofon gehen nur über eine sichere Verbindung (https).',
      unknown:
        'Kamera oder Mikrofon ließ sich nicht starten. Versuchen Sie es noch einmal, oder treten Sie ohne Kamera bei.',
    },
  },
};
