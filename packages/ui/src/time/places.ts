/** Places of European zones that German calls otherwise than the zone database does. */
const GERMAN: Readonly<Record<string, string>> = {
  Athens: 'Athen',
  Belgrade: 'Belgrad',
  Brussels: 'Brüssel',
  Bucharest: 'Bukarest',
  Busingen: 'Büsingen',
  Copenhagen: 'Kopenhagen',
  Kiev: 'Kiew',
  Kyiv: 'Kiew',
  Lisbon: 'Lissabon',
  Luxembourg: 'Luxemburg',
  Moscow: 'Moskau',
  Prague: 'Prag',
  Rome: 'Rom',
  Tirane: 'Tirana',
  Vatican: 'Vatikanstadt',
  Vienna: 'Wien',
  Warsaw: 'Warschau',
  Zurich: 'Zürich',
};

/**
 * A zone's place as people call it in the locale, English unless given: "Europe/Vienna" is "Vienna" and in German
 * "Wien", "America/Argentina/Buenos_Aires" is "Buenos Aires".
 */
export function placeOf(timeZone: string, locale = 'en'): string {
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  return (locale.startsWith('de') && GERMAN[place]) || place;
}
