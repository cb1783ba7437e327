import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, integer, jsonb, primaryKey, smallint, unique, uuid } from 'drizzle-orm/pg-core';
import { appointmentTypes, booking, ofSpecialist, platformRows, specialistId } from './booking.directory.ts';
import { brandId, createdAt, hasScope, id, readable, rows, tenant } from './columns.ts';

/** Several specialists who can be booked as one: whoever is free and due takes the appointment. */
export const pools = booking.table(
  'pools',
  {
    brandId: brandId(),
    id: id(),
    name: jsonb('name').$type<{ readonly de: string; readonly en: string }>().notNull(),
    /** How long its appointments are; every member's kind is as long. */
    durationMinutes: smallint('duration_minutes').notNull(),
    isOffered: boolean('is_offered').notNull(),
    /** Grows with every change, so that two editors do not undo each other. */
    version: integer('version').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.id] }),
    check('pools_duration', sql`duration_minutes between 1 and 720`),
    tenant(),
    readable('members'),
    rows('configurers', hasScope('brand:configure')),
    platformRows(),
  ],
);

/** Who is in a pool, by which kind of appointment, and how large a share of its bookings, relative to the others' weights. */
export const poolMembers = booking.table(
  'pool_members',
  {
    brandId: brandId(),
    poolId: uuid('pool_id').notNull(),
    specialistId: specialistId(),
    appointmentTypeId: uuid('appointment_type_id').notNull(),
    weight: smallint('weight').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.brandId, table.poolId, table.specialistId] }),
    unique('pool_members_type').on(table.brandId, table.poolId, table.appointmentTypeId),
    foreignKey({ columns: [table.brandId, table.poolId], foreignColumns: [pools.brandId, pools.id] }),
    foreignKey({
      columns: [table.brandId, table.appointmentTypeId],
      foreignColumns: [appointmentTypes.brandId, appointmentTypes.id],
    }),
    ofSpecialist(table as never),
    check('pool_members_weight', sql`weight between 1 and 10`),
    tenant(),
    readable('members'),
    rows('configurers', hasScope('brand:configure')),
    platformRows(),
  ],
);
