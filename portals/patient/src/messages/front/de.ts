/** What a visitor's first page says in German, formal. */
export const de = {
  nav: { home: 'Start', find: 'Hilfe finden', appointments: 'Termine', messages: 'Nachrichten', me: 'Ich' },
  menu: {
    record: 'Meine Akte',
    consents: 'Einwilligungen',
    data: 'Meine Daten',
    payments: 'Zahlungen',
    settings: 'Einstellungen',
  },
  footer: { legal: 'Rechtliches', helpCentre: 'Hilfe', help: 'Schreiben Sie uns: {email}' },
  format: { VIDEO: 'Video', IN_PERSON: 'Vor Ort', PHONE: 'Telefon' },
  minutes: '{count} Minuten',
  price: { from: 'ab {price}', none: 'Keine Kosten für Sie', unknown: 'Preis beim Termin', included: 'inkl. Steuern' },
  years: { one: '{count} Jahr Erfahrung', other: '{count} Jahre Erfahrung' },
  landing: {
    intro:
      'Sehen Sie, wer Ihnen helfen kann, was es kostet und wann Zeit ist. Buchen Sie in wenigen Minuten, ohne Anruf.',
    search: 'Wobei suchen Sie Hilfe?',
    placeholder: 'Zum Beispiel Schlaf, Angst, Rücken',
    submit: 'Suchen',
    bookAt: '{time} bei {name} buchen',
    often: 'Oft gesucht',
    soon: 'Bald frei',
    soonText: {
      one: 'Eine Fachperson, mit der nächsten freien Zeit',
      other: '{count} Fachpersonen, und bei wem als Nächstes Zeit ist',
    },
    specialties: 'Fachgebiete',
    people: { one: '{count} Fachperson', other: '{count} Fachpersonen' },
    howTitle: 'So geht es',
    how: {
      findTitle: 'Finden',
      find: 'Suchen Sie nach Ihrem Anliegen, und vergleichen Sie Fachpersonen, Preise und freie Zeiten.',
      bookTitle: 'Buchen',
      book: 'Zeit wählen, ein paar Fragen beantworten, bezahlen. Die Bestätigung kommt sofort.',
      meetTitle: 'Sprechen',
      meet: 'Das Gespräch läuft im Browser. Sie müssen nichts installieren.',
    },
    all: 'Alle Fachpersonen ansehen',
    trustTitle: 'Ihre Angaben gehören Ihnen',
    trust: {
      privateTitle: 'Verschlüsselt abgelegt',
      private: 'Was Sie vorab angeben, lesen nur Sie und die Fachperson, bei der Sie buchen.',
      seenTitle: 'Sie sehen, wer hinsieht',
      seen: 'Jeder Zugriff auf Ihre Akte wird festgehalten. In Ihrem Konto lesen Sie nach, wer es war und wann.',
      yoursTitle: 'Mitnehmen und widerrufen',
      yours:
        'Alles über Sie können Sie herunterladen. Jede Einwilligung nehmen Sie so leicht zurück, wie Sie sie gegeben haben.',
    },
    trustMore: 'Datenschutz und rechtliche Texte',
  },
  attribution: {
    title: 'Sie kommen über {partner}',
    text: 'Dürfen wir festhalten, dass {partner} Sie empfohlen hat? Dann erhält {partner} bei einer Buchung eine Vergütung. Ihr Name und Ihre Angaben werden nicht weitergegeben. Ihr Preis ändert sich nicht.',
    accept: 'Einverstanden',
    decline: 'Nein, danke',
  },
};
