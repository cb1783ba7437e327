CREATE TABLE "billing"."offers" (
	"brand_id" uuid,
	"appointment_type_id" uuid,
	"specialist_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"lineage" uuid[] NOT NULL,
	"label" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"price_version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "offers_pkey" PRIMARY KEY("brand_id","appointment_type_id")
);
--> statement-breakpoint
ALTER TABLE "billing"."offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "billing"."brand_settings" ADD COLUMN "currency" text DEFAULT 'EUR' NOT NULL;--> statement-breakpoint
CREATE POLICY "tenant" ON "billing"."offers" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "billing"."offers" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "managers_read" ON "billing"."offers" AS PERMISSIVE FOR SELECT TO public USING ((app.has_scope('availability:manage') and specialist_person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (lineage))));--> statement-breakpoint
CREATE POLICY "managers_change" ON "billing"."offers" AS PERMISSIVE FOR UPDATE TO public USING ((app.has_scope('availability:manage') and specialist_person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (lineage)))) WITH CHECK ((app.has_scope('availability:manage') and specialist_person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (lineage))));--> statement-breakpoint
CREATE POLICY "managers" ON "billing"."price_plans" AS PERMISSIVE FOR ALL TO public USING (exists (select from billing.offers o where o.brand_id = app.brand() and o.appointment_type_id = price_plans.appointment_type_id and o.specialist_id = price_plans.specialist_id and ((app.has_scope('availability:manage') and o.specialist_person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (o.lineage)))))) WITH CHECK (exists (select from billing.offers o where o.brand_id = app.brand() and o.appointment_type_id = price_plans.appointment_type_id and o.specialist_id = price_plans.specialist_id and ((app.has_scope('availability:manage') and o.specialist_person_id = app.person()) or
    (app.has_scope('availability:oversee') and (app.organization() is null or app.organization() = any (o.lineage))))));