import type { Dictionary } from '../../i18n/i18n.ts';
import type { de } from './de.ts';

/** What the forms of a profile's facts and prices say in English. */
export const en: Dictionary<typeof de> = {
  foundBy: {
    title: 'What you are found by',
    titleOf: 'What {name} is found by',
    text: 'Patients search and filter the directory by this. It holds at once.',
    cancel: 'Cancel',
    save: 'Save',
    saved: 'The profile is changed',
    specialties: 'Specialties',
    languages: 'Languages',
    city: 'Place of the practice',
    cityHelp: 'As it stands on letters. If the field is empty, we name none.',
    focusDe: 'Focus in German',
    focusEn: 'Focus in English',
    focusHelp: 'Up to ten words as patients would say them, divided by commas.',
    insurances: 'Who pays',
    insurance: { STATUTORY: 'Statutory insurance', PRIVATE: 'Private insurance', SELF_PAY: 'Self-pay' },
    gender: 'Gender',
    unsaid: 'Say nothing',
    genders: { FEMALE: 'Woman', MALE: 'Man', DIVERSE: 'Non-binary' },
  },
  listPrice: {
    title: 'Price: {name}',
    text: 'The price holds for new bookings, taxes included. What is booked already costs what was agreed.',
    has: 'Has a price',
    hasHelp: 'Without a price the appointment costs your patients nothing.',
    amount: 'Price',
    cancel: 'Cancel',
    save: 'Save',
    saved: 'The price is changed',
  },
};
