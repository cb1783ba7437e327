import { useSession } from '@daraport/client';
import type { BookingJourney } from '../gql/graphql.ts';

/** Where the brand's way to an appointment begins; an assisted request is a signed-in person's. */
const STARTS: Readonly<Record<BookingJourney, string>> = {
  DIRECTORY: '/specialists',
  MATCHING: '/match',
  ASSISTED: '/requests/new',
};

/** How this viewer comes to an appointment, and the path where that begins; both follow the brand's setting, or a comparison. */
export function useJourney() {
  const session = useSession();
  const journey = (): BookingJourney => session.brand().shownJourney;
  return { journey, start: () => STARTS[journey()] };
}
