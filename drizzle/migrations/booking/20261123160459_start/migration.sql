CREATE SCHEMA "booking";
--> statement-breakpoint
CREATE TYPE "booking"."reservation_state" AS ENUM('HELD', 'RELEASED', 'EXPIRED', 'CONFIRMED', 'CANCELLED', 'COMPLETED', 'NO_SHOW');--> statement-breakpoint
CREATE TABLE "booking"."absences" (
	"brand_id" uuid,
	"id" uuid,
	"specialist_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"during" tstzrange NOT NULL,
	CONSTRAINT "absences_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "booking"."absences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."appointment_types" (
	"brand_id" uuid,
	"id" uuid,
	"specialist_id" uuid NOT NULL,
	"name" jsonb NOT NULL,
	"description" jsonb NOT NULL,
	"position" smallint NOT NULL,
	"formats" text[] NOT NULL,
	"duration_minutes" smallint NOT NULL,
	"buffer_before_minutes" smallint NOT NULL,
	"buffer_after_minutes" smallint NOT NULL,
	"notice_minutes" integer NOT NULL,
	"horizon_days" smallint NOT NULL,
	"grid_minutes" smallint NOT NULL,
	CONSTRAINT "appointment_types_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "appointment_types_rules" CHECK (duration_minutes between 1 and 720 and buffer_before_minutes between 0 and 360 and buffer_after_minutes between 0 and 360 and notice_minutes >= 0 and horizon_days between 1 and 366 and grid_minutes between 5 and 1440 and 1440 % grid_minutes = 0)
);
--> statement-breakpoint
ALTER TABLE "booking"."appointment_types" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."data_keys" (
	"brand_id" uuid,
	"subject_id" uuid,
	"wrapped" bytea NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "data_keys_pkey" PRIMARY KEY("brand_id","subject_id")
);
--> statement-breakpoint
ALTER TABLE "booking"."data_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."extra_hours" (
	"brand_id" uuid,
	"specialist_id" uuid,
	"day" date,
	"from_minute" smallint,
	"to_minute" smallint NOT NULL,
	CONSTRAINT "extra_hours_pkey" PRIMARY KEY("brand_id","specialist_id","day","from_minute"),
	CONSTRAINT "extra_hours_span" CHECK (from_minute >= 0 and from_minute < to_minute and to_minute <= 1440)
);
--> statement-breakpoint
ALTER TABLE "booking"."extra_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."idempotency_keys" (
	"brand_id" uuid,
	"actor_id" text,
	"operation" text,
	"key" text,
	"request_hash" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY("brand_id","actor_id","operation","key")
);
--> statement-breakpoint
ALTER TABLE "booking"."idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."inbox" (
	"brand_id" uuid,
	"event_id" uuid,
	"handler" text,
	"handled_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "inbox_pkey" PRIMARY KEY("brand_id","event_id","handler")
);
--> statement-breakpoint
ALTER TABLE "booking"."inbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."intake_forms" (
	"brand_id" uuid,
	"id" uuid,
	"appointment_type_id" uuid,
	"version" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"published_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "intake_forms_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "intake_forms_version" UNIQUE NULLS NOT DISTINCT("brand_id","appointment_type_id","version")
);
--> statement-breakpoint
ALTER TABLE "booking"."intake_forms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."intake_responses" (
	"brand_id" uuid,
	"id" uuid,
	"reservation_id" uuid NOT NULL,
	"form_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"answers" bytea NOT NULL,
	"answered_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "intake_responses_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "intake_responses_reservation" UNIQUE("brand_id","reservation_id")
);
--> statement-breakpoint
ALTER TABLE "booking"."intake_responses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."outbox" (
	"brand_id" uuid,
	"id" uuid,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "outbox_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "booking"."outbox" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."reservations" (
	"brand_id" uuid,
	"id" uuid,
	"state" "booking"."reservation_state" NOT NULL,
	"patient_id" uuid NOT NULL,
	"specialist_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"organization_id" uuid,
	"lineage" uuid[] NOT NULL,
	"appointment_type_id" uuid NOT NULL,
	"format" text NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"during" tstzrange NOT NULL,
	"quote_id" uuid NOT NULL,
	"click_id" uuid,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"confirmed_at" timestamp(3) with time zone,
	"cancelled_at" timestamp(3) with time zone,
	"cancelled_by" uuid,
	"cancel_reason" bytea,
	"sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "reservations_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "reservations_span" CHECK (starts_at < ends_at and during @> tstzrange(starts_at, ends_at))
);
--> statement-breakpoint
ALTER TABLE "booking"."reservations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."specialists" (
	"brand_id" uuid,
	"id" uuid,
	"person_id" uuid NOT NULL,
	"organization_id" uuid,
	"lineage" uuid[] NOT NULL,
	"slug" text NOT NULL,
	"display_name" text NOT NULL,
	"title" text NOT NULL,
	"headline" jsonb NOT NULL,
	"about" jsonb NOT NULL,
	"specialties" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"formats" text[] NOT NULL,
	"time_zone" text NOT NULL,
	"city" text,
	"portrait_seed" text NOT NULL,
	"years_of_practice" integer NOT NULL,
	"keywords" text NOT NULL,
	"search" tsvector GENERATED ALWAYS AS (
      setweight(to_tsvector('german', app.plain(display_name || ' ' || keywords)) || to_tsvector('english', app.plain(display_name || ' ' || keywords)), 'A') ||
      setweight(to_tsvector('german', app.plain(headline ->> 'de' || ' ' || coalesce(city, ''))) || to_tsvector('english', app.plain(headline ->> 'en')), 'B') ||
      setweight(to_tsvector('german', app.plain(about ->> 'de')) || to_tsvector('english', app.plain(about ->> 'en')), 'C')) STORED NOT NULL,
	"search_text" text GENERATED ALWAYS AS (
      app.plain(display_name || ' ' || keywords || ' ' || coalesce(city, '') || ' ' || (headline ->> 'de') || ' ' || (headline ->> 'en'))) STORED NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "specialists_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "specialists_slug" UNIQUE("brand_id","slug"),
	CONSTRAINT "specialists_person" UNIQUE("brand_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "booking"."specialists" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."specialties" (
	"brand_id" uuid,
	"slug" text,
	"name" jsonb NOT NULL,
	CONSTRAINT "specialties_pkey" PRIMARY KEY("brand_id","slug")
);
--> statement-breakpoint
ALTER TABLE "booking"."specialties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."weekly_hours" (
	"brand_id" uuid,
	"specialist_id" uuid,
	"weekday" smallint,
	"from_minute" smallint,
	"to_minute" smallint NOT NULL,
	CONSTRAINT "weekly_hours_pkey" PRIMARY KEY("brand_id","specialist_id","weekday","from_minute"),
	CONSTRAINT "weekly_hours_span" CHECK (weekday between 1 and 7 and from_minute >= 0 and from_minute < to_minute and to_minute <= 1440)
);
--> statement-breakpoint
ALTER TABLE "booking"."weekly_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "appointment_types_brand_id_specialist_id_position_index" ON "booking"."appointment_types" ("brand_id","specialist_id","position");--> statement-breakpoint
CREATE INDEX "intake_responses_brand_id_patient_id_index" ON "booking"."intake_responses" ("brand_id","patient_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reservations_active_quote" ON "booking"."reservations" ("brand_id","quote_id") WHERE state in ('HELD', 'CONFIRMED');--> statement-breakpoint
CREATE INDEX "reservations_brand_id_quote_id_index" ON "booking"."reservations" ("brand_id","quote_id");--> statement-breakpoint
CREATE INDEX "reservations_active" ON "booking"."reservations" ("brand_id","specialist_id","starts_at") WHERE state in ('HELD', 'CONFIRMED');--> statement-breakpoint
CREATE INDEX "reservations_brand_id_patient_id_starts_at_id_index" ON "booking"."reservations" ("brand_id","patient_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "reservations_brand_id_specialist_person_id_starts_at_id_index" ON "booking"."reservations" ("brand_id","specialist_person_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "reservations_brand_id_starts_at_id_index" ON "booking"."reservations" ("brand_id","starts_at","id");--> statement-breakpoint
CREATE INDEX "specialists_brand_id_display_name_id_index" ON "booking"."specialists" ("brand_id","display_name","id");--> statement-breakpoint
ALTER TABLE "booking"."absences" ADD CONSTRAINT "absences_brand_id_specialist_id_specialists_brand_id_id_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."appointment_types" ADD CONSTRAINT "appointment_types_s4VX3Bmx85gg_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."extra_hours" ADD CONSTRAINT "extra_hours_brand_id_specialist_id_specialists_brand_id_id_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."intake_forms" ADD CONSTRAINT "intake_forms_3CvAYRtNBcDb_fkey" FOREIGN KEY ("brand_id","appointment_type_id") REFERENCES "booking"."appointment_types"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."intake_responses" ADD CONSTRAINT "intake_responses_wecSQMaT1RQU_fkey" FOREIGN KEY ("brand_id","reservation_id") REFERENCES "booking"."reservations"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."intake_responses" ADD CONSTRAINT "intake_responses_brand_id_form_id_intake_forms_brand_id_id_fkey" FOREIGN KEY ("brand_id","form_id") REFERENCES "booking"."intake_forms"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_UgFeEDPti8ES_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_3CHKZCEmo7Qg_fkey" FOREIGN KEY ("brand_id","appointment_type_id") REFERENCES "booking"."appointment_types"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."weekly_hours" ADD CONSTRAINT "weekly_hours_UhwoVmGm7Pki_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."absences" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "owner" ON "booking"."absences" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or specialist_person_id = app.person()) WITH CHECK (app.is_system() or specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."appointment_types" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."appointment_types" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."appointment_types" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."data_keys" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."data_keys" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."extra_hours" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."extra_hours" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."extra_hours" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."idempotency_keys" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."idempotency_keys" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."inbox" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."inbox" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."intake_forms" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."intake_forms" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."intake_forms" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."intake_responses" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "patient" ON "booking"."intake_responses" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or patient_id = app.person()) WITH CHECK (app.is_system() or patient_id = app.person());--> statement-breakpoint
CREATE POLICY "specialist_reads" ON "booking"."intake_responses" AS PERMISSIVE FOR SELECT TO public USING (specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."outbox" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."outbox" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."reservations" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."reservations" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "patient_reads" ON "booking"."reservations" AS PERMISSIVE FOR SELECT TO public USING (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "specialist_reads" ON "booking"."reservations" AS PERMISSIVE FOR SELECT TO public USING (specialist_person_id = app.person() and state not in ('HELD', 'RELEASED', 'EXPIRED'));--> statement-breakpoint
CREATE POLICY "overseer_reads" ON "booking"."reservations" AS PERMISSIVE FOR SELECT TO public USING (app.has_scope('appointments:oversee') and state not in ('HELD', 'RELEASED', 'EXPIRED') and (app.organization() is null or app.organization() = any (lineage)));--> statement-breakpoint
CREATE POLICY "patient_books" ON "booking"."reservations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "patient_changes" ON "booking"."reservations" AS PERMISSIVE FOR UPDATE TO public USING (patient_id = app.person()) WITH CHECK (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "specialist_changes" ON "booking"."reservations" AS PERMISSIVE FOR UPDATE TO public USING (specialist_person_id = app.person() and state not in ('HELD', 'RELEASED', 'EXPIRED')) WITH CHECK (specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."specialists" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."specialists" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."specialists" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."specialties" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."specialties" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."specialties" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."weekly_hours" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."weekly_hours" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."weekly_hours" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());