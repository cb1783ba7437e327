import type { Dictionary } from '@daraport/client';
import type { de } from './de.ts';

/** What a visitor's first page says in English. */
export const en: Dictionary<typeof de> = {
  nav: { home: 'Home', find: 'Find help', appointments: 'Appointments', messages: 'Messages', me: 'Me' },
  menu: {
    record: 'My record',
    consents: 'Consents',
    data: 'My data',
    payments: 'Payments',
    settings: 'Settings',
  },
  footer: { legal: 'Legal', helpCentre: 'Help', help: 'Write to us: {email}' },
  format: { VIDEO: 'Video', IN_PERSON: 'In person', PHONE: 'Phone' },
  minutes: '{count} minutes',
  price: {
    from: 'from {price}',
    none: 'No cost to you',
    unknown: 'Price with the appointment',
    included: 'taxes included',
  },
  years: { one: '{count} year of practice', other: '{count} years of practice' },
  landing: {
    intro: 'See who can help you, what it costs and when there is time. Book in a few minutes, without a phone call.',
    search: 'What do you need help with?',
    placeholder: 'For example sleep, anxiety, back pain',
    submit: 'Search',
    bookAt: 'Book {time} with {name}',
    often: 'Often looked for',
    soon: 'Free soon',
    soonText: {
      one: 'One specialist, with the next free time',
      other: '{count} specialists, and who has time next',
    },
    specialties: 'Specialties',
    people: { one: '{count} specialist', other: '{count} specialists' },
    howTitle: 'How it works',
    how: {
      findTitle: 'Find',
      find: 'Search for what troubles you, and compare specialists, prices and free times.',
      bookTitle: 'Book',
      book: 'Choose a time, answer a few questions, pay. The confirmation comes at once.',
      meetTitle: 'Talk',
      meet: 'The conversation runs in the browser. There is nothing to install.',
    },
    all: 'See all specialists',
    trustTitle: 'Your details stay yours',
    trust: {
      privateTitle: 'Stored encrypted',
      private: 'What you tell us beforehand is read only by you and the specialist you book with.',
      seenTitle: 'You see who looks',
      seen: 'Every access to your record is logged. Your account shows you who it was and when.',
      yoursTitle: 'Take it along, take it back',
      yours: 'You can download everything about you, and withdraw any consent as easily as you gave it.',
    },
    trustMore: 'Privacy and legal texts',
  },
  attribution: {
    title: 'You come from {partner}',
    text: 'May we record that {partner} recommended us to you? Then {partner} is paid for a booking. Your name and your details are not passed on. Your price does not change.',
    accept: 'I agree',
    decline: 'No, thank you',
  },
};
