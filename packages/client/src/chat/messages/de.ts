/** What the page of messages says in German, formal. */
export const de = {
  title: 'Nachrichten',
  none: 'Noch keine Gespräche',
  choose: 'Wählen Sie ein Gespräch.',
  back: 'Alle Gespräche',
  noMessage: 'Noch keine Nachricht',
  you: 'Sie: {text}',
  unread: 'ungelesen',
};
