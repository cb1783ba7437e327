import type { VisitFormat } from '../gql/graphql.ts';

/** The answer of somebody who will be where no licence holds. */
export const ELSEWHERE = 'elsewhere';

/** Somebody who may be booked, as far as licences go. */
export interface Licensed {
  readonly needsRegion: boolean;
  readonly licensedIn: readonly string[];
}

/** Whether the graph wants to know the place for this way to meet. */
export const asksPlace = (people: readonly Licensed[], format: VisitFormat): boolean =>
  format !== 'IN_PERSON' && people.some((each) => each.needsRegion);

/** Where licences of any of them hold, in the order of their codes. */
export const placesOf = (people: readonly Licensed[]): string[] =>
  [...new Set(people.flatMap((each) => each.licensedIn))].toSorted();

/** Whether a place was named from which it can be booked. */
export const isNamed = (place: string): boolean => place !== '' && place !== ELSEWHERE;
