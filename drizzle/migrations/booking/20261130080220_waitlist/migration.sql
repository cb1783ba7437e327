CREATE TYPE "booking"."wait_offer_state" AS ENUM('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED');--> statement-breakpoint
CREATE TYPE "booking"."wait_state" AS ENUM('WAITING', 'BOOKED', 'LEFT', 'ENDED');--> statement-breakpoint
CREATE TABLE "booking"."wait_offers" (
	"brand_id" uuid,
	"id" uuid,
	"wait_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"offered_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"state" "booking"."wait_offer_state" NOT NULL,
	"answered_at" timestamp(3) with time zone,
	CONSTRAINT "wait_offers_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "wait_offers_span" CHECK (starts_at < ends_at and offered_at < expires_at and expires_at <= starts_at)
);
--> statement-breakpoint
ALTER TABLE "booking"."wait_offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."waitlist_settings" (
	"brand_id" uuid PRIMARY KEY,
	"offer_minutes" smallint NOT NULL,
	"version" integer NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	CONSTRAINT "waitlist_settings_offer" CHECK (offer_minutes between 15 and 2880)
);
--> statement-breakpoint
ALTER TABLE "booking"."waitlist_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."waits" (
	"brand_id" uuid,
	"id" uuid,
	"patient_id" uuid NOT NULL,
	"specialist_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"lineage" uuid[] NOT NULL,
	"appointment_type_id" uuid NOT NULL,
	"format" text NOT NULL,
	"weekdays" smallint[] NOT NULL,
	"from_minute" smallint NOT NULL,
	"to_minute" smallint NOT NULL,
	"time_zone" text NOT NULL,
	"until" timestamp(3) with time zone NOT NULL,
	"state" "booking"."wait_state" NOT NULL,
	"unanswered" smallint NOT NULL,
	"joined_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "waits_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "waits_wishes" CHECK (from_minute >= 0 and from_minute < to_minute and to_minute <= 1440 and weekdays <@ array[1,2,3,4,5,6,7]::smallint[] and (state = 'WAITING') = (ended_at is null))
);
--> statement-breakpoint
ALTER TABLE "booking"."waits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "booking"."appointment_types" ADD COLUMN "offer_minutes" smallint;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ALTER COLUMN "quote_id" DROP NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "wait_offers_open" ON "booking"."wait_offers" ("brand_id","wait_id") WHERE state = 'OPEN';--> statement-breakpoint
CREATE UNIQUE INDEX "wait_offers_time" ON "booking"."wait_offers" ("brand_id","wait_id","starts_at");--> statement-breakpoint
CREATE UNIQUE INDEX "waits_once" ON "booking"."waits" ("brand_id","patient_id","appointment_type_id") WHERE state = 'WAITING';--> statement-breakpoint
CREATE INDEX "waits_order" ON "booking"."waits" ("brand_id","specialist_id","joined_at","id") WHERE state = 'WAITING';--> statement-breakpoint
ALTER TABLE "booking"."wait_offers" ADD CONSTRAINT "wait_offers_brand_id_wait_id_waits_brand_id_id_fkey" FOREIGN KEY ("brand_id","wait_id") REFERENCES "booking"."waits"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."waits" ADD CONSTRAINT "waits_brand_id_specialist_id_specialists_brand_id_id_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."waits" ADD CONSTRAINT "waits_Ck8UZ0lnUylp_fkey" FOREIGN KEY ("brand_id","appointment_type_id") REFERENCES "booking"."appointment_types"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_priced" CHECK (quote_id is not null or not (state not in ('HELD', 'RELEASED', 'EXPIRED')));--> statement-breakpoint
ALTER TABLE "booking"."appointment_types" DROP CONSTRAINT "appointment_types_rules", ADD CONSTRAINT "appointment_types_rules" CHECK (duration_minutes between 1 and 720 and buffer_before_minutes between 0 and 360 and buffer_after_minutes between 0 and 360 and notice_minutes >= 0 and horizon_days between 1 and 366 and grid_minutes between 5 and 1440 and 1440 % grid_minutes = 0 and daily_cap between 1 and 100 and offer_minutes between 15 and 2880);--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."wait_offers" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."wait_offers" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "patient_reads" ON "booking"."wait_offers" AS PERMISSIVE FOR SELECT TO public USING (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "patient_answers" ON "booking"."wait_offers" AS PERMISSIVE FOR UPDATE TO public USING (patient_id = app.person()) WITH CHECK (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."waitlist_settings" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."waitlist_settings" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "configurers" ON "booking"."waitlist_settings" AS PERMISSIVE FOR ALL TO public USING (app.has_scope('brand:configure')) WITH CHECK (app.has_scope('brand:configure'));--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."waitlist_settings" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."waits" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."waits" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "patient_reads" ON "booking"."waits" AS PERMISSIVE FOR SELECT TO public USING (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "specialist_reads" ON "booking"."waits" AS PERMISSIVE FOR SELECT TO public USING (specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "overseer_reads" ON "booking"."waits" AS PERMISSIVE FOR SELECT TO public USING (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (lineage)));--> statement-breakpoint
CREATE POLICY "patient_joins" ON "booking"."waits" AS PERMISSIVE FOR INSERT TO public WITH CHECK (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "patient_changes" ON "booking"."waits" AS PERMISSIVE FOR UPDATE TO public USING (patient_id = app.person()) WITH CHECK (patient_id = app.person());--> statement-breakpoint
-- Tells the worker to offer a calendar's times where somebody waits for them, on each of the brands that share it. Past the
-- row rules, because whoever frees a time sees nobody who waits. Works in one brand after the other and comes back.
CREATE FUNCTION "booking"."wake_waitlist"(calendar uuid)
  RETURNS void
  LANGUAGE plpgsql VOLATILE SET "app.kind" TO 'system'
  AS $$
    DECLARE
      home text := current_setting('app.brand');
      brand uuid;
    BEGIN
      FOREACH brand IN ARRAY coalesce((SELECT array_append(s.shared_with, s.brand_id) FROM booking.specialists s
        WHERE s.brand_id = app.brand() AND s.calendar_id = calendar LIMIT 1), '{}') LOOP
        PERFORM set_config('app.brand', brand::text, true);
        PERFORM app.add_job('booking.offerTimes', json_build_object('brandId', brand, 'specialistId', w.specialist_id), NULL, NULL)
          FROM (SELECT DISTINCT w.specialist_id FROM booking.waits w
            JOIN booking.specialists s ON s.brand_id = w.brand_id AND s.id = w.specialist_id
            WHERE w.brand_id = brand AND w.state = 'WAITING' AND s.calendar_id = calendar) w;
      END LOOP;
      PERFORM set_config('app.brand', home, true);
    END
  $$;
