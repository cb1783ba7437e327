ALTER TABLE "booking"."reservations" ADD COLUMN "due_minor" integer;--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD COLUMN "due_since" timestamp(3) with time zone;--> statement-breakpoint
CREATE INDEX "reservations_due" ON "booking"."reservations" ("brand_id","starts_at") WHERE due_minor is not null and state = 'CONFIRMED';--> statement-breakpoint
ALTER TABLE "booking"."reservations" ADD CONSTRAINT "reservations_due" CHECK (due_minor > 0 and (due_minor is null) = (due_since is null));