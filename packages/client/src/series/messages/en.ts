import type { Dictionary } from '../../i18n/i18n.ts';
import type { de } from './de.ts';

/** What a series says in English. */
export const en: Dictionary<typeof de> = {
  series: {
    title: 'Series of {count} appointments',
    all: 'All appointments of the series',
    move: 'Move several',
    cancel: 'Cancel several',
    cancelled: 'Cancelled',
    which: 'Which appointments',
    scope: { FOLLOWING: 'This one and all after it', ALL: 'All that are still to come' },
    moveTitle: 'Move appointments of the series',
    moveText: 'Choose the new time of this appointment ({place}). The others move with it.',
    day: 'New day',
    time: 'New time',
    moveYes: 'Move',
    moved: 'The appointments are moved',
    isFree: 'All new times are free.',
    isTaken: 'Some new times are not free',
    fewest: 'With these changes it fits:',
    becomes: '{from} becomes {to}',
    accept: 'Take these',
    none: 'There is no time that fits in these weeks. Please choose another.',
    cancelTitle: 'Cancel appointments of the series?',
    cancelText: 'The times become free again. This cannot be undone.',
    cancelYes: 'Cancel them',
    cancelledAll: 'The appointments are cancelled',
    reason: 'Reason',
    back: 'Back',
    fee: 'This costs {fee} together, which is kept of your payments. Press again if you agree.',
    failed: 'That did not work. Please try again.',
  },
};
