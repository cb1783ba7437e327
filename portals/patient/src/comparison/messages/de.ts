/** Was Besucherinnen und Besucher zu einem Vergleich gefragt werden. */
export const de = {
  title: 'Dürfen wir vergleichen?',
  text: 'Wir probieren, welcher Weg zu einem Termin am besten hilft. Wenn Sie zustimmen, bekommen Sie zufällig einen der Wege gezeigt, und wir zählen, ob danach gebucht wird. Dafür speichern wir 90 Tage lang eine Zufallszahl in Ihrem Browser, ohne Ihren Namen und ohne Angaben zur Gesundheit.',
  accept: 'Einverstanden',
  decline: 'Nein, danke',
  joined: 'Danke. Unten auf der Seite können Sie das jederzeit zurücknehmen.',
  failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  leave: 'Nicht mehr am Vergleich teilnehmen',
  left: 'Sie nehmen nicht mehr teil. Was gezählt wurde, ist gelöscht.',
};
