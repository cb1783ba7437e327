import type { OwnWords } from './context.tsx';

interface CalendarWords {
  readonly view: string;
  readonly day: string;
  readonly week: string;
  readonly month: string;
  readonly agenda: string;
  readonly previous: string;
  readonly next: string;
  readonly times: string;
  readonly allDay: string;
  readonly busy: string;
  readonly none: string;
  readonly entries: (count: number) => string;
  readonly more: (count: number) => string;
  readonly add: (time: string) => string;
  readonly skippedHour: string;
  /** How the keys work; read before the grid. */
  readonly keys: string;
  readonly moveKeys: string;
  readonly pickedUp: (title: string, time: string) => string;
  readonly dropped: (title: string, time: string) => string;
  readonly putBack: (title: string) => string;
}

const de: CalendarWords = {
  view: 'Ansicht',
  day: 'Tag',
  week: 'Woche',
  month: 'Monat',
  agenda: 'Liste',
  previous: 'Zurück',
  next: 'Weiter',
  times: 'Uhrzeiten',
  allDay: 'Ganztägig',
  busy: 'Belegt',
  none: 'Nichts eingetragen',
  entries: (count) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  more: (count) => `${count} weitere`,
  add: (time) => `Neuer Eintrag, ${time}`,
  skippedHour: 'Die Uhr wird vorgestellt',
  keys: 'Pfeiltasten gehen durch Zeiten und Einträge, die Eingabetaste öffnet, Bild auf und ab blättern, T führt zu heute, D, W, M und A zeigen Tag, Woche, Monat und Liste.',
  moveKeys: 'M nimmt den Eintrag auf, Pfeiltasten verschieben ihn.',
  pickedUp: (title, time) =>
    `${title} aufgenommen, ${time}. Pfeiltasten verschieben, die Eingabetaste legt ab, Escape bricht ab.`,
  dropped: (title, time) => `${title} abgelegt: ${time}`,
  putBack: (title) => `${title} bleibt, wie es war`,
};

const en: CalendarWords = {
  view: 'View',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  agenda: 'Agenda',
  previous: 'Previous',
  next: 'Next',
  times: 'Times',
  allDay: 'All day',
  busy: 'Busy',
  none: 'Nothing here',
  entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  more: (count) => `${count} more`,
  add: (time) => `New entry, ${time}`,
  skippedHour: 'Clocks go forward',
  keys: 'Arrow keys move through times and entries, Enter opens, Page Up and Page Down change the period, T goes to today, D, W, M and A show day, week, month and agenda.',
  moveKeys: 'M picks the entry up, arrow keys move it.',
  pickedUp: (title, time) => `${title} picked up, ${time}. Arrow keys move it, Enter drops it, Escape cancels.`,
  dropped: (title, time) => `${title} dropped: ${time}`,
  putBack: (title) => `${title} stays as it was`,
};

/** What a calendar says. */
export const calendarWords: OwnWords<CalendarWords> = { de, en };
