/** Monday to Friday. */
export const weekdays = [1, 2, 3, 4, 5];
/** The day with a break at noon. */
export const split = [
  { days: weekdays, from: '09:00', to: '12:30' },
  { days: weekdays, from: '13:30', to: '18:00' },
];
/** After other people's work, and on Saturdays. */
export const evenings = [
  { days: [1, 2, 3, 4], from: '15:00', to: '21:00' },
  { days: [6], from: '09:00', to: '13:00' },
];
