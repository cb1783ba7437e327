CREATE TYPE "booking"."assisted_state" AS ENUM('WAITING', 'PROPOSED', 'ACCEPTED', 'BOOKED', 'WITHDRAWN', 'CLOSED');--> statement-breakpoint
CREATE TYPE "booking"."assisted_step_kind" AS ENUM('MADE', 'CLAIMED', 'RELEASED', 'TAKEN_OVER', 'PROPOSED', 'DECLINED', 'ACCEPTED', 'PAYMENT_LAPSED', 'PROPOSALS_LAPSED', 'OVERDUE', 'BOOKED', 'WITHDRAWN', 'CLOSED');--> statement-breakpoint
CREATE TABLE "booking"."assisted_proposals" (
	"brand_id" uuid,
	"id" uuid,
	"request_id" uuid NOT NULL,
	"round" smallint NOT NULL,
	"specialist_id" uuid NOT NULL,
	"appointment_type_id" uuid NOT NULL,
	"format" text NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "assisted_proposals_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "assisted_proposals_once" UNIQUE("brand_id","request_id","round","specialist_id","appointment_type_id","starts_at"),
	CONSTRAINT "assisted_proposals_span" CHECK (starts_at < ends_at)
);
--> statement-breakpoint
ALTER TABLE "booking"."assisted_proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."assisted_requests" (
	"brand_id" uuid,
	"id" uuid,
	"patient_id" uuid NOT NULL,
	"organization_id" uuid,
	"lineage" uuid[] NOT NULL,
	"state" "booking"."assisted_state" NOT NULL,
	"wishes" bytea NOT NULL,
	"time_zone" text NOT NULL,
	"claimed_by" uuid,
	"claimed_at" timestamp(3) with time zone,
	"round" smallint DEFAULT 0 NOT NULL,
	"due_at" timestamp(3) with time zone,
	"proposals_until" timestamp(3) with time zone,
	"overdue_since" timestamp(3) with time zone,
	"accepted_proposal_id" uuid,
	"reservation_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "assisted_requests_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "assisted_requests_due" CHECK ((state in ('WAITING', 'PROPOSED', 'ACCEPTED')) = (due_at is not null) and (claimed_by is null) = (claimed_at is null))
);
--> statement-breakpoint
ALTER TABLE "booking"."assisted_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."assisted_settings" (
	"brand_id" uuid PRIMARY KEY,
	"answer_within_hours" smallint NOT NULL,
	"proposals_valid_hours" smallint NOT NULL,
	"version" integer NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	CONSTRAINT "assisted_settings_hours" CHECK (answer_within_hours between 1 and 336 and proposals_valid_hours between 1 and 336)
);
--> statement-breakpoint
ALTER TABLE "booking"."assisted_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."assisted_steps" (
	"brand_id" uuid,
	"id" uuid,
	"request_id" uuid NOT NULL,
	"kind" "booking"."assisted_step_kind" NOT NULL,
	"actor_id" uuid,
	"round" smallint NOT NULL,
	"note" bytea,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "assisted_steps_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "booking"."assisted_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "assisted_requests_brand_id_patient_id_created_at_id_index" ON "booking"."assisted_requests" ("brand_id","patient_id","created_at","id");--> statement-breakpoint
CREATE INDEX "assisted_requests_brand_id_state_due_at_id_index" ON "booking"."assisted_requests" ("brand_id","state","due_at","id");--> statement-breakpoint
CREATE INDEX "assisted_requests_brand_id_reservation_id_index" ON "booking"."assisted_requests" ("brand_id","reservation_id");--> statement-breakpoint
CREATE INDEX "assisted_steps_brand_id_request_id_at_id_index" ON "booking"."assisted_steps" ("brand_id","request_id","at","id");--> statement-breakpoint
ALTER TABLE "booking"."assisted_proposals" ADD CONSTRAINT "assisted_proposals_kWrmTUnFZPZ4_fkey" FOREIGN KEY ("brand_id","request_id") REFERENCES "booking"."assisted_requests"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."assisted_proposals" ADD CONSTRAINT "assisted_proposals_nrLatKrF6hwD_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."assisted_proposals" ADD CONSTRAINT "assisted_proposals_s2gtmlBodqqJ_fkey" FOREIGN KEY ("brand_id","appointment_type_id") REFERENCES "booking"."appointment_types"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."assisted_steps" ADD CONSTRAINT "assisted_steps_T7XE1zgXhKXQ_fkey" FOREIGN KEY ("brand_id","request_id") REFERENCES "booking"."assisted_requests"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."assisted_proposals" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."assisted_proposals" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "seen_request" ON "booking"."assisted_proposals" AS PERMISSIVE FOR SELECT TO public USING (exists (select from booking.assisted_requests r where r.brand_id = app.brand() and r.id = request_id));--> statement-breakpoint
CREATE POLICY "coordinator_proposes" ON "booking"."assisted_proposals" AS PERMISSIVE FOR INSERT TO public WITH CHECK (app.has_scope('requests:coordinate') and exists (select from booking.assisted_requests r where r.brand_id = app.brand() and r.id = request_id));--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."assisted_requests" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."assisted_requests" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "patient_reads" ON "booking"."assisted_requests" AS PERMISSIVE FOR SELECT TO public USING (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "patient_makes" ON "booking"."assisted_requests" AS PERMISSIVE FOR INSERT TO public WITH CHECK (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "patient_changes" ON "booking"."assisted_requests" AS PERMISSIVE FOR UPDATE TO public USING (patient_id = app.person()) WITH CHECK (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "coordinator_reads" ON "booking"."assisted_requests" AS PERMISSIVE FOR SELECT TO public USING (app.has_scope('requests:coordinate') and (app.organization() is null or app.organization() = any (lineage)));--> statement-breakpoint
CREATE POLICY "coordinator_changes" ON "booking"."assisted_requests" AS PERMISSIVE FOR UPDATE TO public USING (app.has_scope('requests:coordinate') and (app.organization() is null or app.organization() = any (lineage))) WITH CHECK (app.has_scope('requests:coordinate') and (app.organization() is null or app.organization() = any (lineage)));--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."assisted_settings" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."assisted_settings" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "configurers" ON "booking"."assisted_settings" AS PERMISSIVE FOR ALL TO public USING (app.has_scope('brand:configure')) WITH CHECK (app.has_scope('brand:configure'));--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."assisted_settings" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."assisted_steps" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."assisted_steps" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "seen_request" ON "booking"."assisted_steps" AS PERMISSIVE FOR SELECT TO public USING (exists (select from booking.assisted_requests r where r.brand_id = app.brand() and r.id = request_id));--> statement-breakpoint
CREATE POLICY "members_add" ON "booking"."assisted_steps" AS PERMISSIVE FOR INSERT TO public WITH CHECK (actor_id = app.person() and exists (select from booking.assisted_requests r where r.brand_id = app.brand() and r.id = request_id));