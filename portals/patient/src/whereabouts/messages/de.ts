/** Was nach dem Ort einer Person gefragt wird, die per Video oder Telefon kommt. */
export const de = {
  label: 'Wo sind Sie während des Termins?',
  help: 'Per Video und Telefon darf hier nur behandeln, wer dort zugelassen ist. Die Angabe wird nur dafür gelesen und nicht gespeichert.',
  elsewhere: 'Anderswo',
  refused: 'Von dort aus geht es nicht per Video oder Telefon',
  refusedText: 'Dort gilt keine Zulassung.',
  nowhere: 'Per Video und Telefon ist zurzeit nichts buchbar',
  nowhereText: 'Es ist noch keine Zulassung bestätigt.',
  onSiteText: 'Vor Ort ist der Termin möglich, gleich woher Sie kommen.',
  onSite: 'Vor Ort kommen',
  other: 'Jemand anderen suchen',
};
