import { days, Temporal } from '@daraport/domain';
import type {
  ApprovalState,
  CredentialKind,
  PayoutStanding,
  specialistCredentials,
  specialistOnboardings,
  specialistRequirements,
} from '@daraport/drizzle/tables/identity';

export type CredentialRow = typeof specialistCredentials.$inferSelect;
export type OnboardingRow = typeof specialistOnboardings.$inferSelect;
export type RequirementsRow = typeof specialistRequirements.$inferSelect;

/** What a brand may require: kinds of credential, an account that can be paid out to, and that an admin approves of the specialist. */
export type RequirementKey = CredentialKind | 'PAYOUT_ACCOUNT' | 'APPROVAL';
/** How far a requirement is met; `NOT_YET_VALID` begins on a later day. */
export type RequirementState = 'MET' | 'SUBMITTED' | 'RETURNED' | 'EXPIRED' | 'NOT_YET_VALID' | 'MISSING';

/** What is required, as far as it decides. */
export type Requirements = Pick<
  RequirementsRow,
  'version' | 'credentials' | 'needsApproval' | 'needsPayoutAccount' | 'appliesFrom'
>;
/** What holds for a brand that has never said anything. */
export const nothingRequired: Requirements = {
  version: 0,
  credentials: [],
  needsApproval: false,
  needsPayoutAccount: false,
  appliesFrom: '2000-01-01',
};

/** How many that nothing has replaced a person may have, and how long a file may wait to be used. */
export const mostCredentials = 40;
/** How long what counts no longer is kept, so that a question about the time in which it counted can be answered. */
export const keptOver = days(365);
/** Before how many days a person is told that a credential expires, the earlier first. */
export const warnings = [30, 7] as const;

/** From newest to oldest: the version that counts on a day, and the newest, which may count only later. */
export const inForce = (versions: readonly Requirements[], today: string): Requirements =>
  versions.find(({ appliesFrom }) => appliesFrom <= today) ?? nothingRequired;

export const isExpired = ({ validUntil }: Pick<CredentialRow, 'validUntil'>, today: string): boolean =>
  validUntil !== null && validUntil < today;

type Known = Pick<CredentialRow, 'kind' | 'state' | 'validFrom' | 'validUntil' | 'replacedAt'>;

/** The best that is said of a kind by what nothing has replaced: one that counts makes it met, whatever else is there. */
function stateOfKind(
  kind: CredentialKind,
  credentials: readonly Known[],
  needsApproval: boolean,
  today: string,
): RequirementState {
  const known = credentials.filter((one) => one.kind === kind && one.replacedAt === null);
  const states = new Set(known.map((one) => stateOfOne(one, needsApproval, today)));
  return ranked.find((state) => states.has(state)) ?? 'MISSING';
}
const ranked = ['MET', 'SUBMITTED', 'NOT_YET_VALID', 'RETURNED', 'EXPIRED'] as const;

function stateOfOne(one: Known, needsApproval: boolean, today: string): RequirementState {
  if (one.state === 'RETURNED') return 'RETURNED';
  if (one.state === 'EXPIRED' || isExpired(one, today)) return 'EXPIRED';
  if (needsApproval && one.state === 'SUBMITTED') return 'SUBMITTED';
  return one.validFrom !== null && one.validFrom > today ? 'NOT_YET_VALID' : 'MET';
}

const ofApproval: Readonly<Record<ApprovalState, RequirementState>> = {
  OPEN: 'MISSING',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  APPROVED: 'MET',
};

const ofPayout: Readonly<Record<PayoutStanding, RequirementState>> = {
  INCOMPLETE: 'MISSING',
  IN_REVIEW: 'SUBMITTED',
  READY: 'MET',
};

/** What a brand requires as far as its modules make sense of it: without payments nobody is paid. */
export const sensible = (requirements: Requirements, modules: readonly string[]): Requirements =>
  modules.includes('PAYMENTS') ? requirements : { ...requirements, needsPayoutAccount: false };

/** Each requirement with how far it is met, the approval last. */
export function checklistOf(
  { credentials: kinds, needsApproval, needsPayoutAccount }: Requirements,
  credentials: readonly Known[],
  { approval, payout }: Pick<OnboardingRow, 'approval' | 'payout'>,
  today: string,
): { key: RequirementKey; state: RequirementState }[] {
  return [
    ...kinds.map((key) => ({ key, state: stateOfKind(key, credentials, needsApproval, today) })),
    ...(needsPayoutAccount
      ? [{ key: 'PAYOUT_ACCOUNT' as const, state: payout ? ofPayout[payout] : ('MISSING' as const) }]
      : []),
    ...(needsApproval ? [{ key: 'APPROVAL' as const, state: ofApproval[approval] }] : []),
  ];
}

/** Whether somebody may be booked: not suspended, and nothing is missing. */
export const isBookable = (
  requirements: Requirements,
  credentials: readonly Known[],
  onboarding: Pick<OnboardingRow, 'approval' | 'payout' | 'suspendedAt'>,
  today: string,
): boolean =>
  onboarding.suspendedAt === null &&
  checklistOf(requirements, credentials, onboarding, today).every(({ state }) => state === 'MET');

/** What nobody hands in and no admin decides on: the approval itself, and the account, which is between specialist and provider. */
const isElsewhere = (key: RequirementKey) => key === 'APPROVAL' || key === 'PAYOUT_ACCOUNT';

/** What must still come before it can be handed in; what waits for a decision is enough. */
export const missingToHandIn = (checklist: readonly { key: RequirementKey; state: RequirementState }[]) =>
  checklist
    .filter(
      ({ key, state }) => !isElsewhere(key) && (state === 'MISSING' || state === 'RETURNED' || state === 'EXPIRED'),
    )
    .map(({ key }) => key);

/** What must still be decided or come before the specialist as a whole can be approved. */
export const missingToApprove = (checklist: readonly { key: RequirementKey; state: RequirementState }[]) =>
  checklist
    .filter(({ key, state }) => !isElsewhere(key) && state !== 'MET' && state !== 'NOT_YET_VALID')
    .map(({ key }) => key);

/** Whether something waits for a decision. What somebody gathers who has not handed in yet is not for others to decide. */
export const isWaiting = (
  { approval }: Pick<OnboardingRow, 'approval'>,
  credentials: readonly Pick<CredentialRow, 'state' | 'replacedAt'>[],
): boolean =>
  approval === 'SUBMITTED' ||
  (approval === 'APPROVED' && credentials.some(({ state, replacedAt }) => state === 'SUBMITTED' && !replacedAt));

/** The warning that is due on a day, in days before; undefined when none is, or it was given. */
export function warningDue(
  { validUntil, warnedDays }: Pick<CredentialRow, 'validUntil' | 'warnedDays'>,
  today: string,
): number | undefined {
  if (validUntil === null) return undefined;
  const left = Temporal.PlainDate.from(today).until(validUntil).days;
  const due = warnings.toReversed().find((before) => left >= 0 && left <= before);
  return due !== undefined && (warnedDays === null || warnedDays > due) ? due : undefined;
}

/** Within these hours of a reader's own clock warnings go out; the same as reminders of appointments unless a brand says otherwise. */
const daytime = { from: 8, to: 21 };

/** The instant itself when it is day in that zone, else the next morning there. */
export function byDay(at: Date, timeZone: string): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  if (local.hour >= daytime.from && local.hour < daytime.to) return at;
  const morning = local.toPlainDate().add({ days: local.hour >= daytime.to ? 1 : 0 });
  return new Date(morning.toZonedDateTime({ timeZone, plainTime: { hour: daytime.from } }).epochMilliseconds);
}
