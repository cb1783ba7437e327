import type { Dictionary } from '../../i18n/i18n.ts';
import type { de } from './de.ts';

/** What the form says of the ages that a specialist sees, in English. */
export const en: Dictionary<typeof de> = {
  title: 'Age groups',
  own: 'You are found in the directory and suggested by this. Without a choice it holds for adults of any age.',
  of: '{name} is found in the directory and suggested by this. Without a choice it holds for adults of any age.',
  labelOwn: 'I see',
  labelOf: '{name} sees',
  group: {
    CHILDREN: 'Children up to 13',
    ADOLESCENTS: 'Adolescents from 14 to 17',
    ADULTS: 'Adults',
    OLDER_PEOPLE: 'People of 65 and older',
  },
  save: 'Save the age groups',
  saved: 'Saved',
};
