import { sql } from 'drizzle-orm';
import { boolean, check, integer, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { billing, platformRows } from './billing.prices.ts';
import { brandId, createdAt, instant, isOwn, readable, tenant } from './columns.ts';

/** How far an account is: something is to be told, the provider looks at it, money can be paid out, it is refused, or gone. */
export const payoutStates = ['INCOMPLETE', 'IN_REVIEW', 'READY', 'REJECTED', 'CLOSED'] as const;
export type PayoutState = (typeof payoutStates)[number];

/** A specialist's own account at the payment provider (Stripe Connect), as the provider said it stands when it was asked last. */
export const payoutAccounts = billing.table(
  'payout_accounts',
  {
    brandId: brandId(),
    /** The specialist as a person. */
    personId: uuid('person_id').notNull(),
    providerAccountId: text('provider_account_id').notNull(),
    state: text('state').$type<PayoutState>().notNull(),
    detailsSubmitted: boolean('details_submitted').notNull(),
    chargesEnabled: boolean('charges_enabled').notNull(),
    payoutsEnabled: boolean('payouts_enabled').notNull(),
    /** What the provider still wants to know, by its own names. */
    requirementsDue: text('requirements_due').array().notNull(),
    /** Until when, before it stops something. */
    dueBy: instant('due_by'),
    openedAt: createdAt(),
    checkedAt: instant('checked_at').notNull(),
    /** How often the provider was asked, and which question was answered last: an earlier one's answer comes too late. */
    asked: integer('asked').notNull().default(0),
    revision: integer('revision').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.personId] }),
    unique('payout_accounts_provider').on(table.brandId, table.providerAccountId),
    check('payout_accounts_state', sql`state in ('INCOMPLETE', 'IN_REVIEW', 'READY', 'REJECTED', 'CLOSED')`),
    tenant(),
    platformRows(),
    readable('own', isOwn('person_id')),
  ],
);
