import { days, isJurisdiction, isTimeZone, type Id, type Interval } from '@daraport/domain';
import { reservations, specialists } from '@daraport/drizzle/tables/booking';
import { and, arrayContains, asc, eq, inArray } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { RequestRow } from '../assisted/record.ts';
import { wishesShape } from '../assisted/rules.ts';
import type { BookingContext } from '../builder.ts';
import { loadCalendars, type BookableCalendar } from '../calendar/load.ts';
import { soonestSlot } from '../calendar/rules.ts';
import { isGroup } from '../group/rules.ts';
import { wallClockAt } from '../calendar/zone.ts';
import { formatsOn } from '../directory/rules.ts';
import type { SpecialistRow } from '../directory/service.ts';
import { ageGroups, type Candidate, type MatchRules, type MatchWish } from './criteria.ts';
import { allowedFormats, failedCriteria, match, type Exclusion, type Match } from './rules.ts';
import { matchingOf } from './settings/service.ts';

/** So many profiles are looked at; a brand that has more is matched among the first by name. */
const mostProfiles = 1000;

/** What is wished, with the hours in the zone of whoever wishes. */
interface Wished {
  readonly wish: Omit<MatchWish, 'withinDays'> & { readonly withinDays: number | null };
  readonly windows: readonly { readonly weekday: number; readonly fromMinute: number; readonly toMinute: number }[];
  readonly timeZone: string;
  readonly patientId: Id | null;
  /** Only specialists of this organization. */
  readonly organizationId: Id | null;
}

/** What the rules answered, with the rows and the free times behind it. */
export interface Matched {
  readonly matches: readonly (Match & { readonly row: SpecialistRow; readonly slot: Interval })[];
  readonly excluded: readonly (Exclusion & { readonly row: SpecialistRow })[];
}

const inputShape = wishesShape.omit({ words: true }).extend({
  preferredLanguage: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullish(),
  insurance: z.enum(['STATUTORY', 'PRIVATE', 'SELF_PAY']).nullish(),
  gender: z.enum(['FEMALE', 'MALE', 'DIVERSE']).nullish(),
  isGenderMust: z.boolean(),
  ageGroup: z.enum(ageGroups).nullish(),
  region: z.string().refine(isJurisdiction).nullish(),
  withinDays: z.int().min(1).max(42).nullish(),
  focus: z.array(z.string().trim().min(1).max(40)).max(10),
  maxPriceMinor: z.int().min(1).max(100_000_000).nullish(),
  timeZone: z.string().refine(isTimeZone),
});

/** How to match: what counts, and within how many days somebody must be free where the wish does not say. */
export type MatchingRules = MatchRules & { readonly withinDays: number };

/**
 * Who fits what a patient or visitor says, as the brand matches or by the rules given. Nothing of it is kept, and nobody but
 * who asks learns of it.
 */
export async function matchFor(context: BookingContext, input: unknown, settings?: MatchingRules): Promise<Matched> {
  const { success, data } = inputShape.safeParse(input);
  if (!success)
    throw new GraphQLError('Something in this wish is not valid.', { extensions: { code: 'BAD_USER_INPUT' } });
  const { windows, timeZone, ...wish } = data;
  const { personId, role } = context.viewer;
  return matchWished(
    context,
    {
      wish: {
        specialty: wish.specialty ?? null,
        formats: wish.formats,
        languages: wish.languages,
        preferredLanguage: wish.preferredLanguage ?? null,
        insurance: wish.insurance ?? null,
        gender: wish.gender ?? null,
        isGenderMust: wish.isGenderMust,
        ageGroup: wish.ageGroup ?? null,
        region: wish.region ?? null,
        withinDays: wish.withinDays ?? null,
        focus: wish.focus,
        maxPriceMinor: wish.maxPriceMinor ?? null,
      },
      windows,
      timeZone,
      patientId: role === 'PATIENT' ? personId : null,
      organizationId: null,
    },
    settings,
  );
}

/** Who fits an assisted request, for its coordinator: of the organization that looks after it. */
export function matchForRequest(
  context: BookingContext,
  row: RequestRow,
  wishes: z.infer<typeof wishesShape>,
): Promise<Matched> {
  return matchWished(context, {
    wish: {
      specialty: wishes.specialty ?? null,
      formats: wishes.formats,
      languages: wishes.languages,
      preferredLanguage: wishes.languages[0] ?? null,
      insurance: null,
      gender: null,
      isGenderMust: false,
      ageGroup: wishes.ageGroup ?? null,
      region: wishes.region ?? null,
      withinDays: null,
      focus: wishes.words
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 4)
        .slice(0, 10),
      maxPriceMinor: null,
    },
    windows: wishes.windows,
    timeZone: row.timeZone,
    patientId: row.patientId,
    organizationId: row.organizationId ?? context.viewer.organizationId,
  });
}

async function matchWished(context: BookingContext, wished: Wished, given?: MatchingRules): Promise<Matched> {
  const settings = given ?? (await matchingOf(context.rows, context.viewer.brandId));
  const wish: MatchWish = { ...wished.wish, withinDays: wished.wish.withinDays ?? settings.withinDays };
  const now = context.now();
  const rows = await profilesOf(context, wished);
  const former = await formerOf(context, wished.patientId);
  const plain = rows.map((row) => candidateOf(row, former));
  // Calendars cost; those of whom something else excludes are not read.
  const open = plain.filter((each) =>
    failedCriteria(wish, each, settings.hard, now.getTime()).every((criterion) => criterion === 'FREE_TIME'),
  );
  const until = now.getTime() + days(Math.max(14, wish.withinDays));
  const calendars = await loadCalendars(context.rows, {
    brandId: context.viewer.brandId,
    ids: open.map(({ id }) => id),
    now,
    until,
  });
  const slots = new Map<Id, Interval>();
  const candidates = plain.map((each): Candidate => {
    const calendar = calendars.get(each.id);
    return calendar ? withCalendar(context, each, calendar, { wish, wished, slots, hard: settings.hard }) : each;
  });
  const answer = match(wish, candidates, settings, now.getTime());
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    matches: answer.matches.flatMap((each) => {
      const [row, slot] = [byId.get(each.candidate.id), slots.get(each.candidate.id)];
      return row && slot ? [{ ...each, row, slot }] : [];
    }),
    excluded: answer.excluded.flatMap(({ candidate, criteria }) => {
      const row = byId.get(candidate.id);
      const known = calendars.has(candidate.id) ? criteria : criteria.filter((each) => each !== 'FREE_TIME');
      return row ? [{ candidate, criteria: known, row }] : [];
    }),
  };
}

async function profilesOf(context: BookingContext, { organizationId, patientId }: Wished): Promise<SpecialistRow[]> {
  const found = await context.rows
    .select()
    .from(specialists)
    .where(
      and(
        eq(specialists.brandId, context.viewer.brandId),
        eq(specialists.isCleared, true),
        organizationId ? arrayContains(specialists.lineage, [organizationId]) : undefined,
      ),
    )
    .orderBy(asc(specialists.displayName), asc(specialists.id))
    .limit(mostProfiles);
  return found.filter(({ personId }) => personId !== patientId);
}

/** The specialists who treated the patient before, as far as whoever asks may see it. */
async function formerOf(context: BookingContext, patientId: Id | null): Promise<ReadonlySet<Id>> {
  if (!patientId) return new Set();
  const found = await context.rows
    .selectDistinct({ id: reservations.specialistId })
    .from(reservations)
    .where(
      and(
        eq(reservations.brandId, context.viewer.brandId),
        eq(reservations.patientId, patientId),
        inArray(reservations.state, ['CONFIRMED', 'COMPLETED']),
      ),
    );
  return new Set(found.map(({ id }) => id));
}

const candidateOf = (row: SpecialistRow, former: ReadonlySet<Id>): Candidate => ({
  id: row.id,
  specialties: row.specialties,
  languages: row.languages,
  formats: row.formats,
  insurances: row.insurances,
  gender: row.gender,
  ageGroups: row.ageGroups,
  licensedIn: row.licensedIn,
  focus: [...row.focus.de, ...row.focus.en],
  priceMinor: null,
  nextFreeAt: null,
  fitsHours: false,
  isFormer: former.has(row.id),
  booked: 0,
});

function withCalendar(
  context: BookingContext,
  candidate: Candidate,
  calendar: BookableCalendar,
  {
    wish,
    wished,
    slots,
    hard,
  }: { wish: MatchWish; wished: Wished; slots: Map<Id, Interval>; hard: MatchRules['hard'] },
): Candidate {
  const now = context.now().getTime();
  const allowed = allowedFormats(wish, candidate, hard);
  const kinds = calendar.types.filter(({ formats, seats }) => {
    const offered = isGroup({ seats }) ? [] : formatsOn(context.viewer, formats);
    return allowed.some((each) => offered.includes(each));
  });
  const prices = kinds.flatMap(({ priceMinor }) => (priceMinor === null ? [] : [priceMinor]));
  const range = { startsAt: now, endsAt: now + days(wish.withinDays) };
  const soonest = (fits: (slot: Interval) => boolean) => soonestSlot(calendar, kinds, { now, range, fits });
  const suiting = wished.windows.length > 0 ? soonest(within(wished)) : undefined;
  const slot = suiting ?? soonest(() => true);
  if (slot) slots.set(candidate.id, slot);
  const soon = now + days(14);
  return {
    ...candidate,
    priceMinor: prices.length > 0 ? Math.min(...prices) : null,
    nextFreeAt: slot?.startsAt ?? null,
    fitsHours: suiting !== undefined,
    // What is taken, not what is booked: that would tell an appointment on another brand from an absence there.
    booked: calendar.taken.filter(({ startsAt }) => startsAt >= now && startsAt < soon).length,
  };
}

const within =
  ({ windows, timeZone }: Wished) =>
  ({ startsAt }: Interval): boolean => {
    const { weekday, minute } = wallClockAt(timeZone, startsAt);
    return windows.some((each) => each.weekday === weekday && minute >= each.fromMinute && minute < each.toMinute);
  };
