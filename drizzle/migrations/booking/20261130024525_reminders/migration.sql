CREATE TABLE "booking"."person_zones" (
	"brand_id" uuid,
	"person_id" uuid,
	"time_zone" text NOT NULL,
	"told_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "person_zones_pkey" PRIMARY KEY("brand_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "booking"."person_zones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."reminder_settings" (
	"brand_id" uuid PRIMARY KEY,
	"steps" jsonb NOT NULL,
	"quiet_from" smallint,
	"quiet_to" smallint,
	"reminds_specialists" boolean NOT NULL,
	"texts_changes" boolean NOT NULL,
	"version" integer NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	CONSTRAINT "reminder_settings_quiet" CHECK ((quiet_from is null) = (quiet_to is null) and quiet_from between 0 and 1439 and quiet_to between 0 and 1439 and quiet_from <> quiet_to)
);
--> statement-breakpoint
ALTER TABLE "booking"."reminder_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."reminders" (
	"brand_id" uuid,
	"appointment_id" uuid,
	"person_id" uuid,
	"sequence" integer,
	"minutes_before" integer,
	"asked_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "reminders_pkey" PRIMARY KEY("brand_id","appointment_id","person_id","sequence","minutes_before")
);
--> statement-breakpoint
ALTER TABLE "booking"."reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."person_zones" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."person_zones" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."reminder_settings" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."reminder_settings" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "configurers" ON "booking"."reminder_settings" AS PERMISSIVE FOR ALL TO public USING (app.has_scope('brand:configure')) WITH CHECK (app.has_scope('brand:configure'));--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."reminder_settings" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."reminders" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "own" ON "booking"."reminders" AS PERMISSIVE FOR SELECT TO public USING (person_id = app.person());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."reminders" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());