/** Was der Rundgang sagt. */
export const de = {
  offer: {
    title: 'Zwei Minuten: wo was ist',
    text: 'Ein kurzer Rundgang durch diesen Bereich.',
    start: 'Ansehen',
    later: 'Nicht jetzt',
  },
  steps: {
    find: {
      title: 'Hilfe finden',
      text: 'Hier suchen Sie nach Thema oder Namen, vergleichen und buchen eine freie Zeit.',
    },
    appointments: {
      title: 'Ihre Termine',
      text: 'Kommende und vergangene. Von hier geht es zum Gespräch, und hier können Sie absagen.',
    },
    messages: {
      title: 'Nachrichten',
      text: 'Nach der Buchung schreiben Sie Ihrer Fachperson hier. Nur Sie beide lesen mit.',
    },
    me: {
      title: 'Alles über Sie',
      text: 'Ihre Akte mit allen Zugriffen, Ihre Daten zum Herunterladen, Zahlungen und Einstellungen.',
    },
    bell: { title: 'Mitteilungen', text: 'Die Glocke sagt, was geschehen ist, und führt dorthin.' },
    help: {
      title: 'Hilfe',
      text: 'Das Fragezeichen führt zum Artikel über die Seite, auf der Sie sind. Am Telefon steht die Hilfe im Profilmenü.',
    },
    today: {
      title: 'Heute',
      text: 'Ihr nächster Termin, Ihr Tag, und was dazwischen zu tun bleibt. Alles folgt von selbst.',
    },
    calendar: {
      title: 'Kalender',
      text: 'Tag, Woche und Monat im Überblick. Jeder Termin öffnet seinen Arbeitsplatz mit Gespräch und Notiz.',
    },
    patients: {
      title: 'Patientinnen und Patienten',
      text: 'Wen Sie behandeln: zu jeder Person Termine, Notizen und Ihr Gespräch in Textform.',
    },
    search: { title: 'Suchen', text: 'Strg+K öffnet die Suche: Seiten, Hilfe und alles, was Sie sehen dürfen.' },
    overview: {
      title: 'Übersicht',
      text: 'Vier Zahlen mit dem Vergleich zum Zeitraum davor. Sie folgen jeder Buchung.',
    },
    bookings: {
      title: 'Buchungen',
      text: 'Jeder Termin mit Stand und Zahlung. Wer behandelt wird, steht hier bewusst nicht.',
    },
    specialists: { title: 'Fachleute', text: 'Wie sie im Verzeichnis stehen, mit ihrer nächsten freien Zeit.' },
    people: { title: 'Personen', text: 'Wer ein Konto hat, und in welchen Rollen.' },
    audit: {
      title: 'Protokoll',
      text: 'Jeder Zugriff auf Gesundheitsdaten und jede Verwaltungshandlung, unveränderlich.',
    },
    earnings: { title: 'Übersicht', text: 'Was Ihre Links gebracht haben, vom Aufruf bis zur Provision.' },
    links: { title: 'Links', text: 'Legen Sie Links an und teilen Sie sie. Jeder zählt für sich.' },
    ledger: { title: 'Provisionen', text: 'Jede Buchung, die einem Ihrer Links folgte, mit ihrem Stand.' },
    tokens: { title: 'API-Zugang', text: 'Ein Schlüssel, um dieselben Zahlen in Ihr System zu holen.' },
  },
};
