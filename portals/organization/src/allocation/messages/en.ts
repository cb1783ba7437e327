import type { Dictionary } from '@daraport/client';
import type { de } from './de.ts';

/** What the page about allocation says. */
export const en: Dictionary<typeof de> = {
  title: 'Allocation of requests',
  intro:
    'A rule decides who is given a request for a time: among those who fit, have a free time, take part and have room.',
  requests: 'Requests for a time',
  rule: {
    title: 'Rule',
    text: 'It holds from the next request on, also when one is passed on.',
    label: 'Whose turn is it?',
    FAIR: 'Fair shares',
    FAIRHelp: 'Whoever was given the fewest requests in four weeks, relative to the own share.',
    CAPACITY: 'Free room',
    CAPACITYHelp: 'Whoever has the most room, relative to the own limit of open requests.',
    automatic: 'Allocate new requests at once',
    automaticHelp: 'Otherwise the coordination allocates when it looks after a request.',
    save: 'Save',
    saved: 'Saved',
  },
  people: {
    title: 'Who takes part',
    text: 'Everything of the brand counts, whoever sees it.',
    search: 'Search specialists',
    none: 'Nobody found',
    more: 'Show more',
    name: 'Specialist',
    share: 'Share',
    given: 'Given (4 weeks)',
    open: 'Open',
    fresh: 'New (7 days)',
    of: '{count} of {most}',
    state: 'State',
    out: 'Takes no part',
    full: 'No room',
    free: 'Has room',
    edit: 'Change',
    editName: '{name}: change the allocation',
  },
  part: {
    takesPart: 'Is given requests',
    share: 'Share',
    shareHelp: '1 to 10, relative to the others.',
    mostOpen: 'Open requests at most',
    mostNew: 'New people in seven days at most',
    limitHelp: 'Empty is no limit.',
    newHelp:
      'Counts requests and bookings of people who had no appointment with them before. It holds for allocation and teams; whoever chooses the specialist can still book. Empty is no limit.',
    cancel: 'Cancel',
    save: 'Save',
    saved: 'Saved',
  },
};
