import type { Dictionary } from '@daraport/client';
import type { de } from './de.ts';

/** What the page about whom one takes on says. */
export const en: Dictionary<typeof de> = {
  title: 'Whom you take on',
  intro: 'You are found, suggested and given requests by this.',
  profile: 'My profile',
  licence: {
    title: 'Where you are licensed',
    text: 'From your approved licences. Where the brand requires it, you are suggested and booked by video and phone only there.',
    none: 'No licence is approved yet.',
    documents: 'To the credentials',
  },
  limit: {
    title: 'How many you take on',
    text: 'They hold for what is given to you: requests, and appointments through a team. Whoever chooses you can still book. How much is booked at all is limited by your hours and the most per day.',
    now: 'Open at present: {open}. New within the last seven days: {fresh}.',
    full: 'A limit is reached: nobody new is given to you at present.',
    out: 'You do not take part in the allocation at present. Your organization decides that.',
    mostOpen: 'Open requests at most',
    mostNew: 'New people in seven days at most',
    empty: 'Empty is no limit; 0 takes nobody.',
    newHelp: 'Counts requests and bookings of people who had no appointment with you before.',
    save: 'Save the limits',
    saved: 'Saved',
  },
};
