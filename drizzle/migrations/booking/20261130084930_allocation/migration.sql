ALTER TYPE "booking"."assisted_step_kind" ADD VALUE 'ALLOCATED';--> statement-breakpoint
ALTER TABLE "booking"."assisted_requests" ADD COLUMN "allocated_to" uuid;--> statement-breakpoint
ALTER TABLE "booking"."assisted_requests" ADD COLUMN "allocated_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "booking"."assisted_settings" ADD COLUMN "allocates_automatically" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "assisted_requests_brand_id_allocated_to_allocated_at_index" ON "booking"."assisted_requests" ("brand_id","allocated_to","allocated_at");