/** What the pages of groups say. */
export const de = {
  title: 'Gruppen',
  one: 'Gruppentermin',
  intro:
    'Gruppentermine Ihrer Fachleute, die nächsten zuerst. Jeder Platz wird einzeln gebucht und bezahlt; Teilnehmende erfahren nicht, wer noch kommt.',
  schedule: 'Termine anlegen',
  count: { one: '{count} Gruppentermin steht an.', other: '{count} Gruppentermine stehen an.' },
  none: 'Kein Gruppentermin angelegt',
  noneText: 'Legen Sie einen Termin oder einen ganzen Kurs an: Er ist dann sofort buchbar und hält die Zeit frei.',
  noKind: 'Für Gruppen braucht es eine Terminart mit Plätzen. Fachleute legen sie bei ihren Arbeitszeiten an.',
  more: 'Weitere anzeigen',
  participants: 'Wer teilnimmt',
  participantsText:
    'Die Teilnehmenden selbst sehen diese Liste nicht. Einen einzelnen Platz ändern Sie unter „Buchungen“.',
  nobody: 'Noch hat niemand einen Platz gebucht.',
  nobodyCame: 'Niemand hatte einen Platz gebucht.',
  hidden: 'Wer teilnimmt, sehen hier nur Rollen, die Personen sehen dürfen.',
  unknown: 'Diesen Gruppentermin gibt es nicht',
  unknownText: 'Vielleicht gehört er zu einer anderen Organisation.',
};
