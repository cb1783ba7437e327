/** Was die Seite darüber sagt, wen man annimmt. */
export const de = {
  title: 'Wen Sie annehmen',
  intro: 'Danach werden Sie gefunden, vorgeschlagen und zugeteilt.',
  profile: 'Mein Profil',
  licence: {
    title: 'Wo Sie zugelassen sind',
    text: 'Aus Ihren bestätigten Zulassungen. Verlangt die Marke es, werden Sie per Video und Telefon nur dort vorgeschlagen und gebucht.',
    none: 'Noch ist keine Zulassung bestätigt.',
    documents: 'Zu den Nachweisen',
  },
  limit: {
    title: 'Wie viele Sie annehmen',
    text: 'Sie gelten für das, was Ihnen gegeben wird: Anfragen und Termine über ein Team. Wer Sie selbst auswählt, kann weiter buchen. Wie viel überhaupt gebucht wird, begrenzen Ihre Arbeitszeiten und die Höchstzahl am Tag.',
    now: 'Zurzeit offen: {open}. Neu in den letzten sieben Tagen: {fresh}.',
    full: 'Eine Grenze ist erreicht: Ihnen wird zurzeit niemand Neues gegeben.',
    out: 'Sie nehmen an der Zuteilung zurzeit nicht teil. Das legt Ihre Organisation fest.',
    mostOpen: 'Offene Anfragen, höchstens',
    mostNew: 'Neue Personen in sieben Tagen, höchstens',
    empty: 'Leer ist keine Grenze; 0 nimmt niemanden an.',
    newHelp: 'Zählt Anfragen und Buchungen von Personen, die noch keinen Termin bei Ihnen hatten.',
    save: 'Grenzen speichern',
    saved: 'Gespeichert',
  },
};
