import type { OnboardingRowFragment, SpecialistOnboardingFilter } from '../gql/graphql.ts';

/** What the list may be narrowed to. */
export const FILTERS = ['WAITING', 'NOT_BOOKABLE', 'EXPIRING'] as const satisfies readonly SpecialistOnboardingFilter[];

/** The first of the days on which something that counts ends. */
export const firstEnd = ({ credentials }: Pick<OnboardingRowFragment, 'credentials'>): string | undefined =>
  credentials
    .filter(({ state, replacedAt }) => replacedAt === null && (state === 'APPROVED' || state === 'SUBMITTED'))
    .flatMap(({ validUntil }) => validUntil ?? [])
    .toSorted()[0];
