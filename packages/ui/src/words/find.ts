import type { OwnWords } from './context.tsx';

/** Their words in one language. */
export interface FindWords {
  readonly commands: string;
  readonly commandsHint: string;
  readonly commandsNone: (text: string) => string;
  readonly searching: string;
  readonly results: (count: number) => string;
  readonly openChoices: string;
  readonly suggestions: (count: number) => string;
}

/** What the palette and a field with a search say. */
export const findWords: OwnWords<FindWords> = {
  de: {
    commands: 'Suchen und springen',
    commandsHint: 'Person, Seite oder Handlung',
    commandsNone: (text) => `Zu „${text}“ wurde nichts gefunden.`,
    searching: 'Wird gesucht',
    results: (count) => (count === 1 ? '1 Treffer' : `${count} Treffer`),
    openChoices: 'Auswahl öffnen',
    suggestions: (count) => `${count === 1 ? '1 Vorschlag' : `${count} Vorschläge`}, mit den Pfeiltasten erreichbar.`,
  },
  en: {
    commands: 'Search and go',
    commandsHint: 'Person, page or action',
    commandsNone: (text) => `Nothing was found for “${text}”.`,
    searching: 'Searching',
    results: (count) => (count === 1 ? '1 result' : `${count} results`),
    openChoices: 'Open choices',
    suggestions: (count) => `${count === 1 ? '1 suggestion' : `${count} suggestions`}, reached by the arrow keys.`,
  },
};
