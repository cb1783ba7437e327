import type { Dictionary } from '../../i18n/i18n.ts';
import type { de } from './de.ts';

/** What the help centre says around its articles. */
export const en: Dictionary<typeof de> = {
  title: 'Help',
  intro: 'How to do things here, and answers to frequent questions.',
  search: 'Search the help',
  placeholder: 'For example: cancel, camera, payment',
  results: { one: '{count} result', other: '{count} results' },
  none: 'There is nothing about that here',
  noneText: 'Try another word, or write to us.',
  about: 'About the page you come from',
  themes: {
    guides: 'How to',
    account: 'Account and settings',
    journey: 'Questions about appointments',
    care: 'Questions about calls and messages',
    payments: 'Questions about payment',
    privacy: 'Questions about protection and data',
    portals: 'Questions about portals, roles and brands',
    growth: 'Questions about figures and partners',
    start: 'Questions about getting started',
  },
  unanswered: 'Not answered?',
  write: 'Write to {email}. Please no health details in the e-mail.',
  toPlace: 'Go to the page',
  tour: 'Take the tour',
  print: 'Print',
  more: 'More about this',
  missing: 'There is no such article',
  missingText: 'It may belong to another portal. The help centre shows what holds here.',
};
