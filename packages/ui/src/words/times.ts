import type { OwnWords } from './context.tsx';

interface TimesWords {
  readonly slots: string;
  readonly weekHours: {
    readonly addShort: string;
    readonly add: (day: string) => string;
    readonly copy: (day: string) => string;
    readonly from: (day: string) => string;
    readonly to: (day: string) => string;
    readonly remove: (span: string, day: string) => string;
  };
  readonly slotsNone: string;
  readonly slotsNoneOnDay: string;
  readonly slotsMore: string;
  readonly daysEarlier: string;
  readonly daysLater: string;
}

/** What the choice of a free time and the hours of a week say. */
export const timesWords: OwnWords<TimesWords> = {
  de: {
    slots: 'Freie Zeiten',
    weekHours: {
      addShort: 'Zeit',
      add: (day) => `Zeit am ${day} hinzufügen`,
      copy: (day) => `Zeiten vom ${day} für Montag bis Freitag übernehmen`,
      from: (day) => `${day}, von`,
      to: (day) => `${day}, bis`,
      remove: (span, day) => `${span} am ${day} entfernen`,
    },
    slotsNone: 'In diesen Tagen gibt es keine freien Zeiten.',
    slotsNoneOnDay: 'Keine freien Zeiten',
    slotsMore: 'Weitere Zeiten',
    daysEarlier: 'Frühere Tage',
    daysLater: 'Spätere Tage',
  },
  en: {
    slots: 'Free times',
    weekHours: {
      addShort: 'Hours',
      add: (day) => `Add hours on ${day}`,
      copy: (day) => `Copy hours of ${day} to Monday through Friday`,
      from: (day) => `${day}, from`,
      to: (day) => `${day}, to`,
      remove: (span, day) => `Remove ${span} on ${day}`,
    },
    slotsNone: 'There are no free times in these days.',
    slotsNoneOnDay: 'No free times',
    slotsMore: 'More times',
    daysEarlier: 'Earlier days',
    daysLater: 'Later days',
  },
};
