ALTER TABLE "billing"."quotes" ADD COLUMN "appointment_id" uuid;--> statement-breakpoint
ALTER TABLE "billing"."quotes" ADD COLUMN "specialist_person_id" uuid;--> statement-breakpoint
ALTER TABLE "billing"."quotes" ADD COLUMN "lineage" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
CREATE INDEX "quotes_brand_id_appointment_id_index" ON "billing"."quotes" ("brand_id","appointment_id");