import { graphql } from '../gql/index.ts';
import type { SpecialistCardFragment } from '../gql/graphql.ts';

export const SpecialistCardParts = graphql(`
  fragment SpecialistCard on Specialist {
    id
    slug
    displayName
    title
    headline
    languages
    formats
    city
    timeZone
    portraitSeed
    yearsOfPractice
    focus
    insurances
    specialties {
      slug
      name
    }
    appointmentTypes {
      id
      name
      durationMinutes
      seats
      price {
        amountMinor
        currency
      }
    }
    nextSlots(first: 3) {
      startsAt
      endsAt
    }
  }
`);

type Priced = Pick<SpecialistCardFragment, 'appointmentTypes'>;

/** The lowest of the list prices; undefined where none is set. */
export function lowestPrice(specialist: Priced) {
  const prices = specialist.appointmentTypes.flatMap((each) => (each.price ? [each.price] : []));
  return prices.toSorted((a, b) => a.amountMinor - b.amountMinor)[0];
}

/** Whether the specialist has more than one price, so that "from" must be said. */
export const hasSeveralPrices = (specialist: Priced): boolean =>
  new Set(specialist.appointmentTypes.map((each) => each.price?.amountMinor)).size > 1;

interface FreeTime {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The booking page with that time chosen, and of the kinds of appointment the one that is as long as it. */
export function slotPath(specialist: Priced & { readonly slug: string }, { startsAt, endsAt }: FreeTime): string {
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
  return bookingPath(
    specialist.slug,
    startsAt,
    specialist.appointmentTypes.find((each) => each.durationMinutes === minutes)?.id,
  );
}

/** The booking page with that time chosen. */
export const bookingPath = (slug: string, at?: string, typeId?: string): string => {
  const search = new URLSearchParams({ ...(typeId ? { type: typeId } : {}), ...(at ? { at } : {}) });
  return `/book/${slug}${search.size > 0 ? `?${search.toString()}` : ''}`;
};
