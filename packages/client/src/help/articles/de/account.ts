import { list, steps, text, type Article } from '../../article.ts';
import type { AccountId } from '../../topics.ts';

/** Was alle brauchen: anmelden und einstellen. */
export const account: Record<AccountId, Article> = {
  'sign-in': {
    title: 'Anmelden, auch ohne Passwort',
    blocks: [
      steps(
        'Wählen Sie „Anmelden“ und geben Sie E-Mail-Adresse und Passwort ein.',
        'Oder wählen Sie „Link per E-Mail“. Der Link gilt 15 Minuten und nur einmal; öffnen Sie ihn und bestätigen Sie mit einem Klick.',
      ),
      list(
        'Passwort vergessen? Melden Sie sich mit einem Link an.',
        'Kommt kein Link, sehen Sie im Spam-Ordner nach und prüfen Sie die Adresse. Ob es ein Konto gibt, sagen wir aus Gründen des Schutzes nicht.',
        'Nach zehn Versuchen in 15 Minuten müssen Sie etwas warten.',
        'Patientinnen und Patienten bleiben 30 Tage angemeldet. Alle anderen werden nach zwölf Stunden ohne Nutzung abgemeldet.',
      ),
    ],
  },
  settings: {
    title: 'Sprache, Zeitzone, Darstellung und Geräte',
    blocks: [
      list(
        'Die Sprache wechseln Sie oben im Profilmenü oder in den Einstellungen.',
        'In der eingestellten Zeitzone zeigen wir Ihnen alle Termine.',
        'Hell, dunkel oder wie das Gerät: Die Wahl gilt für diesen Browser.',
        'Unter „Angemeldete Geräte“ sehen Sie, wo Sie angemeldet sind. Was Sie nicht kennen, melden Sie dort ab; es ist sofort draußen.',
      ),
      text('Ihre E-Mail-Adresse lässt sich hier nicht ändern. Schreiben Sie dafür an {email}.'),
    ],
  },
  search: {
    title: 'Suchen und mit der Tastatur arbeiten',
    blocks: [
      list(
        'Strg+K (am Mac ⌘K) oder / öffnet die Suche, am Telefon die Lupe. Sie findet Seiten, Hilfe und was Sie sehen dürfen.',
        'Mit den Pfeiltasten wählen Sie, Enter führt hin, Esc schließt.',
        'Auch Sprache, helle und dunkle Darstellung und das Abmelden erreichen Sie so.',
      ),
      text('Was Sie eintippen, wird nirgends gespeichert.'),
    ],
  },
  notices: {
    title: 'Mitteilungen',
    blocks: [
      list(
        'Die Glocke zeigt, wie vieles Sie noch nicht gelesen haben; dieselbe Zahl steht im Titel des Fensters.',
        'Ein Klick auf eine Mitteilung führt dorthin, worum es geht, und sie gilt als gelesen.',
        'Kommt etwas Neues, während Sie das Portal ansehen, erscheint kurz ein Hinweis. Er nennt keine Namen.',
        'Gelesenes wird nach 90 Tagen entfernt, Ungelesenes nach einem Jahr.',
      ),
      text('Was jemand schreibt oder was in einer Akte steht, steht nie in einer Mitteilung.'),
    ],
  },
};
