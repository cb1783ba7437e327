CREATE TABLE "booking"."series" (
	"brand_id" uuid,
	"id" uuid,
	"patient_id" uuid NOT NULL,
	"specialist_id" uuid NOT NULL,
	"specialist_person_id" uuid NOT NULL,
	"lineage" uuid[] NOT NULL,
	"appointment_type_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"quote_id" uuid,
	"created_by" uuid NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "series_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "booking"."series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "booking"."appointment_types" ADD COLUMN "series_most" smallint;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "occurs_at" timestamp(3) with time zone;--> statement-breakpoint
CREATE INDEX "reservations_series" ON "booking"."reservations" ("brand_id","series_id","starts_at") WHERE series_id is not null;--> statement-breakpoint
CREATE INDEX "series_brand_id_patient_id_index" ON "booking"."series" ("brand_id","patient_id");--> statement-breakpoint
CREATE INDEX "series_brand_id_specialist_id_index" ON "booking"."series" ("brand_id","specialist_id");--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_brand_id_series_id_series_brand_id_id_fkey" FOREIGN KEY ("brand_id","series_id") REFERENCES "booking"."series"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."series" ADD CONSTRAINT "series_brand_id_specialist_id_specialists_brand_id_id_fkey" FOREIGN KEY ("brand_id","specialist_id") REFERENCES "booking"."specialists"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."series" ADD CONSTRAINT "series_LdCI9ihjkWnI_fkey" FOREIGN KEY ("brand_id","appointment_type_id") REFERENCES "booking"."appointment_types"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."appointment_types" ADD CONSTRAINT "appointment_types_series" CHECK (series_most between 2 and 52);--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_of_series" CHECK ((series_id is null) = (occurs_at is null));--> statement-breakpoint
CREATE POLICY "specialist_books" ON "booking"."reservations" AS PERMISSIVE FOR INSERT TO public WITH CHECK (specialist_person_id = app.person() and series_id is not null and state = 'CONFIRMED');--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."series" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "platform" ON "booking"."series" AS PERMISSIVE FOR ALL TO public USING (app.is_system()) WITH CHECK (app.is_system());--> statement-breakpoint
CREATE POLICY "patient_reads" ON "booking"."series" AS PERMISSIVE FOR SELECT TO public USING (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "specialist_reads" ON "booking"."series" AS PERMISSIVE FOR SELECT TO public USING (specialist_person_id = app.person());--> statement-breakpoint
CREATE POLICY "overseer_reads" ON "booking"."series" AS PERMISSIVE FOR SELECT TO public USING (app.has_scope('appointments:oversee') and (app.organization() is null or app.organization() = any (lineage)));--> statement-breakpoint
CREATE POLICY "patient_books" ON "booking"."series" AS PERMISSIVE FOR INSERT TO public WITH CHECK (patient_id = app.person());--> statement-breakpoint
CREATE POLICY "specialist_books" ON "booking"."series" AS PERMISSIVE FOR INSERT TO public WITH CHECK (specialist_person_id = app.person());