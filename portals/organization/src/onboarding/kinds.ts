import type { Tone } from '@daraport/ui';
import type {
  CredentialKind,
  CredentialState,
  OnboardingRowFragment,
  RequirementState,
  SpecialistOnboardingFilter,
} from '../gql/graphql.ts';

/** Every kind there is, in the order of the lists. */
export const KINDS = [
  'LICENCE',
  'TRAINING',
  'LIABILITY_INSURANCE',
  'IDENTITY',
  'CONTRACT',
] as const satisfies readonly CredentialKind[];

/** What the list may be narrowed to. */
export const FILTERS = ['WAITING', 'NOT_BOOKABLE', 'EXPIRING'] as const satisfies readonly SpecialistOnboardingFilter[];

export const CREDENTIAL_TONES: Record<CredentialState, Tone> = {
  SUBMITTED: 'info',
  APPROVED: 'success',
  RETURNED: 'warning',
  EXPIRED: 'danger',
};

export const REQUIREMENT_TONES: Record<RequirementState, Tone> = {
  MET: 'success',
  SUBMITTED: 'info',
  NOT_YET_VALID: 'info',
  RETURNED: 'warning',
  EXPIRED: 'danger',
  MISSING: 'neutral',
};

/** A calendar day as an instant that `format.day` prints as that day in UTC. */
export const noonOf = (day: string): string => `${day}T12:00:00Z`;

/** The first of the days on which something that counts ends. */
export const firstEnd = ({ credentials }: Pick<OnboardingRowFragment, 'credentials'>): string | undefined =>
  credentials
    .filter(({ state, replacedAt }) => replacedAt === null && (state === 'APPROVED' || state === 'SUBMITTED'))
    .flatMap(({ validUntil }) => validUntil ?? [])
    .toSorted()[0];
