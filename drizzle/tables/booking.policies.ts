import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgPolicy, primaryKey, unique, uuid } from 'drizzle-orm/pg-core';
import { booking, platformRows } from './booking.directory.ts';
import { brandId, createdAt, hasScope, id, readable, tenant } from './columns.ts';

/** What a change costs its patient: nothing, a share of the price (`value` in basis points), or an amount (in minor units). */
export interface ChangeFee {
  readonly kind: 'NONE' | 'SHARE' | 'AMOUNT';
  readonly value: number;
}

/** Until when before the start a patient may do it for nothing, and until when for a fee; after that not any more. */
export interface ChangeRule {
  readonly freeMinutes: number;
  readonly lastMinutes: number;
  readonly fee: ChangeFee;
}

/** What a patient may change about an appointment, until when, and what it costs. */
export interface ChangePolicyTerms {
  readonly rescheduling: ChangeRule;
  readonly cancelling: ChangeRule;
  /** How often a patient may move one appointment; null is as often as they like. */
  readonly mostMoves: number | null;
  readonly noShowFee: ChangeFee;
  /**
   * So long before the start a later appointment of a series must be paid, or it is called off at no cost; absent or null lets it
   * stand unpaid.
   */
  readonly payByMinutes?: number | null;
}

/**
 * Terms of change, as versions that are added and never changed: an appointment keeps the one it was booked under. Of the whole
 * brand, or of one type of appointment, where `terms` null means: those of the brand again.
 */
export const changePolicies = booking.table(
  'change_policies',
  {
    brandId: brandId(),
    id: id(),
    appointmentTypeId: uuid('appointment_type_id'),
    version: integer('version').notNull(),
    terms: jsonb('terms').$type<ChangePolicyTerms>(),
    createdAt: createdAt(),
    createdBy: uuid('created_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    unique('change_policies_version').on(table.brandId, table.appointmentTypeId, table.version).nullsNotDistinct(),
    check('change_policies_terms', sql`version > 0 and (appointment_type_id is not null or terms is not null)`),
    tenant(),
    readable('members'),
    pgPolicy('configurers_add', { for: 'insert', withCheck: hasScope('brand:configure') }),
    platformRows(),
  ],
);
