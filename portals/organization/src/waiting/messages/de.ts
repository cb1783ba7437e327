/** What the page of waiting lists and pools says. */
export const de = {
  waiting: {
    title: 'Warteliste',
    intro:
      'Wer auf eine Zeit wartet, und was gerade angeboten ist. Frei werdende Zeiten werden von selbst angeboten, in der Reihenfolge des Wartens. Neues erscheint von selbst.',
    all: 'Alle, die warten',
    offered: 'Offene Angebote',
    pools: 'Teams',
    settings: 'Dauer der Angebote',
    none: { all: 'Niemand wartet', offered: 'Kein Angebot ist offen' },
    noneText: {
      all: 'Patientinnen und Patienten können sich eintragen, wenn ihnen beim Buchen keine Zeit passt.',
      offered: 'Sobald eine Zeit frei wird, die jemandem passt, steht das Angebot hier.',
    },
    count: {
      all: { one: '{count} Person wartet.', other: '{count} Personen warten.' },
      offered: { one: '{count} Angebot ist offen.', other: '{count} Angebote sind offen.' },
    },
    who: 'Wer',
    what: 'Worauf',
    wishes: 'Was passt',
    everyDay: 'jeden Tag',
    anyTime: 'jederzeit',
    since: 'Seit',
    offer: 'Angebot',
    noOffer: 'keines',
    until: 'bis {time}',
    more: 'Mehr zeigen',
  },
  pools: {
    none: 'Noch gibt es kein Team',
    noneText:
      'Teams bestehen aus mehreren Fachpersonen, von denen eine gebucht wird. Eingerichtet werden sie unter Fachpersonen.',
    text: 'Wer zuoberst steht, ist als Nächstes an der Reihe. Gezählt werden die Buchungen der letzten 28 Tage.',
    bookings: { one: '{count} Buchung in 28 Tagen', other: '{count} Buchungen in 28 Tagen' },
    who: 'Fachperson',
    count: 'Buchungen',
    share: 'Anteil',
    due: 'Vorgesehen',
    last: 'Zuletzt gebucht',
    never: 'noch nie',
  },
  offer: {
    title: 'Wie lange ein Angebot gilt',
    text: 'So lange wird eine frei gewordene Zeit für die Person frei gehalten, der sie angeboten ist. Danach bekommt sie die nächste.',
    minutes: 'Dauer eines Angebots',
    help: '15 Minuten bis 48 Stunden. Ist der Termin nah, gilt es kürzer; Ruhezeiten zählen nicht mit. Offene Angebote bleiben, wie sie sind.',
    unit: 'Minuten',
    save: 'Speichern',
    saved: 'Gespeichert. Es gilt für neue Angebote.',
  },
};
