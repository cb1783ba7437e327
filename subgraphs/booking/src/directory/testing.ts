import { anonymous, modules } from '@daraport/access';
import { newId } from '@daraport/domain';
import { appointmentTypes, weeklyHours } from '@daraport/drizzle/tables/booking';
import { otherBrand, testBrand } from '@daraport/subgraph/testing';
import { and, eq } from 'drizzle-orm';
import { answerOf, startBookingWorld, type BookingWorld } from '../testing.ts';

/** What a made specialist is, as the filters see it; `works` are the weekdays of the hours. */
export interface Made {
  readonly slug: string;
  readonly name: string;
  readonly specialties: string[];
  readonly languages: string[];
  readonly formats: ('VIDEO' | 'IN_PERSON' | 'PHONE')[];
  readonly gender: 'FEMALE' | 'MALE' | 'DIVERSE' | null;
  readonly insurances: ('STATUTORY' | 'PRIVATE' | 'SELF_PAY')[];
  readonly ageGroups: ('CHILDREN' | 'ADOLESCENTS' | 'ADULTS' | 'OLDER_PEOPLE')[];
  readonly lineage: string[];
  readonly city: string | null;
  readonly priceMinor: number | null;
  readonly works: readonly number[];
}

const [network, north, south] = [newId(), newId(), newId()];
/** The words of the filters. */
export const words = {
  specialties: ['psychotherapy', 'sleep', 'couples'],
  languages: ['de', 'en', 'tr', 'uk'],
  formats: ['VIDEO', 'IN_PERSON', 'PHONE'] as const,
  genders: ['FEMALE', 'MALE', 'DIVERSE'] as const,
  insurances: ['STATUTORY', 'PRIVATE', 'SELF_PAY'] as const,
  ageGroups: ['CHILDREN', 'ADOLESCENTS', 'ADULTS', 'OLDER_PEOPLE'] as const,
  organizations: [network, north, south],
  cities: ['Berlin', 'Köln', 'Graz'],
};
const pick = <T>(list: readonly T[], seed: number): T => list[seed % list.length] as T;
/** The words whose bit is set; never none. */
const some = <T>(list: readonly T[], seed: number): T[] => {
  const chosen = list.filter((_, place) => ((seed + 1) >> place) & 1);
  return chosen.length > 0 ? chosen : [pick(list, seed)];
};
/** Forty-eight specialists, the same in every run. */
export const made: readonly Made[] = Array.from({ length: 48 }, (_, index): Made => {
  const seed = (index * 2_654_435_761) >>> 7;
  return {
    slug: `s-${String(index).padStart(2, '0')}`,
    name: `${pick(['Anna', 'Ödön', 'zoe', 'Émile'], seed)} ${String(index).padStart(2, '0')}`,
    specialties: some(words.specialties, seed),
    languages: some(words.languages, seed >> 2),
    formats: some(words.formats, seed >> 4),
    gender: pick([...words.genders, null], seed >> 3),
    insurances: some(words.insurances, seed >> 5),
    ageGroups: index % 5 === 0 ? [] : some(words.ageGroups, seed >> 8),
    lineage: pick([[north, network], [south, network], []], seed >> 1),
    city: pick([...words.cities, null], seed >> 6),
    priceMinor: pick([null, 4500, 9000, 11_900, 15_000], seed >> 2),
    works: pick([[1, 2, 3, 4, 5], [6], [3], []], seed >> 4),
  };
});

async function make(world: BookingWorld, one: Made, brandId = testBrand): Promise<void> {
  const { works, priceMinor, name, ...facts } = one;
  const { id, typeId } = await world.specialist({
    ...facts,
    displayName: name,
    brandId,
    keywords: facts.specialties.join(' '),
  });
  await world.change(async (tx) => {
    await tx.delete(weeklyHours).where(and(eq(weeklyHours.brandId, brandId), eq(weeklyHours.specialistId, id)));
    const hours = works.map((weekday) => ({ brandId, specialistId: id, weekday, fromMinute: 540, toMinute: 1020 }));
    if (hours.length > 0) await tx.insert(weeklyHours).values(hours);
    await tx
      .update(appointmentTypes)
      .set({ priceMinor, formats: one.formats })
      .where(and(eq(appointmentTypes.brandId, brandId), eq(appointmentTypes.id, typeId)));
  }, brandId);
}

/** A world with all of them, and the first six of them on another brand too. */
export async function startDirectory(): Promise<BookingWorld> {
  const world = await startBookingWorld();
  for (const one of made) await make(world, one);
  for (const one of made.slice(0, 6)) await make(world, one, otherBrand);
  return world;
}

/** A visitor. */
export const anyone = anonymous(testBrand, 'http://test.localhost:4000', 'en', { modules });

/** Everything that a search answers. */
export const search = /* GraphQL */ `
  query ($first: Int!, $after: String, $filter: SpecialistFilter, $sort: DirectorySort) {
    specialists(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      edges {
        cursor
        node {
          slug
          nextSlots(first: 1) {
            startsAt
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      facets {
        specialties {
          specialty {
            slug
          }
          count
        }
        organizations {
          organization {
            id
          }
          count
        }
        languages {
          value
          count
        }
        formats {
          value
          count
        }
        genders {
          value
          count
        }
        insurances {
          value
          count
        }
        ageGroups {
          value
          count
        }
        cities {
          value
          count
        }
        priceBands {
          minMinor
          maxMinor
          count
        }
        freeWithin(timeZone: "Europe/Berlin") {
          days
          count
        }
        relaxations {
          filter
          count
        }
      }
    }
  }
`;
interface Counted {
  readonly value: string;
  readonly count: number;
}
/** What it answers. */
export interface Answer {
  readonly totalCount: number;
  readonly edges: { cursor: string; node: { slug: string; nextSlots: { startsAt: string }[] } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly facets: Record<'languages' | 'formats' | 'genders' | 'insurances' | 'ageGroups' | 'cities', Counted[]> & {
    readonly specialties: { specialty: { slug: string } | null; count: number }[];
    readonly organizations: { organization: { id: string }; count: number }[];
    readonly priceBands: { minMinor: number; maxMinor: number; count: number }[];
    readonly freeWithin: { days: number; count: number }[];
    readonly relaxations: { filter: string; count: number }[];
  };
}
export type Asked = Record<string, unknown>;
/** A search as a visitor, in plain data; throws its first error. */
export const asker =
  (world: BookingWorld) =>
  async (variables: Asked, viewer = anyone): Promise<Answer> =>
    answerOf(await world.ask(viewer, search, { first: 50, ...variables }), 'specialists') as unknown as Answer;
/** Who was found, in order. */
export const slugsOf = (answer: Answer): string[] => answer.edges.map(({ node }) => node.slug);
