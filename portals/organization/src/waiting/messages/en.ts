import type { Dictionary } from '@daraport/client';
import type { de } from './de.ts';

/** What the page of waiting lists and pools says. */
export const en: Dictionary<typeof de> = {
  waiting: {
    title: 'Waiting list',
    intro:
      'Who waits for a time, and what is offered now. Times that become free are offered by themselves, in the order of waiting. News appears by itself.',
    all: 'All who wait',
    offered: 'Open offers',
    pools: 'Teams',
    settings: 'Length of offers',
    none: { all: 'Nobody is waiting', offered: 'No offer is open' },
    noneText: {
      all: 'Patients can put themselves on the list when no time suits them while booking.',
      offered: 'As soon as a time becomes free that suits somebody, the offer stands here.',
    },
    count: {
      all: { one: '{count} person is waiting.', other: '{count} people are waiting.' },
      offered: { one: '{count} offer is open.', other: '{count} offers are open.' },
    },
    who: 'Who',
    what: 'For what',
    wishes: 'What suits',
    everyDay: 'every day',
    anyTime: 'any time',
    since: 'Since',
    offer: 'Offer',
    noOffer: 'none',
    until: 'until {time}',
    more: 'Show more',
  },
  pools: {
    none: 'There is no team yet',
    noneText: 'Teams are several specialists of whom one is booked. They are set up under specialists.',
    text: 'Whoever stands on top is due next. Bookings of the last 28 days are counted.',
    bookings: { one: '{count} booking in 28 days', other: '{count} bookings in 28 days' },
    who: 'Specialist',
    count: 'Bookings',
    share: 'Share',
    due: 'Intended',
    last: 'Last booked',
    never: 'never yet',
  },
  offer: {
    title: 'How long an offer stands',
    text: 'For so long a time that became free is kept for the person it is offered to. After that the next one gets it.',
    minutes: 'Length of an offer',
    help: '15 minutes to 48 hours. It is shorter when the appointment is near; quiet hours do not count. Open offers stay as they are.',
    unit: 'minutes',
    save: 'Save',
    saved: 'Saved. It holds for new offers.',
  },
};
