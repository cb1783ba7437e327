ALTER TABLE "booking"."matching_settings" ADD COLUMN "hard" text[] DEFAULT '{SPECIALTY,LANGUAGE,INSURANCE,AGE_GROUP}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."matching_settings" ADD COLUMN "questionnaire_id" uuid;--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "licensed_in" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "licences_revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD COLUMN "age_groups" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."matching_settings" ADD CONSTRAINT "matching_settings_ahYVYZlPvDsL_fkey" FOREIGN KEY ("brand_id","questionnaire_id") REFERENCES "booking"."intake_questionnaires"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."matching_settings" ADD CONSTRAINT "matching_settings_hard" CHECK (hard <@ array['SPECIALTY', 'LANGUAGE', 'INSURANCE', 'AGE_GROUP', 'REGION']);--> statement-breakpoint
ALTER TABLE "booking"."specialists" ADD CONSTRAINT "specialists_age_groups" CHECK (age_groups <@ array['CHILDREN', 'ADOLESCENTS', 'ADULTS', 'OLDER_PEOPLE']);