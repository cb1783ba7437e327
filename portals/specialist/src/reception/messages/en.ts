import type { Dictionary } from '@daraport/client';
import type { de } from './de.ts';

/** What the page about whom one takes on says. */
export const en: Dictionary<typeof de> = {
  title: 'Whom you take on',
  intro: 'Suggestions and allocation go by this. Nobody who books you in the directory is kept from it.',
  profile: 'My profile',
  age: {
    title: 'Age groups',
    text: 'Without a choice you are suggested to adults of any age.',
    label: 'I see',
    CHILDREN: 'Children up to 13',
    ADOLESCENTS: 'Adolescents from 14 to 17',
    ADULTS: 'Adults',
    OLDER_PEOPLE: 'People of 65 and older',
    save: 'Save the age groups',
    saved: 'Saved',
  },
  licence: {
    title: 'Where you are licensed',
    text: 'From your approved licences. Where the brand requires it, you are suggested by video and phone only there.',
    none: 'No licence is approved yet.',
    documents: 'To the credentials',
  },
  limit: {
    title: 'How many you take on',
    text: 'Limits hold for requests that are allocated to you.',
    now: 'Open at present: {open}. New within the last seven days: {fresh}.',
    full: 'A limit is reached: nothing is allocated to you at present.',
    out: 'You do not take part in the allocation at present. Your organization decides that.',
    mostOpen: 'Open requests at most',
    mostNew: 'New people in seven days at most',
    empty: 'Empty is no limit; 0 takes nobody.',
    newHelp: 'Counts requests and bookings of people who had no appointment with you before.',
    save: 'Save the limits',
    saved: 'Saved',
  },
};
