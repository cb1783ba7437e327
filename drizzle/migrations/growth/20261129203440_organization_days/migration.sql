CREATE TABLE "growth"."organization_days" (
	"brand_id" uuid,
	"organization_id" uuid,
	"day" date,
	"bookings" integer DEFAULT 0 NOT NULL,
	"cancellations" integer DEFAULT 0 NOT NULL,
	"new_patients" integer DEFAULT 0 NOT NULL,
	"revenue_minor" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "organization_days_pkey" PRIMARY KEY("brand_id","organization_id","day")
);
--> statement-breakpoint
ALTER TABLE "growth"."organization_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "growth"."sales" ADD COLUMN "lineage" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
CREATE POLICY "tenant" ON "growth"."organization_days" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "reports" ON "growth"."organization_days" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or (app.has_scope('reports:read') and (app.organization() is null or organization_id = app.organization()))) WITH CHECK (app.is_system());--> statement-breakpoint
ALTER POLICY "reports" ON "growth"."metric_days" TO public USING (app.is_system() or (app.has_scope('reports:read') and app.organization() is null)) WITH CHECK (app.is_system());