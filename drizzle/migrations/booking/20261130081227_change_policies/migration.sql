CREATE TABLE "booking"."change_policies" (
	"brand_id" uuid,
	"id" uuid,
	"appointment_type_id" uuid,
	"version" integer NOT NULL,
	"terms" jsonb,
	"created_at" timestamp(3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "change_policies_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "change_policies_version" UNIQUE NULLS NOT DISTINCT("brand_id","appointment_type_id","version"),
	CONSTRAINT "change_policies_terms" CHECK (version > 0 and (appointment_type_id is not null or terms is not null))
);
--> statement-breakpoint
ALTER TABLE "booking"."change_policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "policy_id" uuid;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "paid_minor" integer;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "currency" text;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "moves" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "move_fee_minor" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "moved_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "kept_minor" integer;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "fees_waived_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "fees_waived_by" uuid;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "fees_waived_reason" bytea;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "missed_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "missed_by" uuid;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_2RhhH5mKDKEC_fkey" FOREIGN KEY ("brand_id","policy_id") REFERENCES "booking"."change_policies"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_fees" CHECK (moves >= 0 and move_fee_minor >= 0 and (paid_minor is null) = (currency is null) and kept_minor between 0 and coalesce(paid_minor, 0));--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."change_policies" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."change_policies" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "configurers_add" ON "booking"."change_policies" AS PERMISSIVE FOR INSERT TO public WITH CHECK (app.has_scope('brand:configure'));--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."change_policies" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "those_of_appointments" ON "booking"."person_zones" AS PERMISSIVE FOR SELECT TO public USING (exists (select from booking.reservations r where r.brand_id = app.brand() and (r.patient_id = person_id or r.specialist_person_id = person_id)));--> statement-breakpoint
CREATE POLICY "staff_changes" ON "booking"."reservations" AS PERMISSIVE FOR UPDATE TO public USING (app.has_scope('appointments:oversee') and app.has_scope('appointments:change') and state not in ('HELD', 'RELEASED', 'EXPIRED') and (app.organization() is null or app.organization() = any (lineage))) WITH CHECK (app.has_scope('appointments:oversee') and app.has_scope('appointments:change') and state not in ('HELD', 'RELEASED', 'EXPIRED') and (app.organization() is null or app.organization() = any (lineage)));