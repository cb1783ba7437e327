import { defineRelations } from 'drizzle-orm';
import { appointmentTypes, booking, clearances, specialists, specialties } from './booking.directory.ts';
import { absences, calendarCodes, dateHours, focusHours, weeklyHours, type MinuteSpan } from './booking.hours.ts';
import { busySources, busySpans, calendarFeeds } from './booking.feeds.ts';
import { groupSessions } from './booking.groups.ts';
import { changePolicies } from './booking.policies.ts';
import { personZones, reminders, reminderSettings } from './booking.reminders.ts';
import {
  assistedProposals,
  assistedRequests,
  assistedSettings,
  assistedState,
  assistedStepKind,
  assistedSteps,
} from './booking.assisted.ts';
import { allocationParts, allocations } from './booking.allocation.ts';
import { matchingSettings } from './booking.matching.ts';
import { intakeDrafts, intakeForms, intakeQuestionnaires, intakeTargets } from './booking.intake.ts';
import { poolMembers, pools } from './booking.pools.ts';
import { waitlistSettings, waitOffers, waitOfferState, waits, waitState } from './booking.waitlist.ts';
import { series } from './booking.series.ts';
import { reservations, reservationState } from './booking.reservations.ts';
import { intakeResponses, intakeUnfinished } from './booking.answers.ts';
import { dataKeyTable, idempotencyTable, inboxTable, outboxTable } from './columns.ts';

export {
  absences,
  appointmentTypes,
  booking,
  calendarCodes,
  clearances,
  dateHours,
  focusHours,
  specialists,
  specialties,
  weeklyHours,
  type MinuteSpan,
};

export { busySources, busySpans, calendarFeeds, personZones, reminders, reminderSettings };
export type { AgeGroup, Gender, Insurance, VisitFormat, WordLists } from './booking.directory.ts';
export { changePolicies };
export type { BusyState } from './booking.feeds.ts';
export type { ChangeFee, ChangePolicyTerms, ChangeRule } from './booking.policies.ts';
export type { NoticeChannel, ReminderStep } from './booking.reminders.ts';
export { allocationParts, allocations };
export type { AllocationRule } from './booking.allocation.ts';
export { matchingSettings };
export { intakeDrafts, intakeForms, intakeQuestionnaires, intakeTargets };
export { assistedProposals, assistedRequests, assistedSettings, assistedState, assistedStepKind, assistedSteps };
export { poolMembers, pools };
export { waitlistSettings, waitOffers, waitOfferState, waits, waitState };
export { series };
export { groupSessions };
export { reservations, reservationState };
export { intakeResponses, intakeUnfinished };

export const idempotencyKeys = idempotencyTable(booking);
export const outbox = outboxTable(booking);
export const inbox = inboxTable(booking);
export const dataKeys = dataKeyTable(booking);

export const relations = defineRelations({
  specialties,
  specialists,
  appointmentTypes,
  weeklyHours,
  focusHours,
  dateHours,
  calendarCodes,
  absences,
  reservations,
  intakeQuestionnaires,
  intakeDrafts,
  intakeForms,
  intakeTargets,
  intakeResponses,
  intakeUnfinished,
  dataKeys,
  reminderSettings,
  reminders,
  personZones,
  calendarFeeds,
  busySources,
  busySpans,
  assistedRequests,
  assistedProposals,
  assistedSteps,
  assistedSettings,
  allocationParts,
  allocations,
  pools,
  poolMembers,
  matchingSettings,
  waits,
  waitOffers,
  waitlistSettings,
  series,
  groupSessions,
  changePolicies,
});
