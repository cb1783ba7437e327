/** What the pages of groups say. */
export const en = {
  title: 'Groups',
  one: 'Group session',
  intro:
    'Group sessions of your specialists, the next first. Each seat is booked and paid by itself; those who take part do not learn who else comes.',
  schedule: 'Schedule sessions',
  count: { one: '{count} group session is to come.', other: '{count} group sessions are to come.' },
  none: 'No group session scheduled',
  noneText: 'Schedule a session or a whole course: it can be booked at once and keeps the time free.',
  noKind: 'Groups need a kind of appointment with seats. Specialists add it beside their hours.',
  more: 'Show more',
  participants: 'Who takes part',
  participantsText: 'Those who take part do not see this list. A single seat is changed under “Bookings”.',
  nobody: 'Nobody has booked a seat yet.',
  nobodyCame: 'Nobody had booked a seat.',
  hidden: 'Who takes part is shown to roles that may see people.',
  unknown: 'There is no such group session',
  unknownText: 'It may belong to another organization.',
};
