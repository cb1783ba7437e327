import type { Dictionary } from '@daraport/client';
import type { de } from './de.ts';

/** What is asked of the place of somebody who comes by video or phone. */
export const en: Dictionary<typeof de> = {
  label: 'Where will you be during the appointment?',
  help: 'By video and phone only those who are licensed there may treat you here. What you say is read for this alone and not kept.',
  elsewhere: 'Elsewhere',
  refused: 'From there it is not possible by video or phone',
  refusedText: 'No licence holds there.',
  nowhere: 'Nothing can be booked by video and phone at present',
  nowhereText: 'No licence is approved yet.',
  onSiteText: 'On site the appointment is possible, wherever you come from.',
  onSite: 'Come on site',
  other: 'Look for somebody else',
};
