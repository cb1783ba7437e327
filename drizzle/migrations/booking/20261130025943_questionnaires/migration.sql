CREATE TABLE "booking"."intake_drafts" (
	"brand_id" uuid,
	"questionnaire_id" uuid,
	"definition" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	"saved_by" uuid NOT NULL,
	CONSTRAINT "intake_drafts_pkey" PRIMARY KEY("brand_id","questionnaire_id")
);
--> statement-breakpoint
ALTER TABLE "booking"."intake_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."intake_questionnaires" (
	"brand_id" uuid,
	"id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "intake_questionnaires_pkey" PRIMARY KEY("brand_id","id")
);
--> statement-breakpoint
ALTER TABLE "booking"."intake_questionnaires" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."intake_targets" (
	"brand_id" uuid,
	"id" uuid,
	"appointment_type_id" uuid,
	"questionnaire_id" uuid NOT NULL,
	"due_hours" smallint NOT NULL,
	CONSTRAINT "intake_targets_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "intake_targets_type" UNIQUE NULLS NOT DISTINCT("brand_id","appointment_type_id"),
	CONSTRAINT "intake_targets_due" CHECK (due_hours between 0 and 336)
);
--> statement-breakpoint
ALTER TABLE "booking"."intake_targets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "booking"."intake_unfinished" (
	"brand_id" uuid,
	"id" uuid,
	"reservation_id" uuid NOT NULL,
	"form_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"answers" bytea NOT NULL,
	"saved_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "intake_unfinished_pkey" PRIMARY KEY("brand_id","id"),
	CONSTRAINT "intake_unfinished_reservation" UNIQUE("brand_id","reservation_id")
);
--> statement-breakpoint
ALTER TABLE "booking"."intake_unfinished" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- Versions for one appointment type, or for the whole brand, become versions of one questionnaire, known by the id of its
-- first version, and asked for the same appointments until they start, as before.
ALTER TABLE "booking"."intake_forms" ADD COLUMN "questionnaire_id" uuid;--> statement-breakpoint
UPDATE "booking"."intake_forms" f SET "questionnaire_id" = (
  SELECT "id" FROM "booking"."intake_forms" o
  WHERE o."brand_id" = f."brand_id" AND o."appointment_type_id" IS NOT DISTINCT FROM f."appointment_type_id"
  ORDER BY o."version" LIMIT 1);--> statement-breakpoint
INSERT INTO "booking"."intake_questionnaires" ("brand_id", "id", "created_at")
  SELECT "brand_id", "questionnaire_id", min("published_at") FROM "booking"."intake_forms" GROUP BY 1, 2;--> statement-breakpoint
INSERT INTO "booking"."intake_targets" ("brand_id", "id", "appointment_type_id", "questionnaire_id", "due_hours")
  SELECT DISTINCT "brand_id", "questionnaire_id", "appointment_type_id", "questionnaire_id", 0 FROM "booking"."intake_forms";--> statement-breakpoint
-- The questions of a version become its only section, which has no title: they are shown as they were.
UPDATE "booking"."intake_forms" SET "definition" = ("definition" - 'questions') || jsonb_build_object(
  'sections', jsonb_build_array(jsonb_build_object('key', 'all', 'questions', "definition" -> 'questions')))
  WHERE "definition" ? 'questions';--> statement-breakpoint
ALTER TABLE "booking"."intake_forms" ALTER COLUMN "questionnaire_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "booking"."intake_forms" DROP CONSTRAINT "intake_forms_version";--> statement-breakpoint
ALTER TABLE "booking"."intake_forms" DROP CONSTRAINT "intake_forms_3CvAYRtNBcDb_fkey";--> statement-breakpoint
ALTER TABLE "booking"."intake_forms" DROP COLUMN "appointment_type_id";--> statement-breakpoint
ALTER TABLE "booking"."intake_forms" ADD CONSTRAINT "intake_forms_version" UNIQUE("brand_id","questionnaire_id","version");--> statement-breakpoint
CREATE INDEX "intake_unfinished_brand_id_patient_id_index" ON "booking"."intake_unfinished" ("brand_id","patient_id");--> statement-breakpoint
ALTER TABLE "booking"."intake_drafts" ADD CONSTRAINT "intake_drafts_x9UVRBJu0NHF_fkey" FOREIGN KEY ("brand_id","questionnaire_id") REFERENCES "booking"."intake_questionnaires"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."intake_forms" ADD CONSTRAINT "intake_forms_eDIE9bJhOzrI_fkey" FOREIGN KEY ("brand_id","questionnaire_id") REFERENCES "booking"."intake_questionnaires"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."intake_targets" ADD CONSTRAINT "intake_targets_5tzMRagY2SZu_fkey" FOREIGN KEY ("brand_id","appointment_type_id") REFERENCES "booking"."appointment_types"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."intake_targets" ADD CONSTRAINT "intake_targets_ljSfIBWVHyqB_fkey" FOREIGN KEY ("brand_id","questionnaire_id") REFERENCES "booking"."intake_questionnaires"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."intake_unfinished" ADD CONSTRAINT "intake_unfinished_DA0c253yHyc7_fkey" FOREIGN KEY ("brand_id","reservation_id") REFERENCES "booking"."reservations"("brand_id","id");--> statement-breakpoint
ALTER TABLE "booking"."intake_unfinished" ADD CONSTRAINT "intake_unfinished_ANIB1QU1TPoC_fkey" FOREIGN KEY ("brand_id","form_id") REFERENCES "booking"."intake_forms"("brand_id","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."intake_drafts" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "managers" ON "booking"."intake_drafts" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or app.has_scope('intake:manage')) WITH CHECK (app.is_system() or app.has_scope('intake:manage'));--> statement-breakpoint
CREATE POLICY "managers_publish" ON "booking"."intake_forms" AS PERMISSIVE FOR INSERT TO public WITH CHECK (app.has_scope('intake:manage'));--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."intake_questionnaires" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "managers" ON "booking"."intake_questionnaires" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or app.has_scope('intake:manage')) WITH CHECK (app.is_system() or app.has_scope('intake:manage'));--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."intake_targets" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "members" ON "booking"."intake_targets" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "managers" ON "booking"."intake_targets" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or app.has_scope('intake:manage')) WITH CHECK (app.is_system() or app.has_scope('intake:manage'));--> statement-breakpoint
CREATE POLICY "tenant" ON "booking"."intake_unfinished" AS RESTRICTIVE FOR ALL TO public USING (brand_id = app.brand()) WITH CHECK (brand_id = app.brand());--> statement-breakpoint
CREATE POLICY "patient" ON "booking"."intake_unfinished" AS PERMISSIVE FOR ALL TO public USING (app.is_system() or patient_id = app.person()) WITH CHECK (app.is_system() or patient_id = app.person());