CREATE TABLE "booking"."matching_settings" (
	"brand_id" uuid PRIMARY KEY,
	"weights" jsonb NOT NULL,
	"within_days" smallint NOT NULL,
	"version" integer NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"changed_by" uuid NOT NULL,
	CONSTRAINT "matching_settings_days" CHECK (within_days between 1 and 42)
);
--> statement-breakpoint
ALTER TABLE "booking"."matching_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."matching_settings" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."matching_settings" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "configurers" ON "booking"."matching_settings" AS PERMISSIVE FOR ALL TO public USING (app.has_scope('brand:configure')) WITH CHECK (app.has_scope('brand:configure'));--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."matching_settings" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());