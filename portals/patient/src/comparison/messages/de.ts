/** Was Besucherinnen und Besucher zu einem Vergleich gefragt werden. */
export const de = {
  title: 'Dürfen wir vergleichen?',
  text: 'Wenn Sie zustimmen, zeigen wir Ihnen zufällig einen von mehreren Wegen zum Termin und zählen, ob danach gebucht wird. Dafür bleibt 90 Tage lang eine Zufallszahl in Ihrem Browser, ohne Namen und ohne Angaben zur Gesundheit.',
  accept: 'Einverstanden',
  decline: 'Nein, danke',
  joined: 'Danke. Unten auf der Seite können Sie das jederzeit zurücknehmen.',
  failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  leave: 'Nicht mehr am Vergleich teilnehmen',
  left: 'Sie nehmen nicht mehr teil. Was gezählt wurde, ist gelöscht.',
};
