ALTER TABLE "growth"."metric_days" ADD COLUMN "missed" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "growth"."organization_days" ADD COLUMN "missed" integer DEFAULT 0 NOT NULL;