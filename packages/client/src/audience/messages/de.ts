/** What the form says of the ages that a specialist sees, in German. */
export const de = {
  title: 'Altersgruppen',
  own: 'Danach werden Sie im Verzeichnis gefunden und vorgeschlagen. Ohne Auswahl gilt das für Erwachsene jeden Alters.',
  of: 'Danach wird {name} im Verzeichnis gefunden und vorgeschlagen. Ohne Auswahl gilt das für Erwachsene jeden Alters.',
  labelOwn: 'Ich behandle',
  labelOf: '{name} behandelt',
  group: {
    CHILDREN: 'Kinder bis 13',
    ADOLESCENTS: 'Jugendliche von 14 bis 17',
    ADULTS: 'Erwachsene',
    OLDER_PEOPLE: 'Menschen ab 65',
  },
  save: 'Altersgruppen speichern',
  saved: 'Gespeichert',
};
