import { createSignal } from 'solid-js';
import type { VisitFormat } from '../gql/graphql.ts';
import { asksPlace, isNamed, placesOf, type Licensed } from '../whereabouts/place.ts';

/** Where the patient will be, where the graph wants to know it of this booking; it holds once it was gone on with. */
export function usePlace(
  who: () => Licensed | undefined,
  format: () => VisitFormat,
  /** Whether it was said how to meet; while it was not, it is said together with the place. */
  isFormatChosen: () => boolean,
) {
  const [place, setPlace] = createSignal('');
  const [isFinal, setFinal] = createSignal(false);
  const people = () => [who()].filter((each) => each !== undefined);
  const isAsked = () => asksPlace(people(), format());
  const isEnough = () => !isAsked() || isNamed(place());
  return {
    place,
    isAsked,
    places: () => placesOf(people()),
    /** Whether times may be chosen. */
    isEnough,
    /** Whether it is still to be asked before anything else. */
    isOpen: () => (isAsked() && !isFinal()) || (Boolean(who()?.needsRegion) && !isFormatChosen()),
    choose: (next: string) => {
      setFinal(false);
      setPlace(next);
    },
    goOn: () => setFinal(isEnough()),
    /** As the graph takes it. */
    region: () => (isAsked() && isNamed(place()) ? place() : null),
  };
}
