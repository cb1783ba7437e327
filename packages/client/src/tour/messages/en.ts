import type { Dictionary } from '../../i18n/i18n.ts';
import type { de } from './de.ts';

/** What the tour says. */
export const en: Dictionary<typeof de> = {
  offer: {
    title: 'Two minutes: where things are',
    text: 'A short tour of this portal.',
    start: 'Show me',
    later: 'Not now',
  },
  steps: {
    find: { title: 'Find help', text: 'Search by topic or name here, compare, and book a free time.' },
    appointments: {
      title: 'Your appointments',
      text: 'Upcoming and past. From here you get to the call, and here you can cancel.',
    },
    messages: {
      title: 'Messages',
      text: 'After booking you write to your specialist here. Only the two of you read it.',
    },
    me: {
      title: 'Everything about you',
      text: 'Your record with every access, your data to download, payments and settings.',
    },
    bell: { title: 'Notifications', text: 'The bell says what has happened, and leads there.' },
    help: {
      title: 'Help',
      text: 'The question mark leads to the article about the page you are on. On a phone, help is in the profile menu.',
    },
    today: {
      title: 'Today',
      text: 'Your next appointment, your day, and what is left to do between. Everything follows by itself.',
    },
    calendar: {
      title: 'Calendar',
      text: 'Day, week and month at a glance. Each appointment opens its workspace with call and note.',
    },
    patients: {
      title: 'Patients',
      text: 'Who is in your care: for each person appointments, notes and your written conversation.',
    },
    search: { title: 'Search', text: 'Ctrl+K opens the search: pages, help and everything you may see.' },
    overview: { title: 'Overview', text: 'Four figures, compared with the period before. They follow each booking.' },
    bookings: {
      title: 'Bookings',
      text: 'Each appointment with state and payment. Who is treated is left out on purpose.',
    },
    specialists: { title: 'Specialists', text: 'As they stand in the directory, with their next free time.' },
    people: { title: 'People', text: 'Who has an account, and in which roles.' },
    audit: { title: 'Audit log', text: 'Every access to health data and every administrative act, unchangeable.' },
    earnings: { title: 'Overview', text: 'What your links have brought, from visit to commission.' },
    links: { title: 'Links', text: 'Create links and share them. Each counts for itself.' },
    ledger: { title: 'Commissions', text: 'Every booking that followed one of your links, with its state.' },
    tokens: { title: 'API access', text: 'A token to get the same figures into your system.' },
  },
};
