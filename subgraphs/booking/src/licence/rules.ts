import type { VisitFormat } from '@daraport/drizzle/tables/booking';

/** Whether a licence holds at a place: one of a country covers its parts, one of a part not the rest. */
export const holdsAt = (licensedIn: readonly string[], region: string): boolean =>
  licensedIn.some((each) => region === each || region.startsWith(`${each}-`));

/** Whether they meet without being in one room, so that the place of the patient decides. */
export const isFromAfar = (format: VisitFormat): boolean => format !== 'IN_PERSON';
